package org.careerladder.model.source;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Checked#orThrow()}: the input has problems, and all of them are here. */
public final class ProblemsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ProblemsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, in the order in which the input has them. */
    public List<Problem> problems() {
        return problems;
    }
}
