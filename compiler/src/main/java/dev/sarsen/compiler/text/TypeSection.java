package dev.sarsen.compiler.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The types of a module: those it defines, and those its type uses imply, which are appended.
 *
 * @see <a href="https://webassembly.github.io/spec/core/text/modules.html#type-uses">type uses</a>
 */
final class TypeSection {

    /** A type use that is a block's: no parameters and no results. */
    static final long EMPTY_BLOCK = -1;

    /** A type use that is a block's: one result, held by {@link #singleResult}. */
    static final long RESULT_BLOCK = -2;

    private final IndexSpace space = new IndexSpace("type");
    private final TypeParser parser = new TypeParser(space);
    private final ByteWriter section = new ByteWriter();
    private final List<@Nullable Shape> shapes = new ArrayList<>();
    private final List<@Nullable IndexSpace> fields = new ArrayList<>();
    private final Map<String, Integer> byShape = new HashMap<>();
    private final ByteWriter parameters = new ByteWriter();
    private final ByteWriter results = new ByteWriter();
    private int parameterCount;
    private int resultCount;
    private int entries;

    /**
     * A function type.
     *
     * @param key its binary form, one character a byte
     * @param parameters how many parameters it has
     */
    private record Shape(String key, int parameters) {}

    IndexSpace space() {
        return space;
    }

    TypeParser parser() {
        return parser;
    }

    /** How many entries the section has; a recursive group is one. */
    int entries() {
        return entries;
    }

    ByteWriter section() {
        return section;
    }

    /** The named fields of all types, by type index; null where a type has none. */
    List<@Nullable IndexSpace> fields() {
        return fields;
    }

    /** The fields of a structure type, or null when the type is none. */
    @Nullable
    IndexSpace fields(int type) {
        return type >= 0 && type < fields.size() ? fields.get(type) : null;
    }

    /** Reads a {@code (type …)} or {@code (rec …)} field. All types must have been given their indices before. */
    void define(Cursor c, Annotations annotations) {
        entries++;
        if (c.acceptOpen("rec")) {
            int first = c.position();
            int count = 0;
            while (c.atOpen("type")) {
                c.skip();
                count++;
            }
            c.position(first);
            section.u8(0x4E);
            section.u32(count);
            for (int i = 0; i < count; i++) {
                definition(c, annotations, count == 1);
            }
            c.expectClose();
        } else {
            definition(c, annotations, true);
        }
    }

    private void definition(Cursor c, Annotations annotations, boolean alone) {
        c.expectOpen("type");
        c.acceptId();
        boolean plain = true;
        boolean sub = c.acceptOpen("sub");
        if (sub) {
            boolean last = c.accept("final");
            int first = c.position();
            int supertypes = 0;
            for (; c.atIndex(); c.step()) {
                supertypes++;
            }
            c.position(first);
            plain = last && supertypes == 0;
            // A final type without supertypes has a shorter form, which is the composite type itself.
            if (!plain) {
                section.u8(last ? 0x4F : 0x50);
                section.u32(supertypes);
            }
            for (int i = 0; i < supertypes; i++) {
                section.u32(space.resolve(c));
            }
        }
        composite(c, annotations, plain && alone);
        if (sub) {
            c.expectClose();
        }
        c.expectClose();
    }

    private void composite(Cursor c, Annotations annotations, boolean shared) {
        int index = shapes.size();
        Shape shape = null;
        IndexSpace named = null;
        if (c.acceptOpen("func")) {
            signature(c, null, annotations);
            shape = shape();
            if (shared) {
                byShape.putIfAbsent(shape.key, index);
            }
            section.bytes(shape.key.getBytes(StandardCharsets.ISO_8859_1));
        } else if (c.acceptOpen("struct")) {
            named = structure(c, annotations);
        } else if (c.acceptOpen("array")) {
            section.u8(0x5E);
            parser.fieldType(c, section);
        } else {
            throw c.unexpected("(func, (struct or (array");
        }
        c.expectClose();
        shapes.add(shape);
        fields.add(named);
    }

    private IndexSpace structure(Cursor c, Annotations annotations) {
        IndexSpace named = new IndexSpace("field");
        ByteWriter body = new ByteWriter();
        while (c.acceptOpen("field")) {
            if (c.atId()) {
                named.define(c, annotations);
                parser.fieldType(c, body);
            } else {
                while (TypeParser.atValueType(c)) {
                    named.skip(1);
                    parser.fieldType(c, body);
                }
            }
            c.expectClose();
        }
        section.u8(0x5F);
        section.u32(named.count());
        section.all(body);
        return named;
    }

