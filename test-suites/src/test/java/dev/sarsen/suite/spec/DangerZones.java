package dev.sarsen.suite.spec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Scripts that are too large to be kept: functions beyond what one Java method or class can hold, written on the spot
 * together with what they must compute.
 */
final class DangerZones {

    private DangerZones() {}

    /** Script name to script. */
    static Map<String, String> scripts() {
        Map<String, String> scripts = new LinkedHashMap<>();
        scripts.put("straight-line.wast", bigFunction(1, 40, 4000, 1));
        scripts.put("three-hundred-locals.wast", bigFunction(2, 300, 5000, 1));
        scripts.put("big-loop.wast", bigFunction(3, 120, 3000, 7));
        scripts.put("around-the-limit.wast", aroundTheLimit());
        scripts.put("wide-table-10000.wast", wideTable(10_000));
        scripts.put("wide-table-60000.wast", wideTable(60_000));
        scripts.put("many-targets.wast", manyTargets(3000));
        scripts.put("parameters.wast", parameters());
        scripts.put("constants.wast", constants());
        scripts.put("deep-blocks.wast", deepBlocks(5000));
        scripts.put("deep-ifs.wast", deepIfs(1500));
        scripts.put("deep-operands.wast", deepOperands(3000));
        scripts.put("states.wast", states(300, 40));
        scripts.put("interpreter.wast", interpreter(120));
        scripts.put("sibling-loops.wast", siblingLoops(1500));
        scripts.put("many-locals.wast", manyLocals(20_000));
        scripts.put("many-elements.wast", manyElements(100_000));
        scripts.put("many-fields.wast", manyFields(600, 5000, 10_000));
        return scripts;
    }

    /** Structures and arrays whose making fits no method, in functions and in constant expressions. */
    private static String manyFields(int fields, int items, int constants) {
        StringBuilder module = new StringBuilder("(module (type $a (array (mut i32))) (type $s (struct");
        StringBuilder constantFields = new StringBuilder();
        StringBuilder computedFields = new StringBuilder();
        for (int k = 0; k < fields; k++) {
            boolean number = k % 2 == 1;
            module.append(number ? " (field (mut i32))" : " (field (mut anyref))");
            constantFields
                    .append(number ? "(i32.const " : "(ref.i31 (i32.const ")
                    .append(k)
                    .append(number ? ")" : "))");
            computedFields
                    .append(number ? "(i32.mul (local.get 0) (i32.const " : "(ref.i31 (i32.const ")
                    .append(k)
                    .append("))");
        }
        module.append("))\n(global $s (ref $s) (struct.new $s ")
                .append(constantFields)
                .append("))\n");
        module.append("(global $a (ref $a) (array.new_fixed $a ").append(constants);
        for (int k = 0; k < constants; k++) {
            module.append(" (i32.const ").append(k * 7).append(')');
        }
        module.append("))\n(func (export \"fixed\") (param i32) (result i32) (local $a (ref $a))")
                .append("(local.set $a (array.new_fixed $a ")
                .append(items);
        for (int k = 0; k < items; k++) {
            module.append(" (i32.add (local.get 0) (i32.const ").append(k).append("))");
        }
        module.append(")) (array.get $a (local.get $a) (local.get 0)))\n")
                .append("(func (export \"constant\") (param i32) (result i32)")
                .append(" (i32.add (struct.get $s 599 (global.get $s)) (array.get $a (global.get $a) (local.get"
                        + " 0))))\n")
                .append("(func (export \"made\") (param i32) (result i32) (struct.get $s 577 (struct.new $s ")
                .append(computedFields)
                .append("))))\n");
        return module.append(returns("fixed", 4321, 8642))
                .append(returns("constant", 9999, 599 + 9999 * 7))
                .append(returns("made", 3, 1731))
                .toString();
    }

