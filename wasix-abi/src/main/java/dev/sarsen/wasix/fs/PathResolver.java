package dev.sarsen.wasix.fs;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The walk along a path, never above the directory that it starts from.
 *
 * <p>Components are taken one at a time. Each directory on the way is entered without following links and its handle is
 * kept, so that {@code ..} goes back to the handle below it instead of asking the file system, and a directory swapped
 * for a link between two steps is either the old directory or no directory. A link is read and its target put in front
 * of the components that remain, under the same rules. An absolute target starts over at the root of the guest, if the
 * walk started there; else it leaves, as does {@code ..} too many: {@code NOTCAPABLE}.
 */
final class PathResolver {

    /** Links followed on one path, as on Linux. */
    static final int MAX_LINKS = 40;

    /** Bytes in one component. */
    static final int MAX_NAME_BYTES = 255;

    /** What becomes of the last component. */
    enum Last {
        /** It is the subject itself, a link too, as for {@code unlink}. */
        NAME,
        /** It is looked up, a link too unless a slash follows it, as for {@code lstat}. */
        LOOKUP,
        /** It is looked up and a link is followed, as for {@code stat}. */
        FOLLOW
    }

    private final List<Directory> stack = new ArrayList<>();
    private final List<Directory> opened = new ArrayList<>();
    private final Deque<String> rest = new ArrayDeque<>();
    private final boolean fromRoot;
    private final Last last;
    private boolean slash;
    private int links;

    private PathResolver(Directory start, boolean fromRoot, Last last) {
        stack.add(start);
        this.fromRoot = fromRoot;
        this.last = last;
    }

    /**
     * Walks a path.
     *
     * @param start where it starts; stays open
     * @param fromRoot whether that is the guest's root, where absolute links start over
     * @param path relative path
     * @param maxBytes longest path
     * @param last what becomes of the last component
     */
    static Location resolve(Directory start, boolean fromRoot, String path, int maxBytes, Last last) {
        if (path.isEmpty()) {
            throw WasixException.of(Errno.NOENT);
        }
        if (bytes(path) >= maxBytes) {
            throw WasixException.of(Errno.NAMETOOLONG);
        }
        if (path.indexOf('\0') >= 0) {
            throw WasixException.of(Errno.INVAL);
        }
        if (path.charAt(0) == '/') {
            throw WasixException.of(Errno.NOTCAPABLE);
        }
        PathResolver walk = new PathResolver(start, fromRoot, last);
        walk.prepend(path);
        walk.slash = path.endsWith("/");
        try {
            return walk.run();
        } catch (WasixException failure) {
            for (Directory handle : walk.opened) {
                handle.close();
            }
            throw failure;
        }
    }

    private static int bytes(String text) {
        int length = text.length();
        return length * 3 < MAX_NAME_BYTES ? length : text.getBytes(StandardCharsets.UTF_8).length;
    }

    private void prepend(String path) {
        String[] parts = path.split("/", -1);
        for (int i = parts.length - 1; i >= 0; i--) {
            if (!parts[i].isEmpty()) {
                rest.addFirst(parts[i]);
            }
        }
    }

    private Directory current() {
        return stack.getLast();
    }

    private Location run() {
        while (true) {
            String name = rest.pollFirst();
            if (name == null || (name.equals(".") && rest.isEmpty())) {
                return new Location(current(), null, opened);
            }
            if (name.equals(".")) {
                continue;
            }
            if (name.equals("..")) {
                up();
                continue;
            }
            if (bytes(name) > MAX_NAME_BYTES) {
                throw WasixException.of(Errno.NAMETOOLONG);
            }
            Directory mounted = current().mountedAt(name);
            if (mounted != null) {
                push(mounted);
                continue;
            }
            if (!rest.isEmpty()) {
                step(name);
                continue;
            }
            String target = last == Last.FOLLOW || (last == Last.LOOKUP && slash)
                    ? current().linkTarget(name)
                    : null;
            if (target == null) {
                return new Location(current(), new LastName(name, slash), opened);
            }
            slash |= target.endsWith("/");
            expand(target);
        }
    }

    private void push(Directory directory) {
        stack.add(directory);
        opened.add(directory);
    }

    private void up() {
        if (stack.size() == 1) {
            throw WasixException.of(Errno.NOTCAPABLE);
        }
        stack.removeLast();
    }

    private void step(String name) {
        Directory next;
        try {
            next = current().enter(name);
        } catch (WasixException failure) {
            String target = failure.errno() == Errno.NOTDIR ? current().linkTarget(name) : null;
            if (target == null) {
                throw failure;
            }
            expand(target);
            return;
        }
        push(next);
    }

    private void expand(@Nullable String target) {
        if (++links > MAX_LINKS) {
            throw WasixException.of(Errno.LOOP);
        }
        if (target == null || target.isEmpty()) {
            throw WasixException.of(Errno.NOENT);
        }
        if (target.charAt(0) == '/') {
            if (!fromRoot) {
                throw WasixException.of(Errno.NOTCAPABLE);
            }
            stack.subList(1, stack.size()).clear();
        }
        prepend(target);
    }
}
