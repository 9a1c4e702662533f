package dev.sarsen.suite.differential;

import dev.sarsen.runtime.type.NumberType;
import java.util.List;
import java.util.Map;

/**
 * A module and the plan of calls that shows what it does.
 *
 * @param seed what it was generated from
 * @param wasm its binary form
 * @param text the same module in the text format
 * @param invocations the calls, in order, all on one instance
 * @param globals exported globals to look at when the calls are done: name to type
 */
record GeneratedModule(
        long seed, byte[] wasm, String text, List<Invocation> invocations, Map<String, NumberType> globals) {}
