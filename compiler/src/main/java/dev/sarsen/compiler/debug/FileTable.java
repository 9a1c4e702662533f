package dev.sarsen.compiler.debug;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The files of all line tables: where in the module their names and those of their directories are. */
final class FileTable {

    /** Files and directories beyond are left out. */
    private static final int MOST = 4_000_000;

    private static final int PATH = 1;
    private static final int DIRECTORY = 2;
    private static final int FORM_BLOCK2 = 0x03;
    private static final int FORM_BLOCK4 = 0x04;
    private static final int FORM_DATA2 = 0x05;
    private static final int FORM_DATA4 = 0x06;
    private static final int FORM_DATA8 = 0x07;
    private static final int FORM_STRING = 0x08;
    private static final int FORM_BLOCK = 0x09;
    private static final int FORM_BLOCK1 = 0x0a;
    private static final int FORM_DATA1 = 0x0b;
    private static final int FORM_STRP = 0x0e;
    private static final int FORM_UDATA = 0x0f;
    private static final int FORM_DATA16 = 0x1e;
    private static final int FORM_LINE_STRP = 0x1f;

    private final byte[] bytes;
    private final Strings strings;
    private final Strings lineStrings;

    /** For each file where its name begins in the module, or 0. */
    private int[] names = new int[16];
    /** For each file its directory among all, or -1. */
    private int[] fileDirectories = new int[16];

    private int files;
    private int[] directories = new int[16];
    private int directoryCount;
    private int firstDirectory;
    private boolean numberedFromOne;

    /**
     * A section with texts.
     *
     * @param start offset of its first byte in the module; its end where there is none
     * @param end offset after its last byte
     */
    record Strings(int start, int end) {
        int at(long offset) {
            return offset >= 0 && offset < end - start ? start + (int) offset : 0;
        }
    }

    FileTable(byte[] bytes, Strings strings, Strings lineStrings) {
        this.bytes = bytes;
        this.strings = strings;
        this.lineStrings = lineStrings;
    }

    /** Number of files so far. */
    int size() {
        return files;
    }

    /** The tables of versions 2 to 4: texts in place, numbered from 1; directory 0 is not told. */
    void readPlain(DebugCursor cursor) throws MalformedLinesException {
        firstDirectory = directoryCount;
        numberedFromOne = true;
        while (true) {
            int start = cursor.text();
            if (cursor.position() == start + 1) {
                break;
            }
            addDirectory(start);
        }
        while (true) {
            int start = cursor.text();
            if (cursor.position() == start + 1) {
                return;
            }
            rest(cursor, start);
        }
    }

    /** A file that the program itself defines. */
    void define(DebugCursor cursor) throws MalformedLinesException {
        rest(cursor, cursor.text());
    }

    private void rest(DebugCursor cursor, int name) throws MalformedLinesException {
        long directory = cursor.unsigned();
        cursor.unsigned(); // time
        cursor.unsigned(); // size
        addFile(name, directory);
    }

    /** The tables of version 5: they say themselves how they are written. */
    void readFormatted(DebugCursor cursor) throws MalformedLinesException {
        firstDirectory = directoryCount;
        numberedFromOne = false;
        int[] format = format(cursor);
        long count = count(cursor, format);
        for (long d = 0; d < count; d++) {
            addDirectory(entry(cursor, format)[0]);
        }
        format = format(cursor);
        count = count(cursor, format);
        for (long f = 0; f < count; f++) {
            int[] entry = entry(cursor, format);
            addFile(entry[0], entry[1]);
        }
    }

    /** Pairs of what a field is and how it is written. */
    private static int[] format(DebugCursor cursor) throws MalformedLinesException {
        int[] format = new int[2 * cursor.u8()];
        for (int k = 0; k < format.length; k++) {
            format[k] = (int) Math.min(cursor.unsigned() & Long.MAX_VALUE, Integer.MAX_VALUE);
        }
        return format;
    }

