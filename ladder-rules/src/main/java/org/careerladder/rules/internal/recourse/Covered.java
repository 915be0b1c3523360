package org.careerladder.rules.internal.recourse;

import java.util.Map;
import java.util.Set;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.promotion.Gate;
import org.careerladder.rules.interpreter.Attempt;
import org.careerladder.rules.interpreter.Attempts;
import org.careerladder.rules.interpreter.Interpreter;
import org.careerladder.rules.interpreter.Reading;
import org.careerladder.rules.interpreter.Trial;
import org.careerladder.rules.language.Condition;
import org.careerladder.rules.language.FactField;
import org.careerladder.rules.language.Operator;
import org.careerladder.rules.language.Pattern;
import org.careerladder.rules.language.Vocabulary;

/**
 * What the changes on offer cover: of each condition that a finding rests on nobody can alter the field, or time does, or ratings do,
 * or it has the other answer once everything on offer is done. Whatever else people could change is not looked at, and nothing that
 * rests on it is proved.
 */
final class Covered implements Trust {

    /** What nobody can change in a case: what was asked for, what the ladder says, what is over. */
    private static final Map<String, Set<String>> FIXED = Map.of(
            "Standing", Set.of("gate", "criterion", "competency", "importance", "shared"),
            "JudgementStatus", Set.of("gate", "judgement"),
            "LevelBar", Set.of("gate", "level"),
            "EvidenceItem", Set.of("item", "kind", "inWindow", "fresh"),
            "CandidateFacts", Set.of("track", "trackKind", "level", "target", "move", "levelsSkipped"),
            "Artefact", Set.of("kind", "required", "owner"),
            "Support", Set.of("role"),
            "AreaStatus", Set.of("area", "criterion", "namedBy", "declinedFor"),
            "GoalStatus", Set.of("goal", "aim", "weekNamed", "weekOver"),
            "PastDecision", Set.of("decision", "outcome", "latest", "reasons", "meritReasons", "companyReasons"));

    /** What the best ratings and judgements decide, all of which are on offer. */
    private static final Map<String, Set<String>> RATED = Map.of(
            "Standing", Set.of("holdsBack", "confirmed", "ratingKnown", "stale", "notObserved"),
            "JudgementStatus", Set.of("holdsBack", "answered", "holds", "ownWordOnly"),
            "LevelBar", Set.of("state", "worst", "best"));

    private static final Set<String> TIME = Set.of("days", "months");

    private final CaseAtHand at;
    private final Facts everything;
    private final Attempts attempts;
    private final Vocabulary vocabulary;

    /**
     * What the changes cover.
     *
     * @param everything the facts once everything on offer is done
     */
    Covered(CaseAtHand at, Facts everything, Interpreter interpreter, Vocabulary vocabulary) {
        this.at = at;
        this.everything = everything;
        this.attempts = interpreter.attempts(everything.all());
        this.vocabulary = vocabulary;
    }

    @Override
    public boolean isWhole() {
        return false;
    }

    /** A part of a level that is waived could be rated instead, and where nobody else counts the candidate could say otherwise. */
    @Override
    public boolean gate(Gate gate) {
        return !at.raters().of(person -> true).isEmpty()
                && at.facts().standings().stream()
                        .noneMatch(standing -> standing.gate() == gate && standing.outcome() == Outcome.NOT_APPLICABLE);
    }

    @Override
    public boolean finding(Attempt spoke) {
        var done = everything.all().stream()
                .filter(fact -> fact.subject().equals(spoke.fact().subject()))
                .findFirst()
                .map(fact -> attempts.of(spoke.rule(), fact));
        return spoke.parts().stream()
                .allMatch(part -> part.pattern().quantifier() == Pattern.Quantifier.NOT
                        ? done.filter(after -> matches(after, part.pattern())).isPresent()
                        : part.trials().stream()
                                .allMatch(trial -> trial.readings().stream()
                                        .allMatch(reading -> isSettled(trial, reading)
                                                || done.filter(after -> isOther(after, trial, reading))
                                                        .isPresent())));
    }

    private static boolean matches(Attempt after, Pattern none) {
        return after.parts().stream()
                .filter(part -> part.pattern().equals(none))
                .flatMap(part -> part.trials().stream())
                .anyMatch(trial -> trial.truth() == Truth.TRUE);
    }

    private boolean isSettled(Trial trial, Reading reading) {
        String type = trial.pattern().type();
        String field = Fields.of(reading.condition());
        return FIXED.getOrDefault(type, Set.of()).contains(field)
                || RATED.getOrDefault(type, Set.of()).contains(field)
                || isTime(type, field)
                || (isOutcome(type, field) && !isOne(reading.condition()));
    }

    private boolean isTime(String type, String field) {
        return vocabulary
                .type(type)
                .flatMap(each -> each.field(field))
                .map(FactField::unit)
                .filter(TIME::contains)
                .isPresent();
    }

    /** Ratings only ever get better: a rule that asks for one of them may mean one that is not on offer. */
    private static boolean isOutcome(String type, String field) {
        return type.equals("Standing") && (field.equals("outcome") || field.equals("rating"));
    }

    private static boolean isOne(Condition condition) {
        return condition instanceof Condition.Test test && test.operator() == Operator.EQUAL;
    }

    private static boolean isOther(Attempt after, Trial trial, Reading reading) {
        Subject about = trial.fact().subject();
        return after.parts().stream()
                .flatMap(part -> part.trials().stream())
                .filter(each -> each.pattern().equals(trial.pattern()))
                .filter(each -> isAbout(each.fact(), about))
                .flatMap(each -> each.readings().stream())
                .filter(each -> each.condition().equals(reading.condition()))
                .anyMatch(each -> each.truth() != reading.truth());
    }

    private static boolean isAbout(Fact fact, Subject about) {
        return fact.subject().equals(about);
    }
}