    /** A table whose elements do not fit one method that sets them. */
    private static String manyElements(int count) {
        StringBuilder module = new StringBuilder("(module (type $t (func (result i32)))\n");
        for (int i = 0; i < 7; i++) {
            module.append("(func $f")
                    .append(i)
                    .append(" (result i32) (i32.const ")
                    .append(i)
                    .append("))\n");
        }
        module.append("(table ").append(count).append(" funcref) (elem (i32.const 0)");
        for (int i = 0; i < count; i++) {
            module.append(" $f").append(i * 5 % 7);
        }
        module.append(")\n(func (export \"f\") (param i32) (result i32) (call_indirect (type $t) (local.get 0))))\n");
        for (int i : new int[] {0, 1, 4095, 32_767, 65_536, count - 1}) {
            module.append(returns("f", i, i * 5 % 7));
        }
        return module.toString();
    }

    private static String bigFunction(long seed, int locals, int statements, int rounds) {
        BigFunction function = new BigFunction(seed, locals, statements);
        StringBuilder script = new StringBuilder();
        for (int argument : new int[] {0, 1, -7, 123_456_789}) {
            script.append("(module (memory 1)\n")
                    .append(function.function("f", rounds))
                    .append(")\n");
            script.append(returns("f", argument, function.result(argument, rounds)));
        }
        return script.toString();
    }

    /** Functions whose bytecode lies just below and just above 8,000 bytes, whatever the exact size of a statement. */
    private static String aroundTheLimit() {
        StringBuilder script = new StringBuilder();
        for (int statements = 600; statements <= 1400; statements += 50) {
            BigFunction function = new BigFunction(statements, 12, statements);
            script.append("(module (memory 1)\n")
                    .append(function.function("f", 2))
                    .append(")\n");
            script.append(returns("f", 99, function.result(99, 2)));
        }
        return script.toString();
    }

