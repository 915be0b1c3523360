package org.careerladder.model.comparison;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.recorded.RecordedAssessment;

/** One thing that every assessment says once, so that two of them can differ in it; in the order of a report. */
public enum Aspect {
    CASE(Part.QUESTION, each -> each.question().caseId()),
    CANDIDATE(Part.QUESTION, each -> each.question().candidate()),
    TRACK(Part.QUESTION, each -> each.question().track()),
    FROM(Part.QUESTION, each -> each.question().from()),
    TO(Part.QUESTION, each -> each.question().to()),
    AS_OF(Part.QUESTION, each -> each.question().asOf()),
    /** What was changed of the case to ask what would be. */
    WITH(Part.QUESTION, each -> each.question().whatIf()),

    READINESS(Part.CONCLUSION, each -> each.conclusion().readiness()),
    ON_OWN_WORD(Part.CONCLUSION, each -> each.conclusion().onOwnWord()),
    /** The readiness if everything unknown turned out worst. */
    AT_WORST(Part.CONCLUSION, each -> each.conclusion().atWorst()),
    /** The readiness if everything unknown turned out best. */
    AT_BEST(Part.CONCLUSION, each -> each.conclusion().atBest()),
    /** The state of the current level's gate. */
    CURRENT(Part.CONCLUSION, each -> each.conclusion().current()),
    /** The state of the target level's gate. */
    TARGET(Part.CONCLUSION, each -> each.conclusion().target()),
    LADDER_AGREED(Part.CONCLUSION, each -> each.conclusion().ladderAgreed()),
    FORMALITY(Part.CONCLUSION, each -> each.process().formality()),
    /** Whether everything that the process asks for in writing is there. */
    PROCESS(Part.CONCLUSION, each -> each.process().state()),
    HEADCOUNT(Part.CONCLUSION, each -> each.timing().headcount()),
    BUDGET(Part.CONCLUSION, each -> each.timing().budget()),
    PAPERS_DUE(Part.CONCLUSION, each -> each.timing().papersDue()),
    DECISION(Part.CONCLUSION, each -> each.timing().decision()),

    CASE_HASH(Part.MADE_WITH, each -> each.audit().caseHash()),
    PACK(Part.MADE_WITH, each -> each.audit().pack()),
    PACK_HASH(Part.MADE_WITH, each -> each.audit().packHash()),
    STANDARD(Part.MADE_WITH, each -> each.audit().standard()),
    ENGINE(Part.MADE_WITH, each -> each.audit().engine());

    /** What part of a record it belongs to. */
    public enum Part {
        /** What was asked. */
        QUESTION,
        /** What came out, and what stands beside it. */
        CONCLUSION,
        /** What the answer was made with. */
        MADE_WITH
    }

    private final Part part;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<RecordedAssessment, Object> value;

    Aspect(Part part, Function<RecordedAssessment, Object> value) {
        this.part = part;
        this.value = value;
    }

    /** What an assessment says of it; equal where two say the same. */
    public Object of(RecordedAssessment assessment) {
        return value.apply(assessment);
    }

    public Part part() {
        return part;
    }

    /** In what two assessments differ; what one of them does not say is no difference. */
    static List<Aspect> changed(RecordedAssessment before, RecordedAssessment after) {
        return Stream.of(values())
                .filter(aspect -> aspect.isSaidBy(before) && aspect.isSaidBy(after))
                .filter(aspect -> !aspect.of(before).equals(aspect.of(after)))
                .toList();
    }

    private boolean isSaidBy(RecordedAssessment assessment) {
        return switch (this) {
            case TRACK -> !assessment.question().track().isEmpty();
            case AT_WORST, AT_BEST -> of(assessment) != Readiness.UNDETERMINED;
            default -> true;
        };
    }
}
