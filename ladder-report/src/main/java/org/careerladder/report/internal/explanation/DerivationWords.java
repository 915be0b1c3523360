package org.careerladder.report.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.explanation.Derivation;
import org.careerladder.model.explanation.Explanation.Counted;
import org.careerladder.model.explanation.Ground;
import org.careerladder.model.explanation.RuleHead;
import org.careerladder.model.facts.Facts;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.effective.Origins;
import org.careerladder.report.internal.phrase.FactNames;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.internal.phrase.WhyPhrase;
import org.careerladder.report.text.Tone;
import org.careerladder.report.text.Words;

/** How a rule came to what it says, as points: its place, its conditions, and what it rests on. */
public final class DerivationWords {

    private static final int CITED = 6;

    private final Phrases phrases;
    private final Origins origins;
    private final FactNames names;
    private final AskedWords asked;
    private final boolean all;

    public DerivationWords(Background under, Facts facts, Phrases phrases, boolean all) {
        this.phrases = phrases;
        this.origins = new Origins(under.pack());
        this.names = new FactNames(facts, phrases);
        var grounds = new GroundWords(new TestWords(origins, phrases), phrases, all);
        this.asked = new AskedWords(names, grounds, phrases, all);
        this.all = all;
    }

    FactNames names() {
        return names;
    }

    /** A finding by its rule, and by what it is about. */
    String named(Finding finding) {
        return phrases.say(WhyPhrase.ABOUT, finding.rule(), names.of(finding.about()));
    }

    /** The rule and where it stands. */
    String rule(RuleHead rule) {
        return phrases.say(WhyPhrase.RULE, rule.id(), place(rule));
    }

    /** Where a rule stands: layer, file and line. */
    String place(RuleHead rule) {
        return origins.of(rule.layer(), rule.origin());
    }

    /** The conditions in the order of the rule, and below them what they rest on. */
    List<Block.Point> points(Derivation derivation) {
        var points = new ArrayList<Block.Point>(conditions(derivation));
        if (!derivation.cites().isEmpty()) {
            points.add(new Block.Point("", Tone.FAINT, restsOn(derivation.cites()), List.of()));
        }
        return points;
    }

    public List<Block.Point> conditions(Derivation derivation) {
        return derivation.asked().stream()
                .flatMap(part -> asked.points(part, derivation.about()).stream())
                .toList();
    }

    /** What the counts that a rule reads count, finding by finding. */
    List<Block.Point> counted(Derivation derivation, List<Counted> counts) {
        return derivation.asked().stream()
                .flatMap(part -> part.tried().stream())
                .flatMap(tried -> tried.grounds().stream())
                .flatMap(Ground::tests)
                .map(Ground.Test::field)
                .distinct()
                .flatMap(field -> counts.stream().filter(count -> count.field().equals(field)))
                .filter(count -> !count.findings().isEmpty())
                .map(this::counted)
                .toList();
    }

    private Block.Point counted(Counted counted) {
        var findings = counted.findings().stream()
                .map(finding -> new Block.Point("-", Tone.PLAIN, named(finding), List.of()))
                .toList();
        String what = phrases.say(WhyPhrase.READ, counted.name(), findings.size());
        return new Block.Point("", Tone.FAINT, Words.sentence(what), List.of(), findings);
    }

    /** The lines of the case that something rests on. */
    String restsOn(List<String> cites) {
        return cites.isEmpty() ? phrases.say(WhyPhrase.RESTS_ON_NOTHING) : phrases.say(WhyPhrase.RESTS_ON, some(cites));
    }

    private String some(List<String> cites) {
        return all || cites.size() <= CITED
                ? String.join(", ", cites)
                : phrases.say(WhyPhrase.SOME_MORE, String.join(", ", cites.subList(0, CITED)), cites.size() - CITED);
    }
}
