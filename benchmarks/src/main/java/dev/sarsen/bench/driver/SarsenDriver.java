package dev.sarsen.bench.driver;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.HostFunction;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.ImportType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ourselves, through the API that an embedder uses. */
public final class SarsenDriver implements Subject {
}
