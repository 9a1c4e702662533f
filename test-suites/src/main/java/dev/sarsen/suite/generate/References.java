package dev.sarsen.suite.generate;

import dev.sarsen.suite.generate.Aggregate.Field;
import dev.sarsen.suite.generate.ModulePlan.PlannedTable;
import java.util.ArrayList;
import java.util.List;

/** Writes expressions that give references, and those that look at them. */
final class References {

    /** A field of a structure or the elements of an array. */
    private record Place(int type, int index, Aggregate owner, Field field) {}

    /** How deep references are made inside of each other; beyond it stands null. */
    private static final int MOST_NESTED = 30;

    private final FunctionScope scope;
    private final Draw draw;
    private final CodeSink code;
    private final ModulePlan plan;
    private final TypePlan types;
    private final Expressions expressions;
    private int nested;

    References(FunctionScope scope, Expressions expressions) {
        this.scope = scope;
        this.draw = scope.draw;
        this.code = scope.code;
        this.plan = scope.plan;
        this.types = plan.types;
        this.expressions = expressions;
    }

    /** Leaves a reference of the kind. */
    void value(Kind kind, int depth) {
        boolean objects = plan.has(Part.OBJECTS);
        switch (draw.below(10)) {
            case 0 -> fromTable(kind, depth);
            case 1, 2 -> {
                if (objects && !types.top(kind.heap()).equals("exn")) {
                    cast(kind, depth);
                } else {
                    make(kind, depth);
                }
            }
            case 3, 4 -> fromPlace(kind, depth);
            case 5 -> {
                if (!kind.nullable() && draw.oneIn(4)) {
                    expressions.value(Kind.nullable(kind.heap()), depth - 1);
                    code.line("ref.as_non_null");
                } else {
                    make(kind, depth);
                }
            }
            default -> make(kind, depth);
        }
    }

    /** The cheapest reference of the kind. */
    void leaf(Kind kind) {
        // Rarely more than null: types whose fields lead to each other would make a tree without end.
        if (kind.nullable() && (scope.budget <= 0 || !draw.oneIn(12))) {
            code.line("ref.null " + kind.heap());
        } else {
            make(kind, 0);
        }
    }

    /** Leaves a number that depends on a reference. */
    void observed(Kind kind, int depth) {
        if (!kind.equals(Kind.I32) || draw.oneIn(3)) {
            fromPlace(kind, depth);
            return;
        }
        boolean objects = plan.has(Part.OBJECTS);
        switch (objects ? draw.below(7) : 0) {
            case 1 -> {
                Kind tested = plan.reference();
                operandOf(tested, depth);
                code.line("ref.test " + tested.text());
            }
            case 2 -> {
                expressions.value(Kind.nullable("eq"), depth - 1);
                expressions.value(Kind.nullable("eq"), depth - 1);
                code.line("ref.eq");
            }
            case 3 -> {
                expressions.value(draw.oneIn(8) ? Kind.nullable("i31") : Kind.present("i31"), depth - 1);
                code.line(draw.oneIn(2) ? "i31.get_s" : "i31.get_u");
            }
            case 4 -> {
                expressions.value(draw.oneIn(12) ? Kind.nullable("array") : Kind.present("array"), depth - 1);
                code.line("array.len");
            }
            default -> {
                expressions.value(plan.reference(), depth - 1);
                code.line("ref.is_null");
            }
        }
    }

    /** Turns the value on top of the stack, of any kind, into an i32. */
    void summary(Kind kind) {
        switch (kind.form()) {
            case I32 -> code.line("nop");
            case I64 -> code.line("i32.wrap_i64");
            case F32 -> {
                expressions.canonical(kind);
                code.line("i32.reinterpret_f32");
            }
            case F64 -> {
                expressions.canonical(kind);
                code.line("i64.reinterpret_f64");
                code.line("i32.wrap_i64");
            }
            case V128 -> {
                if (draw.oneIn(3)) {
                    code.line("i8x16.bitmask");
                } else {
                    code.line("i32x4.extract_lane", draw.below(4));
                }
            }
            case REFERENCE -> {
                if (plan.has(Part.OBJECTS) && types.top(kind.heap()).equals("any") && draw.oneIn(2)) {
                    code.line("ref.test (ref " + draw.of(List.of("i31", "struct", "array", "eq")) + ")");
                } else {
                    code.line("ref.is_null");
                }
            }
        }
    }

