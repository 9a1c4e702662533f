package dev.sarsen.host.cli;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.compiler.module.WasmModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Modules as commands take them. */
final class ModuleFile {

    private ModuleFile() {}

    /** Reads, decodes and validates a module. */
    static WasmModule read(Path file) {
        try {
            return WasmCompiler.decode(WasmCompiler.binary(bytes(file)), CompilerOptions.DEFAULT);
        } catch (ModuleRejectedException e) {
            throw new UserException(file + ": " + e.code().code() + ": " + e.getMessage());
        }
    }

    /** Reads a file. */
    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UserException(file + " does not exist");
        } catch (IOException e) {
            throw new UserException(file + " cannot be read: " + e.getMessage());
        }
    }
}
