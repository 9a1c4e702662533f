package dev.sarsen.runtime;

import java.util.List;

/** A module that cannot be instantiated with what the linker or the budget gives. */
public final class LinkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /**
     * Makes the exception.
     *
     * @param problems every problem, one sentence each, at least one
     */
    public LinkException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, one sentence each; those of imports begin with {@code unknown import} or {@code incompatible import type}. */
    public List<String> problems() {
        return problems;
    }
}