    /** Leaves a new structure or array of exactly a type. */
    void aggregate(int type, int depth) {
        Aggregate aggregate = (Aggregate) types.get(type);
        if (aggregate.array()) {
            array(type, aggregate.element(), depth);
        } else if (aggregate.defaultable() && (depth <= 0 || draw.oneIn(5))) {
            code.line("struct.new_default", type);
        } else {
            for (Field field : aggregate.fields()) {
                expressions.value(field.kind(), depth - 1);
            }
            code.line("struct.new", type);
        }
    }

    /** Leaves an index into an array, mostly a small one. */
    void arrayIndex(int depth) {
        if (draw.oneIn(4)) {
            expressions.value(Kind.I32, depth - 1);
            code.i32(3);
            code.line("i32.and");
        } else {
            code.i32(draw.oneIn(10) ? draw.below(8) : draw.below(2));
        }
    }

    /** Leaves a reference to a structure or array of the type, rarely null. */
    void owner(int type, int depth) {
        String heap = String.valueOf(type);
        expressions.value(draw.oneIn(12) ? Kind.nullable(heap) : Kind.present(heap), depth - 1);
    }

    /** A value of the hierarchy of a reference: often one of its kind, so that casts succeed. */
    private void operandOf(Kind tested, int depth) {
        Kind top = Kind.nullable(types.top(tested.heap()));
        if (draw.oneIn(2)) {
            make(tested, depth - 1);
        } else {
            expressions.value(top, depth - 1);
        }
        if (draw.oneIn(2)) {
            // Through a local of the widest type, so that the compiler does not see what it is.
            int local = scope.settable(top);
            code.set(local);
            code.get(local);
        }
    }

    private void cast(Kind kind, int depth) {
        if (draw.oneIn(6)) {
            operandOf(kind, depth);
        } else {
            make(kind, depth - 1);
            int local = scope.settable(Kind.nullable(types.top(kind.heap())));
            code.set(local);
            code.get(local);
        }
        code.line("ref.cast " + kind.text());
    }

    private void fromTable(Kind kind, int depth) {
        List<PlannedTable> tables = plan.tables.stream()
                .filter(t -> types.fits(t.element(), kind.withNull()))
                .toList();
        if (tables.isEmpty() || !kind.nullable() && !draw.oneIn(8)) {
            make(kind, depth);
            return;
        }
        PlannedTable table = draw.of(tables);
        code.address(table.address(), draw.below(table.index() == 0 ? 11 : table.size()));
        code.line("table.get", table.index());
        if (!kind.nullable()) {
            code.line("ref.as_non_null");
        }
    }

    private void fromPlace(Kind kind, int depth) {
        List<Place> places = places(kind);
        if (places.isEmpty() || scope.budget <= 0) {
            expressions.leaf(kind);
            return;
        }
        Place place = draw.of(places);
        owner(place.type(), depth);
        String suffix = place.field().packed() == 0 ? "" : draw.oneIn(2) ? "_s" : "_u";
        if (place.owner().array()) {
            arrayIndex(depth);
            code.line("array.get" + suffix, place.type());
        } else {
            code.line("struct.get" + suffix + " " + place.type() + " " + place.index());
        }
    }

    private List<Place> places(Kind kind) {
        List<Place> found = new ArrayList<>();
        for (int type : plan.types.structures()) {
            collect(found, type, kind);
        }
        for (int type : plan.types.arrays()) {
            collect(found, type, kind);
        }
        return found;
    }

    private void collect(List<Place> found, int type, Kind kind) {
        Aggregate aggregate = (Aggregate) types.get(type);
        for (int i = 0; i < aggregate.fields().size(); i++) {
            Field field = aggregate.fields().get(i);
            if (types.fits(field.kind(), kind)) {
                found.add(new Place(type, i, aggregate, field));
            }
        }
    }

