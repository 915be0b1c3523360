package org.careerladder.report;

import java.util.HashMap;
import java.util.Map;
import org.careerladder.model.explanation.FactRef;
import org.careerladder.model.facts.AreaStatus;
import org.careerladder.model.facts.EvidenceItem;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.facts.GoalStatus;
import org.careerladder.model.facts.JudgementStatus;
import org.careerladder.model.facts.LevelBar;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.promotion.Gate;

/** What people call the facts of a case. */
final class FactNames {

    private final Map<Subject, Fact> facts = new HashMap<>();

    FactNames(Facts facts) {
        facts.all().forEach(fact -> this.facts.put(fact.subject(), fact));
    }

    /** The fact in words; a finding by its rule as well. */
    String of(FactRef ref) {
        return ref.rule().isEmpty() ? of(ref.subject()) : ref.rule() + " about " + of(ref.subject());
    }

    /** What it is about in words. */
    String of(Subject subject) {
        var fact = facts.get(subject);
        return fact == null ? thing(subject) : of(fact);
    }

    private static String of(Fact fact) {
        if (fact instanceof Standing standing) {
            return standing.criterionName() + at(standing.gate());
        }
        if (fact instanceof JudgementStatus judgement) {
            return judgement.asks() + at(judgement.gate());
        }
        if (fact instanceof LevelBar bar) {
            return "the bar of " + bar.levelName();
        }
        if (fact instanceof EvidenceItem item) {
            return item.title();
        }
        if (fact instanceof AreaStatus area) {
            return area.said();
        }
        return fact instanceof GoalStatus goal ? goal.title() : thing(fact.subject());
    }

    private static String at(Gate gate) {
        return " at the " + Words.of(gate) + " level";
    }

    /** What has no name of its own: what there is once goes by its kind, everything else by its id. */
    private static String thing(Subject subject) {
        String kind = subject.kind().word().replace('-', ' ');
        String id = subject.id().replace('-', ' ');
        return switch (subject.kind()) {
            case DOSSIER, CANDIDATE, ASKING, TIMING, SCORECARD, VERDICT -> "the " + kind;
            case SUPPORT -> "the support of " + id;
            case DECISION -> "the decision of " + subject.id();
            default -> id;
        };
    }
}
