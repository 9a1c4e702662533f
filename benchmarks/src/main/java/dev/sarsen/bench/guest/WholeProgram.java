package dev.sarsen.bench.guest;

import dev.sarsen.suite.programs.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A program of others. All are measured as a whole, compile time and a process from start to end; some have work that they
 * do again and again, as kernels do.
 */
public enum WholeProgram {
    ICEPLL(Program.ICEPLL, List.of("icepll", "-i", "12", "-o", "48"), "48.000 MHz (achieved)"),
    ESBUILD(Program.ESBUILD, List.of("esbuild", "--version"), "0.27.2"),
    YOSYS(Program.YOSYS, List.of("yosys", "-V"), "Yosys 0.55"),
    CLANG(Program.CLANG, List.of("clang", "--version"), "clang version 22");

    private static final int MODULES = 30;
    private static final String SYNTHESIS = "read_verilog /circuit.v; hierarchy -top top; proc; flatten; opt; wreduce;"
            + " peepopt; alumacc; share; opt; memory; opt -full; simplemap; opt; dffunmap; opt -full;"
            + " write_verilog -noattr /out.v";

    private final Program program;
    private final List<String> arguments;
    private final String expected;

    WholeProgram(Program program, List<String> arguments, String expected) {
        this.program = program;
        this.arguments = arguments;
        this.expected = expected;
    }

    /**
     * Prepares the work of this program, if it has any.
     *
     * @param sources the sources of ours that it reads
     * @param directory becomes the guest's root
     */
    public Optional<ProgramWork> work(Path sources, Path directory) throws IOException {
        return switch (this) {
            case ICEPLL, CLANG -> Optional.empty();
            case ESBUILD -> Optional.of(bundle(sources, directory));
            case YOSYS -> {
                Files.createDirectories(directory);
                copy(sources.resolve("circuit.v"), directory.resolve("circuit.v"));
                yield Optional.of(new ProgramWork(directory, "out.v", List.of("yosys", "-q", "-p", SYNTHESIS)));
            }
        };
    }

    /** A file that imports copies of one module: all their names clash, so that there is much to rename. */
    private static ProgramWork bundle(Path sources, Path directory) throws IOException {
        Files.createDirectories(directory);
        StringBuilder index = new StringBuilder();
        for (int i = 0; i < MODULES; i++) {
            copy(sources.resolve("module.ts"), directory.resolve("m" + i + ".ts"));
            index.append("import * as m" + i + " from './m" + i + "';\n");
            index.append("console.log(m" + i + ".summary(new m" + i + ".Places()), m" + i + ".load);\n");
        }
        Files.writeString(directory.resolve("index.ts"), index);
        List<String> arguments = List.of(
                "esbuild",
                "/index.ts",
                "--bundle",
                "--minify",
                "--target=es2017",
                "--outfile=/out.js",
                "--log-level=error");
        return new ProgramWork(directory, "out.js", arguments);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
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