    /** A table of many entries over sixteen targets. */
    private static String wideTable(int entries) {
        StringBuilder module = new StringBuilder("(module (func (export \"f\") (param i32) (result i32)\n");
        module.repeat("(block ", 17);
        module.append("(br_table");
        for (int i = 0; i < entries; i++) {
            module.append(' ').append(target(i));
        }
        module.append(" 16 (local.get 0))");
        for (int i = 0; i <= 16; i++) {
            module.append(")\n(return (i32.const ").append(1000 + i).append("))");
        }
        module.append("))\n");
        for (int i : new int[] {0, 1, 15, 16, 17, 4095, 4096, entries / 2, entries - 2, entries - 1}) {
            module.append(returns("f", i, 1000 + target(i)));
        }
        for (int i : new int[] {entries, entries + 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            module.append(returns("f", i, 1016));
        }
        return module.toString();
    }

    private static int target(int entry) {
        return entry * 7 % 13 + (entry & 3);
    }

    /** As many targets as entries; each falls through to the next, so that the sum tells where it was entered. */
    private static String manyTargets(int targets) {
        StringBuilder module = new StringBuilder("(module (func (export \"f\") (param i32) (result i32) (local i32)\n");
        module.repeat("(block ", targets).append("(br_table");
        for (int i = 0; i < targets; i++) {
            module.append(' ').append(i);
        }
        module.append(" (local.get 0))");
        for (int i = 0; i < targets; i++) {
            module.append(")\n(local.set 1 (i32.add (local.get 1) (i32.const ")
                    .append(i)
                    .append(")))");
        }
        module.append("(local.get 1)))\n");
        for (int i : new int[] {0, 1, 1000, targets - 1}) {
            int sum = 0;
            for (int k = i; k < targets; k++) {
                sum += k;
            }
            module.append(returns("f", i, sum));
        }
        return module.append(returns("f", -1, targets - 1)).toString();
    }

    /** As many parameters as are accepted: a Java method has 255 slots, and some are taken. */
    private static String parameters() {
        StringBuilder script = new StringBuilder();
        for (int count : new int[] {64, 128, 247, 248, 249, 250}) {
            script.append(parameters("i32", count));
        }
        for (int count : new int[] {100, 124, 125}) {
            script.append(parameters("i64", count));
        }
        return script.toString();
    }

    private static String parameters(String type, int count) {
        StringBuilder module = new StringBuilder("(module (func $g (param").repeat(" " + type, count);
        module.append(") (result ").append(type).append(")\n(local.get 0)");
        for (int i = 1; i < count; i++) {
            module.append("(").append(type).append(".const 3)").append(type).append(".mul (local.get ");
            module.append(i).append(")").append(type).append(".add\n");
        }
        module.append(")\n(table funcref (elem $g)) (type $t (func (param").repeat(" " + type, count);
        module.append(") (result ").append(type).append(")))\n");
        long expected = 0;
        StringBuilder arguments = new StringBuilder();
        for (int i = 0; i < count; i++) {
            arguments
                    .append("(")
                    .append(type)
                    .append(".const ")
                    .append(i * 5 - 100)
                    .append(")");
            expected = i == 0 ? -100 : expected * 3 + i * 5L - 100;
        }
        String result = "(" + type + ".const " + (type.equals("i32") ? (int) expected : expected) + ")";
        module.append("(func (export \"direct\") (result ")
                .append(type)
                .append(") (call $g ")
                .append(arguments);
        module.append("))\n(func (export \"indirect\") (result ").append(type).append(") (call_indirect (type $t) ");
        module.append(arguments).append("(i32.const 0))))\n");
        module.append("(assert_return (invoke \"direct\") ").append(result).append(")\n");
        return module.append("(assert_return (invoke \"indirect\") ")
                .append(result)
                .append(")\n")
                .toString();
    }

    /** More different constants than a class has room for, in one function and in many. */
    private static String constants() {
        StringBuilder module = new StringBuilder("(module\n");
        Random random = new Random(5);
        StringBuilder checks = new StringBuilder();
        for (int f = 0; f < 31; f++) {
            int count = f == 30 ? 40_000 : 1500;
            long sum = 0;
            module.append("(func (export \"f").append(f).append("\") (result i64) (i64.const 0)\n");
            for (int i = 0; i < count; i++) {
                long value = random.nextLong();
                sum = Long.rotateLeft(sum, 1) ^ value;
                module.append("(i64.const 1) i64.rotl (i64.const ")
                        .append(value)
                        .append(") i64.xor\n");
            }
            module.append(")\n");
            checks.append("(assert_return (invoke \"f")
                    .append(f)
                    .append("\") (i64.const ")
                    .append(sum)
                    .append("))\n");
        }
        return module.append(")\n").append(checks).toString();
    }

    private static String deepBlocks(int depth) {
        StringBuilder module = new StringBuilder("(module (func (export \"f\") (param i32) (result i32)\n");
        module.repeat("(block ", depth);
        module.append("(br_if ").append(depth - 1).append(" (local.get 0))");
        module.append("(br_if 0 (i32.eqz (local.get 0)))");
        for (int i = 0; i < depth; i++) {
            module.append(")");
            if (i < depth - 1) {
                module.append("(local.set 0 (i32.add (local.get 0) (i32.const 1)))\n");
            }
        }
        return module.append("(local.get 0)))\n")
                .append(returns("f", 5, 5))
                .append(returns("f", 0, depth - 1))
                .toString();
    }

    private static String deepIfs(int depth) {
        StringBuilder module = new StringBuilder("(module (func (export \"f\") (param i32) (result i32)\n");
        for (int i = 0; i < depth; i++) {
            module.append("(if (result i32) (i32.gt_s (local.get 0) (i32.const ")
                    .append(i)
                    .append(")) (then\n");
        }
        module.append("(i32.const -1)");
        for (int i = depth - 1; i >= 0; i--) {
            module.append(") (else (i32.const ").append(i).append(")))\n");
        }
        return module.append("))\n")
                .append(returns("f", 0, 0))
                .append(returns("f", 700, 700))
                .append(returns("f", depth - 1, depth - 1))
                .append(returns("f", depth, -1))
                .toString();
    }

    /** Many operands on the stack at once, with a block and a call while they wait. */
    private static String deepOperands(int depth) {
        StringBuilder module = new StringBuilder("(module (func $one (result i32) (i32.const 1))\n");
        module.append("(func (export \"f\") (param i32) (result i32)\n");
        for (int i = 0; i < depth; i++) {
            module.append(i % 500 == 250 ? "(call $one)" : "(i32.add (local.get 0) (i32.const " + i + "))");
            if (i % 700 == 350) {
                module.append("(block (result i32) (br_if 0 (i32.const 1) (local.get 0)) (drop) (i32.const 2))");
                module.append("i32.add\n");
            }
        }
        module.repeat("i32.sub\n", depth - 1).append("))\n");
        for (int argument : new int[] {0, 3}) {
            int[] values = new int[depth];
            for (int i = 0; i < depth; i++) {
                values[i] = i % 500 == 250 ? 1 : argument + i;
                values[i] += i % 700 == 350 ? (argument != 0 ? 1 : 2) : 0;
            }
            int result = values[depth - 1];
            for (int i = depth - 2; i >= 0; i--) {
                result = values[i] - result;
            }
            module.append(returns("f", argument, result));
        }
        return module.toString();
    }

    /** A state machine as Go's compiler writes it: a loop around a table on a program counter, big states, many locals. */
    private static String states(int states, int locals) {
        StringBuilder module = new StringBuilder("(module (func (export \"f\") (param $fuel i32) (result i32)\n");
        module.append("(local $acc i32) (local $pc i32) (local")
                .repeat(" i32", locals)
                .append(")\n");
        module.append("(block $out (loop $again\n").repeat("(block ", states).append("(br_table");
        for (int i = 0; i < states; i++) {
            module.append(' ').append(i);
        }
        module.append(" $out (local.get $pc))\n");
        for (int i = 0; i < states; i++) {
            int slot = 3 + i % locals;
            module.append(")\n(br_if $out (i32.eqz (local.get $fuel)))\n");
            module.append("(local.set $fuel (i32.sub (local.get $fuel) (i32.const 1)))\n");
            module.append("(local.set $acc (i32.add (i32.mul (local.get $acc) (i32.const 31)) (i32.add (local.get ");
            module.append(slot)
                    .append(") (i32.const ")
                    .append(i)
                    .append("))))\n(local.set ")
                    .append(slot);
            module.append(" (i32.xor (local.get ")
                    .append(slot)
                    .append(") (i32.shr_u (local.get $acc) (i32.const 3))))\n");
            if (i % 3 != 0) {
                // Every third state falls through to the next.
                module.append("(local.set $pc (i32.rem_u (i32.shr_u (local.get $acc) (i32.const 2)) (i32.const ");
                module.append(states).append(")))\n(br $again)");
            }
        }
        module.append("))\n(local.get $acc)))\n");
        for (int fuel : new int[] {0, 1, 2, 1000, 50_000}) {
            module.append(returns("f", fuel, runStates(states, locals, fuel)));
        }
        return module.toString();
    }

    private static int runStates(int states, int locals, int fuel) {
        int[] slots = new int[locals];
        int acc = 0;
        int pc = 0;
        for (int left = fuel; left > 0; left--) {
            int slot = pc % locals;
            acc = acc * 31 + slots[slot] + pc;
            slots[slot] ^= acc >>> 3;
            if (pc % 3 != 0) {
                pc = Integer.remainderUnsigned(acc >>> 2, states);
            } else if (++pc == states) {
                break;
            }
        }
        return acc;
    }

    /** A bytecode interpreter with many handlers over few registers; the program lies in memory. */
    private static String interpreter(int handlers) {
        int[] program = new Random(11).ints(256, 0, handlers).toArray();
        StringBuilder module = new StringBuilder("(module (memory 1) (data (i32.const 0) \"");
        for (int operation : program) {
            module.append(String.format("\\%02x", operation));
        }
        module.append("\")\n(func (export \"f\") (param $steps i32) (result i32)\n");
        module.append("(local $pc i32) (local $a i32) (local $b i32) (local $c i64)\n(block $out (loop $next\n");
        module.append("(br_if $out (i32.eqz (local.get $steps)))\n");
        module.append("(local.set $steps (i32.sub (local.get $steps) (i32.const 1)))\n");
        module.repeat("(block ", handlers).append("(br_table");
        for (int i = 0; i < handlers; i++) {
            module.append(' ').append(i);
        }
        module.append(" $out (i32.load8_u (i32.and (local.get $pc) (i32.const 255))))\n");
        for (int i = 0; i < handlers; i++) {
            module.append(")\n").append(handler(i));
            module.append("(local.set $pc (i32.add (local.get $pc) (i32.const 1))) (br $next)");
        }
        module.append("))\n(i32.add (local.get $a) (i32.wrap_i64 (local.get $c)))))\n");
        for (int steps : new int[] {0, 1, 300, 20_000}) {
            module.append(returns("f", steps, interpret(program, steps)));
        }
        return module.toString();
    }

    private static String handler(int i) {
        return switch (i % 4) {
            case 0 -> "(local.set $a (i32.add (local.get $a) (i32.const " + i + ")))\n";
            case 1 -> "(local.set $b (i32.xor (local.get $a) (i32.const " + i + ")))\n";
            case 2 -> "(local.set $c (i64.add (local.get $c) (i64.extend_i32_s (local.get $b))))\n";
            default ->
                "(if (i32.lt_s (local.get $a) (local.get $b)) (then (local.set $pc (i32.add (local.get $pc) "
                        + "(i32.const " + i + ")))))\n";
        };
    }

    private static int interpret(int[] program, int steps) {
        int pc = 0;
        int a = 0;
        int b = 0;
        long c = 0;
        for (int left = steps; left > 0; left--) {
            int i = program[pc & 255];
            switch (i % 4) {
                case 0 -> a += i;
                case 1 -> b = a ^ i;
                case 2 -> c += b;
                default -> pc += a < b ? i : 0;
            }
            pc++;
        }
        return a + (int) c;
    }

    private static String siblingLoops(int loops) {
        StringBuilder module =
                new StringBuilder("(module (func (export \"f\") (param i32) (result i32) (local i32 i32)\n");
        for (int i = 0; i < loops; i++) {
            module.append("(local.set 1 (i32.const 0)) (loop (local.set 2 (i32.add (local.get 2) (i32.const ");
            module.append(i).append("))) (br_if 0 (i32.ne (local.tee 1 (i32.add (local.get 1) (i32.const 1)))");
            module.append(" (local.get 0))))\n");
        }
        module.append("(local.get 2)))\n");
        int sum = loops * (loops - 1) / 2;
        return module.append(returns("f", 1, sum))
                .append(returns("f", 5, sum * 5))
                .toString();
    }

    /** More locals than a Java method that is compiled would have; those that are never set are zero. */
    private static String manyLocals(int locals) {
        StringBuilder module = new StringBuilder("(module (func (export \"f\") (param i32) (result i32) (local");
        module.repeat(" i32", locals).append(")\n");
        int sum = 0;
        for (int i = 1; i < locals; i += 7) {
            module.append("(local.set ")
                    .append(i)
                    .append(" (i32.add (local.get ")
                    .append(Math.max(0, i - 7));
            module.append(") (i32.const ").append(i).append(")))\n");
            sum += i;
        }
        int last = 1 + (locals - 2) / 7 * 7;
        module.append("(i32.add (local.get ")
                .append(last)
                .append(") (local.get ")
                .append(last + 1)
                .append("))))\n");
        return module.append(returns("f", 3, sum + 3)).toString();
    }

    private static String returns(String function, int argument, int result) {
        return "(assert_return (invoke \"" + function + "\" (i32.const " + argument + ")) (i32.const " + result
                + "))\n";
    }
}