    /** Leaves a reference made here, if anything of the kind can be made. */
    private void make(Kind kind, int depth) {
        if (nested > MOST_NESTED || kind.nullable() && draw.oneIn(9)) {
            nothing(kind);
            return;
        }
        nested++;
        makeNow(kind, depth);
        nested--;
    }

    private void makeNow(Kind kind, int depth) {
        switch (kind.heap()) {
            case "func" -> code.line("ref.func", draw.below(plan.functions.size()));
            case "i31" -> small(depth);
            case "extern" -> {
                if (plan.has(Part.OBJECTS)) {
                    make(new Kind(Kind.Form.REFERENCE, kind.nullable(), "any"), depth);
                    code.line("extern.convert_any");
                } else {
                    nothing(kind);
                }
            }
            case "any" -> {
                if (plan.has(Part.OBJECTS) && kind.nullable() && draw.oneIn(6)) {
                    make(Kind.nullable("extern"), depth);
                    code.line("any.convert_extern");
                } else {
                    any(kind, depth);
                }
            }
            case "eq" -> any(kind, depth);
            case "struct" -> oneOf(plan.types.structures(), kind, depth);
            case "array" -> oneOf(plan.types.arrays(), kind, depth);
            default -> defined(kind, depth);
        }
    }

    private void any(Kind kind, int depth) {
        List<Integer> all = new ArrayList<>(plan.types.structures());
        all.addAll(plan.types.arrays());
        if (all.isEmpty() || draw.oneIn(4)) {
            small(depth);
        } else {
            oneOf(all, kind, depth);
        }
    }

    private void oneOf(List<Integer> all, Kind kind, int depth) {
        if (all.isEmpty()) {
            nothing(kind);
        } else {
            aggregate(draw.of(all), depth);
        }
    }

    private void small(int depth) {
        expressions.value(Kind.I32, depth - 1);
        code.line("ref.i31");
    }

    private void defined(Kind kind, int depth) {
        int type = kind.heap().equals("exn") ? -1 : Integer.parseInt(kind.heap());
        if (type < 0) {
            nothing(kind);
            return;
        }
        switch (types.get(type)) {
            case Aggregate _ -> aggregate(draw.of(types.subTypes(type)), depth);
            case Signature signature -> {
                List<Integer> functions = plan.functionsOf(signature);
                if (functions.isEmpty()) {
                    nothing(kind);
                } else {
                    code.line("ref.func", draw.of(functions));
                }
            }
        }
    }

    private void nothing(Kind kind) {
        code.line("ref.null " + kind.heap());
        if (!kind.nullable()) {
            code.line("ref.as_non_null");
        }
    }

    private void array(int type, Field element, int depth) {
        boolean numbers = !element.kind().isReference();
        boolean functions = element.kind().equals(Kind.nullable("func"));
        switch (draw.below(6)) {
            case 0 -> {
                expressions.value(element.kind(), depth - 1);
                length();
                code.line("array.new", type);
            }
            case 1, 2 -> {
                if (element.defaultable()) {
                    length();
                    code.line("array.new_default", type);
                } else {
                    fixed(type, element, depth);
                }
            }
            case 3 -> {
                if (numbers || functions) {
                    code.i32(draw.below(draw.oneIn(20) ? 50 : 3));
                    code.i32(draw.below(draw.oneIn(20) ? 50 : 3));
                    code.line((numbers ? "array.new_data " : "array.new_elem ") + type + " 1");
                } else {
                    fixed(type, element, depth);
                }
            }
            default -> fixed(type, element, depth);
        }
    }

    private void length() {
        code.i32(draw.oneIn(50) ? draw.between(500, 1000) : draw.between(draw.oneIn(5) ? 0 : 2, 8));
    }

    private void fixed(int type, Field element, int depth) {
        int count = draw.between(draw.oneIn(6) ? 0 : 2, 4);
        for (int i = 0; i < count; i++) {
            expressions.value(element.kind(), depth - 1);
        }
        code.line("array.new_fixed " + type + " " + count);
    }
}
