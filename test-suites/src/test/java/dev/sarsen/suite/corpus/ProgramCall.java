package dev.sarsen.suite.corpus;

import dev.sarsen.suite.programs.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One run of a real program.
 *
 * @param program the program
 * @param arguments all arguments, the program's name first
 * @param input what it reads from standard input
 * @param directories guest path to host directory
 */
record ProgramCall(Program program, List<String> arguments, String input, Map<String, Path> directories) {

    static ProgramCall of(Program program, String... arguments) {
        return new ProgramCall(program, List.of(arguments), "", Map.of());
    }

    ProgramCall withInput(String text) {
        return new ProgramCall(program, arguments, text, directories);
    }

    ProgramCall withDirectories(Map<String, Path> more) {
        return new ProgramCall(program, arguments, input, more);
    }
}
