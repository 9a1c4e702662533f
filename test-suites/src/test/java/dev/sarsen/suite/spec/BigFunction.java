package dev.sarsen.suite.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A long run of statements over many locals, as text and as a model in Java that says what it computes.
 *
 * <p>The first half of the locals are {@code i32}, the second half {@code i64}; the model keeps both in one array.
 */
final class BigFunction {

    /**
     * A statement.
     *
     * @param text its text
     * @param effect what it does to locals and memory
     */
    private record Step(String text, Consumer<State> effect) {}

    /** The model's state. */
    private static final class State {
        private final long[] locals;
        private final int[] words = new int[64];

        private State(int locals) {
            this.locals = new long[locals];
        }
    }

    private static final List<String> OPERATORS = List.of("add", "sub", "mul", "xor", "and", "or", "shl", "rotl");

    private final Random random;
    private final int locals;
    private final List<Step> steps = new ArrayList<>();

    BigFunction(long seed, int locals, int statements) {
        this.random = new Random(seed);
        this.locals = locals;
        for (int i = 0; i < statements; i++) {
            steps.add(step());
        }
    }

    /** {@code (func (export name) (param i32) (result i32) …)}: runs the statements some times over the locals. */
    String function(String name, int rounds) {
        StringBuilder text = new StringBuilder("(func (export \"" + name + "\") (param i32) (result i32)\n");
        text.append("(local").repeat(" i32", locals / 2 - 1).repeat(" i64", locals - locals / 2);
        text.append(" i32) (local $x i32)\n(loop $l\n");
        steps.forEach(step -> text.append(step.text).append('\n'));
        int counter = locals;
        text.append("(br_if $l (i32.lt_s (local.tee " + counter + " (i32.add (local.get " + counter)
                .append(") (i32.const 1))) (i32.const " + rounds + "))))\n");
        for (int i = 0; i < locals; i++) {
            String value = "(local.get " + i + ")";
            text.append("(local.set $x (i32.xor (i32.rotl (local.get $x) (i32.const 1)) ");
            text.append(isLong(i) ? "(i32.wrap_i64 " + value + ")" : value).append("))\n");
        }
        return text.append("(local.get $x))\n").toString();
    }

    /** What the function gives for an argument, on a memory of zeros. */
    int result(int argument, int rounds) {
        State state = new State(locals);
        state.locals[0] = argument;
        for (int round = 0; round < rounds; round++) {
            steps.forEach(step -> step.effect.accept(state));
        }
        int x = 0;
        for (long local : state.locals) {
            x = Integer.rotateLeft(x, 1) ^ (int) local;
        }
        return x;
    }

    private Step step() {
        return switch (random.nextInt(8)) {
            case 0 -> branch();
            case 1 -> store();
            case 2 -> load();
            case 3 -> widen();
            default -> arithmetic();
        };
    }

    private Step arithmetic() {
        boolean wide = random.nextInt(3) == 0;
        int target = local(wide);
        int left = local(wide);
        int right = local(wide);
        boolean constant = random.nextBoolean();
        long value = random.nextInt(3) == 0 ? random.nextInt() : random.nextInt(100);
        String operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
        String type = wide ? "i64" : "i32";
        String second = constant ? "(" + type + ".const " + value + ")" : "(local.get " + right + ")";
        String text =
                "(local.set " + target + " (" + type + "." + operator + " (local.get " + left + ") " + second + "))";
        return new Step(text, state -> {
            long b = constant ? value : state.locals[right];
            state.locals[target] =
                    wide ? apply(operator, state.locals[left], b) : apply(operator, (int) state.locals[left], (int) b);
        });
    }

    private Step branch() {
        int left = local(false);
        int right = local(false);
        Step then = arithmetic();
        Step otherwise = arithmetic();
        String text = "(if (i32.lt_s (local.get " + left + ") (local.get " + right + ")) (then " + then.text
                + ") (else " + otherwise.text + "))";
        return new Step(text, state -> {
            boolean less = state.locals[left] < state.locals[right];
            (less ? then : otherwise).effect.accept(state);
        });
    }

    private Step store() {
        int address = local(false);
        int value = local(false);
        String text = "(i32.store (i32.and (local.get " + address + ") (i32.const 252)) (local.get " + value + "))";
        return new Step(
                text, state -> state.words[(int) (state.locals[address] & 252) / 4] = (int) state.locals[value]);
    }

    private Step load() {
        int address = local(false);
        int target = local(false);
        String text = "(local.set " + target + " (i32.load (i32.and (local.get " + address + ") (i32.const 252))))";
        return new Step(text, state -> state.locals[target] = state.words[(int) (state.locals[address] & 252) / 4]);
    }

    private Step widen() {
        int source = local(false);
        int target = local(true);
        String text = "(local.set " + target + " (i64.add (local.get " + target + ") (i64.extend_i32_s (local.get "
                + source + "))))";
        return new Step(text, state -> state.locals[target] += state.locals[source]);
    }

    private int local(boolean wide) {
        int half = locals / 2;
        return wide ? half + random.nextInt(locals - half) : random.nextInt(half);
    }

    private boolean isLong(int local) {
        return local >= locals / 2;
    }

    private static long apply(String operator, long a, long b) {
        return switch (operator) {
            case "add" -> a + b;
            case "sub" -> a - b;
            case "mul" -> a * b;
            case "xor" -> a ^ b;
            case "and" -> a & b;
            case "or" -> a | b;
            case "shl" -> a << b;
            default -> Long.rotateLeft(a, (int) b);
        };
    }

    private static int apply(String operator, int a, int b) {
        return switch (operator) {
            case "add" -> a + b;
            case "sub" -> a - b;
            case "mul" -> a * b;
            case "xor" -> a ^ b;
            case "and" -> a & b;
            case "or" -> a | b;
            case "shl" -> a << b;
            default -> Integer.rotateLeft(a, b);
        };
    }
}
