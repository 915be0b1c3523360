package org.careerladder.report.internal.phrase;

import java.util.HashMap;
import java.util.Map;
import org.careerladder.model.explanation.FactRef;
import org.careerladder.model.facts.AreaStatus;
import org.careerladder.model.facts.Artefact;
import org.careerladder.model.facts.EvidenceItem;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.facts.GoalStatus;
import org.careerladder.model.facts.JudgementStatus;
import org.careerladder.model.facts.LevelBar;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.facts.Support;
import org.careerladder.model.promotion.Gate;

/** What people call the facts of a case. */
public final class FactNames {

    private final Map<Subject, Fact> facts = new HashMap<>();
    private final Phrases phrases;

    public FactNames(Facts facts, Phrases phrases) {
        this.phrases = phrases;
        facts.all().forEach(fact -> this.facts.put(fact.subject(), fact));
    }

    /** The fact in words; a finding by its rule as well. */
    public String of(FactRef ref) {
        return ref.rule().isEmpty() ? of(ref.subject()) : phrases.say(WhyPhrase.ABOUT, ref.rule(), of(ref.subject()));
    }

    /** What it is about in words. */
    public String of(Subject subject) {
        var fact = facts.get(subject);
        return fact == null ? thing(subject) : of(fact);
    }

    private String of(Fact fact) {
        if (fact instanceof Standing standing) {
            return at(standing.gate(), standing.criterionName());
        }
        if (fact instanceof JudgementStatus judgement) {
            return at(judgement.gate(), judgement.asks());
        }
        if (fact instanceof LevelBar bar) {
            return phrases.say(WhyPhrase.BAR_OF, bar.levelName());
        }
        if (fact instanceof EvidenceItem item) {
            return item.title();
        }
        if (fact instanceof AreaStatus area) {
            return area.said();
        }
        if (fact instanceof Artefact artefact) {
            return phrases.word(artefact.kind());
        }
        if (fact instanceof Support support) {
            return phrases.say(WhyPhrase.SUPPORT_OF, phrases.word(support.role()));
        }
        return fact instanceof GoalStatus goal ? goal.title() : thing(fact.subject());
    }

    private String at(Gate gate, String name) {
        return phrases.say(gate == Gate.CURRENT ? WhyPhrase.AT_CURRENT : WhyPhrase.AT_TARGET, name);
    }

    /** What has no name of its own: what there is once goes by its kind, everything else by its id. */
    private String thing(Subject subject) {
        return switch (subject.kind()) {
            case DOSSIER -> phrases.say(WhyPhrase.THE_DOSSIER);
            case CANDIDATE -> phrases.say(WhyPhrase.THE_CANDIDATE);
            case ASKING -> phrases.say(WhyPhrase.THE_ASKING);
            case TIMING -> phrases.say(WhyPhrase.THE_TIMING);
            case SCORECARD -> phrases.say(WhyPhrase.THE_SCORECARD);
            case VERDICT -> phrases.say(WhyPhrase.THE_VERDICT);
            case DECISION -> phrases.say(WhyPhrase.DECISION_OF, subject.id());
            default -> subject.id().replace('-', ' ');
        };
    }
}
