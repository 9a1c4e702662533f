package dev.sarsen.suite.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The type section: a few function types, groups of structures and arrays, then function types as they are needed. */
final class TypePlan {

    private final List<Definition> types = new ArrayList<>();
    /** For each type the first of its recursion group. */
    private final List<Integer> groups = new ArrayList<>();

    TypePlan(Draw draw, Set<Part> parts) {
        int functionTypes = draw.between(1, 3);
        for (int i = 0; i < functionTypes; i++) {
            index(new Signature(draw.numbers(3), draw.numbers(draw.oneIn(4) ? 3 : 1)));
        }
        if (parts.contains(Part.OBJECTS)) {
            objects(draw, parts);
        }
    }

    /** The index of a function type, declared if it is new. */
    int index(Signature signature) {
        int index = types.indexOf(signature);
        return index >= 0 ? index : add(signature, types.size());
    }

    Definition get(int index) {
        return types.get(index);
    }

    /** The definition a reference points to, if it points to a defined type. */
    Definition get(Kind kind) {
        return types.get(Integer.parseInt(kind.heap()));
    }

    boolean isDefined(Kind kind) {
        return kind.isReference() && Character.isDigit(kind.heap().charAt(0));
    }

    List<Integer> structures() {
        return aggregates(false);
    }

    List<Integer> arrays() {
        return aggregates(true);
    }

    List<Integer> functionTypes() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i) instanceof Signature) {
                found.add(i);
            }
        }
        return found;
    }

    /** Indices of the sub types of a structure or array type that are declared, itself first. */
    List<Integer> subTypes(int type) {
        List<Integer> found = new ArrayList<>();
        found.add(type);
        for (int i = 0; i < types.size(); i++) {
            if (i != type && under(String.valueOf(i), String.valueOf(type))) {
                found.add(i);
            }
        }
        return found;
    }

    /** Whether values of one kind may stand where the other is wanted. */
    boolean fits(Kind kind, Kind wanted) {
        if (kind.equals(wanted)) {
            return true;
        }
        return kind.isReference()
                && wanted.isReference()
                && (wanted.nullable() || !kind.nullable())
                && under(kind.heap(), wanted.heap());
    }

    /** The abstract type at the top of a reference's hierarchy. */
    String top(String heap) {
        return switch (heap) {
            case "func", "nofunc" -> "func";
            case "extern", "noextern" -> "extern";
            case "exn", "noexn" -> "exn";
            case "any", "eq", "i31", "struct", "array", "none" -> "any";
            default -> types.get(Integer.parseInt(heap)) instanceof Signature ? "func" : "any";
        };
    }

    private boolean under(String heap, String wanted) {
        if (heap.equals(wanted)) {
            return true;
        }
        return switch (heap) {
            case "none" -> top(wanted).equals("any");
            case "nofunc" -> top(wanted).equals("func");
            case "noextern" -> top(wanted).equals("extern");
            case "i31", "struct", "array" -> wanted.equals("eq") || wanted.equals("any");
            case "eq" -> wanted.equals("any");
            case "func", "extern", "any", "exn", "noexn" -> false;
            default ->
                switch (types.get(Integer.parseInt(heap))) {
                    case Signature _ -> wanted.equals("func");
                    case Aggregate a ->
                        a.parent() >= 0 && under(String.valueOf(a.parent()), wanted)
                                || under(a.array() ? "array" : "struct", wanted);
                };
        };
    }

    String text() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < types.size(); i++) {
            boolean first = groups.get(i) == i;
            boolean more = i + 1 < types.size() && groups.get(i + 1).equals(groups.get(i));
            if (first && more) {
                out.append("  (rec\n");
            }
            out.append("  (type ").append(types.get(i).text()).append(")\n");
            if (!first && !more) {
                out.append("  )\n");
            }
        }
        return out.toString();
    }

    private int add(Definition type, int group) {
        types.add(type);
        groups.add(group);
        return types.size() - 1;
    }

    private List<Integer> aggregates(boolean array) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i) instanceof Aggregate a && a.array() == array) {
                found.add(i);
            }
        }
        return found;
    }

    private void objects(Draw draw, Set<Part> parts) {
        int wanted = draw.between(2, 7);
        while (wanted > 0) {
            int count = Math.min(wanted, draw.oneIn(2) ? 1 : draw.between(2, 3));
            int first = types.size();
            for (int i = 0; i < count; i++) {
                add(aggregate(draw, parts, first, first + count), first);
            }
            wanted -= count;
        }
    }

    private Aggregate aggregate(Draw draw, Set<Part> parts, int first, int end) {
        boolean array = draw.oneIn(3);
        boolean open = draw.oneIn(2);
        List<Integer> parents = aggregates(array).stream()
                .filter(i -> ((Aggregate) types.get(i)).open())
                .toList();
        List<Aggregate.Field> fields = new ArrayList<>();
        int parent = -1;
        if (!parents.isEmpty() && draw.oneIn(2)) {
            parent = draw.of(parents);
            fields.addAll(((Aggregate) types.get(parent)).fields());
        }
        int wanted = array ? 1 : draw.between(parent < 0 ? 0 : fields.size(), 5);
        while (fields.size() < wanted) {
            fields.add(field(draw, parts, first, end));
        }
        return new Aggregate(array, fields, parent, open);
    }

    private static Aggregate.Field field(Draw draw, Set<Part> parts, int first, int end) {
        boolean mutable = !draw.oneIn(4);
        return switch (draw.below(10)) {
            case 0 -> new Aggregate.Field(8, Kind.I32, mutable);
            case 1 -> new Aggregate.Field(16, Kind.I32, mutable);
            case 2 ->
                new Aggregate.Field(
                        0,
                        Kind.nullable(draw.of(List.of("any", "eq", "i31", "struct", "array", "func", "extern"))),
                        mutable);
            case 3, 4 -> new Aggregate.Field(0, Kind.nullable(String.valueOf(draw.below(end))), mutable);
            case 5 ->
                // Of an earlier group, so that a value can be made in finitely many steps.
                new Aggregate.Field(
                        0, Kind.present(draw.oneIn(3) ? "i31" : String.valueOf(draw.below(first))), mutable);
            default ->
                new Aggregate.Field(
                        0, parts.contains(Part.VECTORS) && draw.oneIn(2) ? Kind.V128 : draw.number(), mutable);
        };
    }
}
