package dev.sarsen.compiler.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.compiler.text.Expectation.Kind;
import dev.sarsen.compiler.text.Expectation.Shape;
import dev.sarsen.runtime.type.AbstractHeapType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link ScriptReader}. */
final class ScriptReaderTest {

    private static List<Command> read(String text) {
        return ScriptReader.read(text.getBytes(StandardCharsets.UTF_8)).commands();
    }

    private static Command only(String text) {
        List<Command> commands = read(text);
        assertThat(commands).hasSize(1);
        return commands.getFirst();
    }

    @Test
    void knowsTheLineOfEachCommand() {
        assertThat(read("(module)\n\n(invoke \"a\")\n;; x\n(register \"b\")"))
                .extracting(Command::line)
                .containsExactly(1, 3, 5);
    }

    @Test
    void readsModulesInAllForms() {
        List<Command> commands = read("(module $a (func)) (module definition $b) (module binary \"ab\" \"c\")"
                + "(module quote \"(func\" \")\") (module instance $c $b) (module instance)");
        assertThat(((Command.Module) commands.get(0)).name()).isEqualTo("a");
        assertThat(((Command.Module) commands.get(1)).definition()).isTrue();
        assertThat(((Command.Module) commands.get(2)).module().bytes()).isEqualTo(new byte[] {'a', 'b', 'c'});
        ModuleSource quoted = ((Command.Module) commands.get(3)).module();
        assertThat(quoted.form()).isEqualTo(ModuleSource.Form.QUOTE);
        assertThat(quoted.bytes()).isEqualTo(TextReader.read("(func)"));
        assertThat(commands.get(4)).isEqualTo(new Command.Instance(1, "c", "b"));
        assertThat(commands.get(5)).isEqualTo(new Command.Instance(1, null, null));
    }

    @Test
    void readsAScriptOfFieldsAsOneModule() {
        Command.Module module = (Command.Module) only("(func) (memory 0) (func (export \"f\"))");
        assertThat(module.module().bytes()).isEqualTo(TextReader.read("(func) (memory 0) (func (export \"f\"))"));
    }

    @Test
    void assemblesModulesOnlyWhenAsked() {
        Command.AssertMalformed command =
                (Command.AssertMalformed) only("(assert_malformed (module (nope)) \"unknown\")");
        assertThat(command.message()).isEqualTo("unknown");
        assertThatThrownBy(() -> command.module().bytes()).isInstanceOf(MalformedTextException.class);
    }

    @Test
    void readsActions() {
        assertThat(only("(invoke $m \"f\" (i32.const -1) (f64.const 1) (ref.null func) (ref.extern 2) (ref.host 3))"))
                .isEqualTo(new Command.Perform(
                        1,
                        new Action.Invoke(
                                "m",
                                "f",
                                List.of(
                                        new Argument.I32(-1),
                                        new Argument.F64(0x3FF0000000000000L),
                                        new Argument.Null(AbstractHeapType.FUNC),
                                        new Argument.External(2),
                                        new Argument.Host(3)))));
        assertThat(only("(get \"g\")")).isEqualTo(new Command.Perform(1, new Action.Get(null, "g")));
    }

    @Test
    void readsVectors() {
        Command.Perform command = (Command.Perform) only("(invoke \"f\" (v128.const i16x8 1 2 3 4 -1 6 7 0x8000))");
        assertThat(((Action.Invoke) command.action()).arguments())
                .containsExactly(new Argument.V128(0x0004000300020001L, 0x800000070006FFFFL));
    }

    @Test
    void readsExpectations() {
        Command.AssertReturn command = (Command.AssertReturn) only("(assert_return (get \"g\") (i64.const 1)"
                + "(f32.const nan:canonical) (f64.const nan:arithmetic) (f32.const nan:0x1) (ref.null) (ref.null any)"
                + "(ref.func) (ref.extern) (ref.extern 1) (ref.host 2) (ref.struct)"
                + "(v128.const f64x2 nan:canonical 0) (either (i32.const 1) (i32.const 2)))");
        assertThat(command.results())
                .containsExactly(
                        new Expectation.I64(1),
                        new Expectation.F32NaN(true),
                        new Expectation.F64NaN(false),
                        new Expectation.F32(0x7F800001),
                        new Expectation.Null(null),
                        new Expectation.Null(AbstractHeapType.ANY),
                        new Expectation.Reference(Kind.FUNC),
                        new Expectation.Reference(Kind.EXTERN),
                        new Expectation.External(1),
                        new Expectation.Host(2),
                        new Expectation.Reference(Kind.STRUCT),
                        new Expectation.V128(
                                Shape.F64X2, List.of(new Expectation.F64NaN(true), new Expectation.F64(0))),
                        new Expectation.Either(List.of(new Expectation.I32(1), new Expectation.I32(2))));
    }

    @Test
    void readsAssertions() {
        assertThat(read("(assert_trap (invoke \"f\") \"t\") (assert_trap (module) \"t\")"
                        + "(assert_exhaustion (invoke \"f\") \"e\") (assert_exception (invoke \"f\"))"
                        + "(assert_invalid (module) \"i\") (assert_unlinkable (module) \"u\")"
                        + "(assert_invalid_custom (module) \"i\") (assert_malformed_custom (module) \"m\")"
                        + "(thread $t (shared (module $m)) (invoke \"f\")) (wait $t)"))
                .extracting(command -> command.getClass().getSimpleName())
                .containsExactly(
                        "AssertTrap",
                        "AssertUninstantiable",
                        "AssertExhaustion",
                        "AssertException",
                        "AssertInvalid",
                        "AssertUnlinkable",
                        "AssertInvalid",
                        "AssertMalformed",
                        "Thread",
                        "Wait");
    }

    @Test
    void refusesWhatIsNoCommand() {
        assertThatThrownBy(() -> read("(module)\n(assert_nothing)"))
                .isInstanceOf(MalformedTextException.class)
                .hasMessageStartingWith("text at 2:2: unknown operator");
    }
}
