package org.careerladder.rules.internal.stage;

import java.util.Locale;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Problem;

/** Every criterion of a level was called not applicable: there is nothing to measure, and the case has to say more. */
public final class NothingApplies extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    NothingApplies(Gate gate) {
        super("no criterion applies at the " + gate.name().toLowerCase(Locale.ROOT) + " level");
        this.problem = Problem.at(
                ModelPath.of("appraisals"), String.valueOf(getMessage()), "leave at least one criterion to be rated");
    }

    /** What is wrong with the case. */
    public Problem problem() {
        return problem;
    }
}
