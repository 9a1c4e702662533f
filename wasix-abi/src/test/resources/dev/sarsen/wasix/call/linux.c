/* Runs one file operation in a fresh copy of a small tree for each line "OPERATION PATH" and prints its errno. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void touch(const char *name) { close(open(name, O_CREAT | O_WRONLY, 0644)); }

static int run(const char *op, const char *p) {
    struct stat st;
    char buf[256];
    int fd = -2;
    if (!strcmp(op, "read")) fd = open(p, O_RDONLY);
    if (!strcmp(op, "read-nofollow")) fd = open(p, O_RDONLY | O_NOFOLLOW);
    if (!strcmp(op, "write")) fd = open(p, O_WRONLY);
    if (!strcmp(op, "create")) fd = open(p, O_RDONLY | O_CREAT, 0644);
    if (!strcmp(op, "create-write")) fd = open(p, O_WRONLY | O_CREAT, 0644);
    if (!strcmp(op, "create-nofollow")) fd = open(p, O_WRONLY | O_CREAT | O_NOFOLLOW, 0644);
    if (!strcmp(op, "exclusive")) fd = open(p, O_WRONLY | O_CREAT | O_EXCL, 0644);
    if (!strcmp(op, "directory")) fd = open(p, O_RDONLY | O_DIRECTORY);
    if (!strcmp(op, "truncate")) fd = open(p, O_WRONLY | O_TRUNC);
    if (fd != -2) {
        if (fd < 0) return errno;
        close(fd);
        return 0;
    }
    int r = -1;
    errno = ENOSYS;
    if (!strcmp(op, "stat")) r = stat(p, &st);
    if (!strcmp(op, "lstat")) r = lstat(p, &st);
    if (!strcmp(op, "mkdir")) r = mkdir(p, 0755);
    if (!strcmp(op, "rmdir")) r = rmdir(p);
    if (!strcmp(op, "unlink")) r = unlink(p);
    if (!strcmp(op, "readlink")) r = readlink(p, buf, sizeof buf) < 0 ? -1 : 0;
    if (!strcmp(op, "symlink")) r = symlink("target", p);
    if (!strcmp(op, "link-from")) r = link(p, "linked");
    if (!strcmp(op, "link-to")) r = link("f", p);
    if (!strcmp(op, "rename-from")) r = rename(p, "moved");
    if (!strcmp(op, "rename-from-slash")) r = rename(p, "moved/");
    if (!strcmp(op, "rename-file")) r = rename("f", p);
    if (!strcmp(op, "rename-empty")) r = rename("e", p);
    if (!strcmp(op, "rename-full")) r = rename("d", p);
    if (!strcmp(op, "rename-link")) r = rename("l", p);
    return r == 0 ? 0 : errno;
}

int main(void) {
    char line[512], dir[32];
    int n = 0;
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = 0;
        char *path = strchr(line, ' ');
        *path++ = 0;
        snprintf(dir, sizeof dir, "t%d", n++);
        if (mkdir(dir, 0755) || chdir(dir)) return 1;
        touch("f");
        mkdir("d", 0755);
        touch("d/f");
        mkdir("d/sub", 0755);
        mkdir("e", 0755);
        if (symlink("f", "l") || symlink("d", "ld") || symlink("none", "dang") || symlink("loop", "loop")
            || symlink("d/", "lds") || symlink("none/", "dangs")) return 1;
        printf("%d\n", run(line, path));
        if (chdir("..")) return 1;
    }
    return 0;
}
