package dev.sarsen.bench.guest;

import dev.sarsen.suite.programs.Program;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A program of others, measured as a whole: compile time, and a process from start to end. */
public enum WholeProgram {
    ICEPLL(Program.ICEPLL, List.of("icepll", "-i", "12", "-o", "48"), "48.000 MHz (achieved)"),
    ESBUILD(Program.ESBUILD, List.of("esbuild", "--version"), "0.27.2"),
    YOSYS(Program.YOSYS, List.of("yosys", "-V"), "Yosys 0.55");

    private final Program program;
    private final List<String> arguments;
    private final String expected;

    WholeProgram(Program program, List<String> arguments, String expected) {
        this.program = program;
        this.arguments = arguments;
        this.expected = expected;
    }

    /** The name in options and tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the file comes from. */
    public Program program() {
        return program;
    }

    /** The command line, program name first. */
    public List<String> arguments() {
        return arguments;
    }

    /** What standard output must contain. */
    public String expected() {
        return expected;
    }

    /** The program of a name. */
    public static Optional<WholeProgram> of(String label) {
        return Arrays.stream(values())
                .filter(program -> program.label().equals(label))
                .findFirst();
    }
}
