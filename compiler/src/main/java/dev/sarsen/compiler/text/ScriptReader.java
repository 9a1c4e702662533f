package dev.sarsen.compiler.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads test scripts.
 *
 * @see <a href="https://github.com/WebAssembly/spec/tree/main/interpreter#scripts">scripts</a>
 */
public final class ScriptReader {

    private final Cursor c;
    private final Lines lines;

    private ScriptReader(Tokens tokens) {
        this.c = new Cursor(tokens, 0, tokens.count());
        this.lines = new Lines(tokens.source());
    }

    /**
     * Reads a script. Modules inside it are assembled only when their {@link ModuleSource#bytes} is called.
     *
     * @param utf8 the script's text
     * @throws MalformedTextException when the text is no script
     */
    public static Script read(byte[] utf8) {
        return new ScriptReader(Lexer.read(utf8)).script();
    }

    private Script script() {
        List<Command> commands = new ArrayList<>();
        if (c.kind() == TokenKind.OPEN && c.kind(1) == TokenKind.KEYWORD && moduleField(c.word(c.position() + 1))) {
            ModuleForm module = ModuleForm.bare(c.tokens(), 0, c.tokens().count(), line());
            return new Script(List.of(new Command.Module(module.line(), null, false, module)));
        }
        while (!c.atEnd()) {
            commands.add(c.atOpen("thread") ? thread() : command());
        }
        return new Script(commands);
    }

    private static boolean moduleField(String word) {
        return switch (word) {
            case "type",
                    "rec",
                    "import",
                    "func",
                    "table",
                    "memory",
                    "global",
                    "tag",
                    "export",
                    "start",
                    "elem",
                    "data" -> true;
            default -> false;
        };
    }

    private int line() {
        return lines.of(c.tokens().start(c.position()));
    }

    private Command thread() {
        int line = line();
        c.expectOpen("thread");
        String name = c.acceptId();
        List<String> shared = new ArrayList<>();
        while (c.acceptOpen("shared")) {
            c.expectOpen("module");
            String module = c.acceptId();
            if (module == null) {
                throw c.unexpected("a module's identifier");
            }
            shared.add(module);
            c.expectClose();
            c.expectClose();
        }
        List<Command> commands = new ArrayList<>();
        while (c.kind() == TokenKind.OPEN) {
            commands.add(command());
        }
        c.expectClose();
        return new Command.Thread(line, name, List.copyOf(shared), List.copyOf(commands));
    }

    private Command command() {
        int line = line();
        if (c.atOpen("module")) {
            return module(line);
        }
        if (c.atOpen("invoke") || c.atOpen("get")) {
            return new Command.Perform(line, action());
        }
        int open = c.position();
        c.expectOpen();
        Command command =
                switch (c.keyword()) {
                    case "register" -> new Command.Register(line, text(), c.acceptId());
                    case "assert_return" -> new Command.AssertReturn(line, action(), results());
                    case "assert_trap" ->
                        c.atOpen("module")
                                ? new Command.AssertUninstantiable(line, source(), text())
                                : new Command.AssertTrap(line, action(), text());
                    case "assert_exhaustion" -> new Command.AssertExhaustion(line, action(), text());
                    case "assert_exception" -> new Command.AssertException(line, action());
                    case "assert_invalid" -> new Command.AssertInvalid(line, source(), text(), false);
                    case "assert_invalid_custom" -> new Command.AssertInvalid(line, source(), text(), true);
                    case "assert_malformed" -> new Command.AssertMalformed(line, source(), text(), false);
                    case "assert_malformed_custom" -> new Command.AssertMalformed(line, source(), text(), true);
                    case "assert_unlinkable" -> new Command.AssertUnlinkable(line, source(), text());
                    case "wait" -> {
                        String thread = c.acceptId();
                        if (thread == null) {
                            throw c.unexpected("a thread's identifier");
                        }
                        yield new Command.Wait(line, thread);
                    }
                    default -> {
                        c.position(open + 1);
                        throw c.unexpected("a command");
                    }
                };
        c.expectClose();
        return command;
    }

    private Command module(int line) {
        int start = c.position();
        c.expectOpen("module");
        if (c.accept("instance")) {
            String name = c.acceptId();
            String definition = c.acceptId();
            c.expectClose();
            return new Command.Instance(line, name, definition);
        }
        c.position(start);
        ModuleForm module = ModuleForm.read(c, line);
        return new Command.Module(line, module.id(), module.definition(), module);
    }

    private ModuleSource source() {
        if (!c.atOpen("module")) {
            throw c.unexpected("(module");
        }
        return ModuleForm.read(c, line());
    }

    private String text() {
        return new String(c.string(), StandardCharsets.UTF_8);
    }

    private Action action() {
        if (c.acceptOpen("invoke")) {
            String module = c.acceptId();
            String function = text();
            List<Argument> arguments = new ArrayList<>();
            while (c.kind() == TokenKind.OPEN) {
                arguments.add(ScriptValues.argument(c));
            }
            c.expectClose();
            return new Action.Invoke(module, function, List.copyOf(arguments));
        }
        c.expectOpen("get");
        String module = c.acceptId();
        String global = text();
        c.expectClose();
        return new Action.Get(module, global);
    }

    private List<Expectation> results() {
        List<Expectation> results = new ArrayList<>();
        while (c.kind() == TokenKind.OPEN) {
            results.add(ScriptValues.expectation(c));
        }
        return List.copyOf(results);
    }

    /** Counts lines; offsets must be asked for in ascending order. */
    private static final class Lines {
        private final byte[] source;
        private int offset;
        private int line = 1;

        private Lines(byte[] source) {
            this.source = source;
        }

        private int of(int asked) {
            for (; offset < asked; offset++) {
                if (source[offset] == '\n') {
                    line++;
                }
            }
            return line;
        }
    }
}
