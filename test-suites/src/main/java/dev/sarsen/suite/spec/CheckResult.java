package dev.sarsen.suite.spec;

/** How one command of a script went. */
sealed interface CheckResult {

    /** As expected. */
    record Passed() implements CheckResult {}

    /**
     * Not as expected.
     *
     * @param what what was expected and found, in one sentence
     */
    record Failed(String what) implements CheckResult {}

    /**
     * Not tried, because a module uses something that the compiler refuses.
     *
     * @param feature the proposal's name
     */
    record Unsupported(String feature) implements CheckResult {}

    /** The one way to pass. */
    CheckResult PASSED = new Passed();
}