    /** Every entry takes a byte for each of its fields, so an honest count is below what is left. */
    private static long count(DebugCursor cursor, int[] format) throws MalformedLinesException {
        long count = cursor.unsigned();
        if (count < 0 || count > 0 && (format.length == 0 || count > cursor.remaining() / (format.length / 2))) {
            throw new MalformedLinesException("expected fewer than " + Long.toUnsignedString(count)
                    + " files or directories in " + cursor.remaining() + " bytes");
        }
        return count;
    }

    /** Where the name begins, and the number of the directory. */
    private int[] entry(DebugCursor cursor, int[] format) throws MalformedLinesException {
        int[] entry = new int[2];
        for (int k = 0; k < format.length; k += 2) {
            int name = 0;
            long number = 0;
            switch (format[k + 1]) {
                case FORM_STRING -> name = cursor.text();
                case FORM_LINE_STRP -> name = lineStrings.at(cursor.u32());
                case FORM_STRP -> name = strings.at(cursor.u32());
                case FORM_UDATA -> number = cursor.unsigned();
                case FORM_DATA1 -> number = cursor.u8();
                case FORM_DATA2 -> number = cursor.u16();
                case FORM_DATA4 -> number = cursor.u32();
                case FORM_DATA8 -> cursor.skip(8);
                case FORM_DATA16 -> cursor.skip(16);
                case FORM_BLOCK -> cursor.skip(cursor.unsigned());
                case FORM_BLOCK1 -> cursor.skip(cursor.u8());
                case FORM_BLOCK2 -> cursor.skip(cursor.u16());
                case FORM_BLOCK4 -> cursor.skip(cursor.u32());
                default -> throw new MalformedLinesException("expected a form of a file table, found " + format[k + 1]);
            }
            if (format[k] == PATH) {
                entry[0] = name;
            } else if (format[k] == DIRECTORY) {
                entry[1] = (int) Math.min(number & Long.MAX_VALUE, Integer.MAX_VALUE);
            }
        }
        return entry;
    }

    private void addDirectory(int name) throws MalformedLinesException {
        if (directoryCount == MOST) {
            throw new MalformedLinesException("expected at most " + MOST + " directories in all, found more");
        }
        if (directoryCount == directories.length) {
            directories = Arrays.copyOf(directories, 2 * directoryCount);
        }
        directories[directoryCount++] = name;
    }

    private void addFile(int name, long directory) throws MalformedLinesException {
        if (files == MOST) {
            throw new MalformedLinesException("expected at most " + MOST + " files in all, found more");
        }
        if (files == names.length) {
            names = Arrays.copyOf(names, 2 * files);
            fileDirectories = Arrays.copyOf(fileDirectories, 2 * files);
        }
        long index = firstDirectory + directory - (numberedFromOne ? 1 : 0);
        names[files] = name;
        fileDirectories[files++] = index >= firstDirectory && index < directoryCount ? (int) index : -1;
    }

    /** A file without a base, or null where it has no name. */
    @Nullable
    SourceFile file(int file) {
        String name = names[file] == 0 ? "" : DebugCursor.textAt(bytes, names[file], SourceFile.LONGEST_PATH);
        String last = lastPart(name);
        if (last.isEmpty()) {
            return null;
        }
        int directory = fileDirectories[file];
        String folder = directory < 0 || directories[directory] == 0 || absolute(name)
                ? ""
                : DebugCursor.textAt(bytes, directories[directory], SourceFile.LONGEST_PATH);
        String path = folder.isEmpty() ? name : folder + '/' + name;
        return new SourceFile(last, path.substring(0, Math.min(path.length(), SourceFile.LONGEST_PATH)), 0);
    }

    private static boolean absolute(String name) {
        return name.startsWith("/") || name.startsWith("\\") || name.startsWith(":", 1);
    }

    /** The name without directories; an end that would look like a base is made another. */
    private static String lastPart(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String bounded = last.substring(0, Math.min(last.length(), SourceFile.LONGEST_NAME));
        boolean looks = bounded.matches(".*\\+[0-9]+") || bounded.equals(SourceFile.MODULE);
        return looks ? bounded + '_' : bounded;
    }
}
