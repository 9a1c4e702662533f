/* What C programs mostly do: format strings, allocate them, hash them, compare them, free them. SIZE is the number of words. */
#define DEFAULT_SIZE 50000
#include "kernel.h"

#define BUCKETS 4096

struct entry {
    struct entry *next;
    char *word;
    uint32_t count;
};

static struct entry *buckets[BUCKETS];

static NOINLINE uint32_t hash_of(const char *word)
{
    uint32_t hash = 2166136261u;
    while (*word) {
        hash = (hash ^ (uint8_t)*word++) * 16777619u;
    }
    return hash;
}

static NOINLINE char *copy_of(const char *word)
{
    size_t bytes = strlen(word) + 1;
    char *copy = malloc(bytes);
    if (copy == NULL) {
        abort();
    }
    memcpy(copy, word, bytes);
    return copy;
}

static NOINLINE uint32_t count_word(const char *word)
{
    struct entry **bucket = &buckets[hash_of(word) % BUCKETS];
    for (struct entry *entry = *bucket; entry != NULL; entry = entry->next) {
        if (strcmp(entry->word, word) == 0) {
            return ++entry->count;
        }
    }
    struct entry *entry = malloc(sizeof *entry);
    if (entry == NULL) {
        abort();
    }
    entry->word = copy_of(word);
    entry->count = 1;
    entry->next = *bucket;
    *bucket = entry;
    return 1;
}

static NOINLINE uint32_t forget_words(void)
{
    uint32_t checksum = 1;
    for (int i = 0; i < BUCKETS; i++) {
        struct entry *entry = buckets[i];
        while (entry != NULL) {
            struct entry *next = entry->next;
            checksum = mix(checksum, hash_of(entry->word) + entry->count);
            free(entry->word);
            free(entry);
            entry = next;
        }
        buckets[i] = NULL;
    }
    return checksum;
}

KERNEL(size)
{
    static const char *const names[] = {"stone", "field", "river", "hill", "meadow", "wood", "lake", "moor"};
    uint32_t state = 314159265;
    char word[96];
    uint32_t repeated = 0;
    for (uint32_t i = 0; i < size; i++) {
        uint32_t random = next_random(&state);
        const char *name = names[random % 8];
        if (random & 0x100) {
            snprintf(word, sizeof word, "%s-%u", name, (unsigned)(random >> 16) % 5000);
        } else {
            snprintf(word, sizeof word, "%s/%08x:%-6d|%.3f", name, (unsigned)random >> 12, (int)(random >> 20) - 2048,
                (double)(random >> 24) / 8.0);
        }
        if (count_word(word) > 1) {
            repeated++;
        }
    }
    return mix(forget_words(), repeated);
}
