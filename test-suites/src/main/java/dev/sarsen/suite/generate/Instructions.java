package dev.sarsen.suite.generate;

import dev.sarsen.compiler.module.Feature;
import dev.sarsen.compiler.module.Immediate;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.runtime.type.NumberType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The instructions with a fixed signature, by what they give and take. */
final class Instructions {

    private static final Set<Feature> NUMBERS =
            EnumSet.of(Feature.MVP, Feature.SIGN_EXTENSION, Feature.SATURATING_CONVERSIONS);

    /** Those whose result is a NaN of any payload on some machine. */
    private static final Pattern MAKES_NAN = Pattern.compile(
            "f(32x4|64x2)\\.(ceil|floor|trunc|nearest|sqrt|add|sub|mul|div|min|max|demote.*|promote.*)");

    private static final Pattern TRAPS = Pattern.compile("i(32|64)\\.(div|rem|trunc_f).*");
    private static final Pattern COMPARES = Pattern.compile("[if](32|64)\\.(eq|ne|lt|gt|le|ge)(_.)?");

    private static final Map<String, List<Opcode>> PLAIN = new HashMap<>();
    private static final List<Opcode> COMPARISONS = new ArrayList<>();
    private static final List<Opcode> LOADS = new ArrayList<>();
    private static final List<Opcode> STORES = new ArrayList<>();

    static {
        for (Opcode opcode : Opcode.values()) {
            boolean known = NUMBERS.contains(opcode.feature()) || opcode.feature() == Feature.SIMD;
            if (opcode.plain() && known && opcode.results().size() == 1 && simple(opcode.immediate())) {
                if (!opcode.operands().isEmpty()) {
                    PLAIN.computeIfAbsent(key(opcode), _ -> new ArrayList<>()).add(opcode);
                }
                if (COMPARES.matcher(opcode.mnemonic()).matches()) {
                    COMPARISONS.add(opcode);
                }
            }
            boolean access = opcode.addressed() && opcode.accessBytes() > 0;
            if (access && (known || opcode.feature() == Feature.THREADS)) {
                (opcode.results().isEmpty() ? STORES : LOADS).add(opcode);
            }
        }
    }

    private Instructions() {}

    /** Those that give a kind and take so many values; of numbers alone unless vectors are wanted. */
    static List<Opcode> plain(Kind result, int operands, boolean vectors) {
        return PLAIN.getOrDefault(result.text() + operands + vectors, List.of());
    }

    static List<Opcode> comparisons(Kind operand) {
        return COMPARISONS.stream()
                .filter(o -> Kind.of(o.operands().getFirst()).equals(operand))
                .toList();
    }

    /** Accesses of memory that give a kind. */
    static List<Opcode> loads(Kind result, boolean atomic) {
        return LOADS.stream()
                .filter(o -> (o.feature() == Feature.THREADS) == atomic
                        && Kind.of(o.results().getFirst()).equals(result))
                .toList();
    }

    /** Accesses of memory that give nothing and store a kind. */
    static List<Opcode> stores(Kind value, boolean atomic) {
        return STORES.stream()
                .filter(o -> (o.feature() == Feature.THREADS) == atomic
                        && Kind.of(o.operands().getLast()).equals(value))
                .toList();
    }

    static boolean mayTrap(Opcode opcode) {
        return TRAPS.matcher(opcode.mnemonic()).matches();
    }

    static boolean makesNan(Opcode opcode) {
        return MAKES_NAN.matcher(opcode.mnemonic()).matches();
    }

    /** Whether the bits of a float operand can be told from the result. */
    static boolean showsBits(Opcode opcode, int operand) {
        String name = opcode.mnemonic();
        return name.contains("reinterpret_f")
                || name.endsWith("copysign") && operand == 1
                || name.endsWith(".splat")
                || name.endsWith(".replace_lane");
    }

    /** Lanes an instruction with a lane immediate can name. */
    static int lanes(Opcode opcode) {
        if (opcode.accessBytes() > 0) {
            return 16 / opcode.accessBytes();
        }
        String name = opcode.mnemonic();
        return Integer.parseInt(name.substring(name.indexOf('x') + 1, name.indexOf('.')));
    }

    private static boolean simple(Immediate immediate) {
        return immediate == Immediate.NONE || immediate == Immediate.LANE || immediate == Immediate.LANES_16;
    }

    private static String key(Opcode opcode) {
        boolean numbers = opcode.operands().stream().allMatch(NumberType.class::isInstance);
        boolean vectors = !numbers || !(opcode.results().getFirst() instanceof NumberType);
        return Kind.of(opcode.results().getFirst()).text() + opcode.operands().size() + vectors;
    }
}
