package org.careerladder.rules.semantics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.facts.LevelBar;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.Assessor;

/** What came of a situation. */
final class Came {

    private final Checked<Assessor> assessor;
    private final Situation situation;
    private final Optional<AssessmentResult> result;

    private Came(Situation situation) {
        this.situation = situation;
        var ladder = situation.ladder.build();
        this.assessor = Assessor.of(situation.pack.build(ladder));
        this.result = assessor.isSound()
                ? Optional.of(assessor.orThrow().assess(situation.promotion.build(ladder.ratings())))
                : Optional.empty();
    }

    static Came of(Situation situation) {
        return new Came(situation);
    }

    Assessment assessment() {
        if (result.orElseThrow(() -> new AssertionError(packProblems())) instanceof Assessment assessment) {
            return assessment;
        }
        throw new AssertionError(situation.title + " was not assessed: " + result.orElseThrow());
    }

    static Gate gate(String word) {
        return Gate.valueOf(word.toUpperCase(Locale.ROOT));
    }

    Standing standing(String at) {
        return find(at).orElseThrow(() -> new AssertionError("no standing " + at));
    }

    boolean hasStanding(String at) {
        return find(at).isPresent();
    }

    private Optional<Standing> find(String at) {
        var parts = at.split(" ", -1);
        return assessment().facts().standingsAt(gate(parts[0])).stream()
                .filter(standing -> standing.criterion().equals(parts[1]))
                .findFirst();
    }

    LevelBar bar(String gate) {
        return assessment().facts().bar(gate(gate));
    }

    List<String> packProblems() {
        return assessor.problems().stream().map(Problem::toString).toList();
    }

    List<String> problems() {
        return notAssessed().problems().stream().map(Problem::toString).toList();
    }

    String cause() {
        return notAssessed().cause();
    }

    private NotAssessed notAssessed() {
        if (result.orElseThrow(() -> new AssertionError(packProblems())) instanceof NotAssessed not) {
            return not;
        }
        throw new AssertionError(situation.title + " was assessed");
    }

    static String spelled(Finding finding) {
        return finding.severity() + " " + finding.axis() + " " + finding.subject();
    }

    /** Everything found, for a failing row. */
    String told() {
        return assessment().findings().stream()
                .map(finding -> spelled(finding) + " (" + finding.rule() + ") " + finding.message())
                .collect(Collectors.joining("\n", assessment().verdict() + "\n", "\n"));
    }
}