    /** Reads parameters and results; parameter names go to {@code locals} if it is there. */
    private void signature(Cursor c, @Nullable Locals locals, Annotations annotations) {
        parameters(c, locals, annotations, true);
        results(c);
    }

    private void parameters(Cursor c, @Nullable Locals locals, Annotations annotations, boolean named) {
        parameters.clear();
        parameterCount = 0;
        IndexSpace ignored = null;
        while (c.acceptOpen("param")) {
            if (named && c.atId()) {
                if (locals == null && ignored == null) {
                    ignored = new IndexSpace("local");
                }
                IndexSpace names = locals == null ? ignored : locals.names();
                if (names != null) {
                    names.define(c, annotations);
                }
                parser.valueType(c, parameters);
                parameterCount++;
            } else {
                while (TypeParser.atValueType(c)) {
                    if (locals != null) {
                        locals.names().skip(1);
                    }
                    parser.valueType(c, parameters);
                    parameterCount++;
                }
            }
            c.expectClose();
        }
    }

    private void results(Cursor c) {
        results.clear();
        resultCount = 0;
        while (c.acceptOpen("result")) {
            while (TypeParser.atValueType(c)) {
                parser.valueType(c, results);
                resultCount++;
            }
            c.expectClose();
        }
    }

    private Shape shape() {
        ByteWriter key = new ByteWriter(parameters.size() + results.size() + 8);
        key.u8(0x60);
        key.u32(parameterCount);
        key.all(parameters);
        key.u32(resultCount);
        key.all(results);
        return new Shape(new String(key.toByteArray(), StandardCharsets.ISO_8859_1), parameterCount);
    }

    /**
     * Reads a type use and returns its type index.
     *
     * @param locals where parameters get their names and indices; null when they must have none
     */
    int use(Cursor c, @Nullable Locals locals, Annotations annotations) {
        return use(c, locals, annotations, locals != null);
    }

    /**
     * Reads a type use and returns its type index.
     *
     * @param locals where parameters get their names and indices, or null
     * @param named whether parameters may have names
     */
    int use(Cursor c, @Nullable Locals locals, Annotations annotations, boolean named) {
        int start = c.position();
        long explicit = explicitType(c);
        if (explicit >= 0 && !c.atOpen("param") && !c.atOpen("result")) {
            if (locals != null && explicit < shapes.size()) {
                Shape shape = shapes.get((int) explicit);
                locals.names().skip(shape == null ? 0 : shape.parameters);
            }
            return (int) explicit;
        }
        parameters(c, locals, annotations, named);
        results(c);
        return finish(c, start, explicit);
    }

    /** Reads a block's type use: a type index, {@link #EMPTY_BLOCK}, or {@link #RESULT_BLOCK}. */
    long blockUse(Cursor c, Annotations annotations) {
        int start = c.position();
        long explicit = explicitType(c);
        boolean inline = c.atOpen("param") || c.atOpen("result");
        if (!inline) {
            return explicit >= 0 ? explicit : EMPTY_BLOCK;
        }
        parameters(c, null, annotations, false);
        results(c);
        if (explicit < 0 && parameterCount == 0 && resultCount <= 1) {
            return resultCount == 0 ? EMPTY_BLOCK : RESULT_BLOCK;
        }
        return finish(c, start, explicit);
    }

    /** The binary form of the one result of a {@link #RESULT_BLOCK} that has just been read. */
    ByteWriter singleResult() {
        return results;
    }

    private long explicitType(Cursor c) {
        if (!c.acceptOpen("type")) {
            return -1;
        }
        int explicit = space.resolve(c);
        c.expectClose();
        return Integer.toUnsignedLong(explicit);
    }

    private int finish(Cursor c, int start, long explicit) {
        if (c.atOpen("param") || c.atOpen("type")) {
            throw c.unexpected("parameters before results");
        }
        Shape shape = shape();
        if (explicit >= 0) {
            if (explicit >= shapes.size()) {
                throw c.error(start, "unknown type", "type " + explicit);
            }
            Shape declared = shapes.get((int) explicit);
            if (declared == null || !declared.key.equals(shape.key)) {
                throw c.error(start, "inline function type", "it differs from type " + explicit);
            }
            return (int) explicit;
        }
        Integer known = byShape.get(shape.key);
        if (known != null) {
            return known;
        }
        int index = shapes.size();
        shapes.add(shape);
        fields.add(null);
        byShape.put(shape.key, index);
        space.skip(1);
        section.bytes(shape.key.getBytes(StandardCharsets.ISO_8859_1));
        entries++;
        return index;
    }
}
