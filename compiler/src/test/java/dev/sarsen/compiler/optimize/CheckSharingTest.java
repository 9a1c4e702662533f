package dev.sarsen.compiler.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.Pass;
import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.Opcode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CheckSharingTest {

    private static final String FIRST = "(drop (i32.load (local.get $p)))";
    private static final String SECOND = "(local.set $x (i32.load offset=8 (local.get $p)))";
    private static final String SHARED = "i32.load(i32.add(p0, 8))";
    private static final String OWN = "i32.load offset=8(p0)";
    private static final Pattern ACCESS =
            Pattern.compile("i32\\.(load|load8_u|store)( offset=\\d+)?\\((i32\\.\\w+\\([^)]*\\)|\\w+)");

    /** The accesses of a function after the pass. */
    private static String accesses(String body) {
        String text = "(module (memory 1) (func $other unreachable) (func (param $p i32) (param $q i32) (local $x i32) "
                + body + "))";
        String ir = PassIr.after(Pass.CHECK_SHARING.text(), "1", text);
        String all = ACCESS.matcher(ir)
                .results()
                .map(found -> found.group() + (found.group(1).equals("store") ? "" : ")"))
                .collect(Collectors.joining("; "));
        int last = ir.lastIndexOf("after ");
        assertThat(ir.indexOf("after ")).as("one listing").isEqualTo(last);
        return all;
    }

    @Test
    void anAccessBoundsItsAddress() {
        assertThat(accesses(FIRST + SECOND)).isEqualTo("i32.load(p0); " + SHARED);
        assertThat(accesses("(i32.store offset=4 (local.get $p) (i32.load offset=8 (local.get $p)))"))
                .isEqualTo("i32.store(i32.add(p0, 4)" + "; " + OWN);
    }

    @Test
    void theFirstKeepsItsOffset() {
        assertThat(accesses(SECOND)).isEqualTo(OWN);
    }

    @Test
    void anAssignmentForgets() {
        assertThat(accesses(FIRST + "(local.set $p (local.get $q))" + SECOND)).isEqualTo("i32.load(p0); " + OWN);
    }

    @Test
    void aCallDoesNotForget() {
        assertThat(accesses(FIRST + "(call $other)" + SECOND)).isEqualTo("i32.load(p0); " + SHARED);
    }

    @Test
    void whatOnlyOneArmLearnsIsForgotten() {
        assertThat(accesses("(if (local.get $q) (then " + FIRST + "))" + SECOND))
                .isEqualTo("i32.load(p0); " + OWN);
        assertThat(accesses("(if (local.get $q) (then " + FIRST + SECOND + ") (else " + SECOND + "))"))
                .isEqualTo("i32.load(p0); " + SHARED + "; " + OWN);
    }

    @Test
    void whatWasKnownBeforeABranchHoldsBehindIt() {
        assertThat(accesses(FIRST + "(if (local.get $q) (then (call $other)))" + SECOND))
                .isEqualTo("i32.load(p0); " + SHARED);
        assertThat(accesses(FIRST + "(if (local.get $q) (then (local.set $p (local.get $q))))" + SECOND))
                .isEqualTo("i32.load(p0); " + OWN);
    }

    @Test
    void aLoopForgetsWhatItAssigns() {
        String loop = "(loop $l " + SECOND + " (local.set $p (local.get $x)) (br_if $l (local.get $q)))";
        assertThat(accesses(FIRST + loop)).isEqualTo("i32.load(p0); " + OWN);
        assertThat(accesses(FIRST + "(loop $l " + SECOND + " (br_if $l (local.get $x)))"))
                .isEqualTo("i32.load(p0); " + SHARED);
    }

    @Test
    void smallValuesAreAddressesThatCannotWrap() {
        assertThat(accesses("(local.set $x (i32.load offset=8 (i32.and (local.get $p) (i32.const 255))))"))
                .isEqualTo("i32.load(i32.add(i32.and(p0, 255))");
        assertThat(accesses("(local.set $x (i32.load offset=8 (i32.or (local.get $p) (i32.const 255))))"))
                .isEqualTo("i32.load offset=8(i32.or(p0, 255))");
        assertThat(accesses("(local.set $x (i32.load offset=8 (i32.const 1000)))"))
                .isEqualTo("i32.load(1008)");
    }

    @Test
    void sumsThatMayWrapAroundKeepTheirOffset() {
        assertThat(accesses(FIRST + "(local.set $x (i32.load offset=8 (i32.add (local.get $p) (i32.const -16))))"))
                .isEqualTo("i32.load(p0); i32.load offset=8(i32.add(p0, -16))");
        assertThat(accesses(FIRST + "(local.set $x (i32.load offset=8 (i32.add (local.get $p) (i32.const 16))))"))
                .isEqualTo("i32.load(p0); i32.load(i32.add(p0, 24))");
    }

    @Test
    void anOffsetBeyondEveryMemoryStays() {
        assertThat(accesses(FIRST + "(local.set $x (i32.load offset=0x90000000 (local.get $p)))"))
                .isEqualTo("i32.load(p0); i32.load offset=2415919104(p0)");
    }

    @Test
    void nothingIsLearnedWhereAJumpLeadsIntoALoop() {
        assertThat(secondOffset(true)).isEqualTo(8);
        assertThat(secondOffset(false)).isZero();
    }

    /** The offset that the second access has at last: in a loop behind the first, which a jump may enter past both. */
    private static long secondOffset(boolean entered) {
        IrFunction function = new IrFunction(0, 1);
        Expr pointer = new Expr.Local(IrType.I32, function.addLocal(IrType.I32));
        Label loop = function.label(true);
        Label inside = function.label(false);
        if (entered) {
            function.body().add(new Stmt.Branch(pointer, false, inside.use()));
        }
        function.body().add(new Stmt.Eval(new Expr.Load(Opcode.I32_LOAD, IrType.I32, 0, pointer, 0)));
        function.body().add(new Stmt.Bind(loop));
        Stmt second = new Stmt.Eval(new Expr.Load(Opcode.I32_LOAD, IrType.I32, 0, pointer, 8));
        int at = function.body().size();
        function.body().add(second);
        function.body().add(new Stmt.Bind(inside));
        function.body().add(new Stmt.Branch(pointer, false, loop.use()));
        function.body().add(new Stmt.Return(null));
        CheckSharing.run(function);
        return ((Expr.Load) ((Stmt.Eval) function.body().get(at)).value()).offset();
    }
}
