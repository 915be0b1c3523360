package org.careerladder.rules.internal.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.facts.AreaStatus;
import org.careerladder.model.facts.Artefact;
import org.careerladder.model.facts.EvidenceItem;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.GoalStatus;
import org.careerladder.model.facts.JudgementStatus;
import org.careerladder.model.facts.LevelBar;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.facts.Support;
import org.careerladder.model.language.Lexicon;
import org.careerladder.rules.internal.compile.Report;

/** Turns what the assess rules report into findings in the order of a report. */
final class Findings {

    private Findings() {}

    /**
     * The findings of reports.
     *
     * @param facts every fact, in the order of a report
     */
    static List<Finding> of(List<Report> reports, List<Fact> facts) {
        var places = new IdentityHashMap<Fact, Integer>(2 * facts.size());
        for (Fact fact : facts) {
            places.put(fact, places.size());
        }
        var sorted = new ArrayList<>(reports);
        sorted.sort(Comparator.<Report, Integer>comparing(report -> places.get(report.fact()))
                .thenComparing(report -> report.rule().id()));
        var findings = new ArrayList<Finding>(sorted.size());
        for (Report report : sorted) {
            findings.add(finding(report));
        }
        return findings;
    }

    private static Finding finding(Report report) {
        var rule = report.rule();
        var fact = report.fact();
        return new Finding(
                rule.id(),
                rule.topic(),
                Severity.valueOf(rule.rule().conclusion().call().name()),
                rule.rule().axis(),
                fact.subject(),
                name(fact, rule.lexicon()),
                rule.message(fact),
                rule.because(fact),
                rule.remedy(fact),
                fact.cites());
    }

    private static String name(Fact fact, Lexicon lexicon) {
        if (fact instanceof Standing standing) {
            return standing.criterionName();
        }
        if (fact instanceof LevelBar bar) {
            return bar.levelName();
        }
        if (fact instanceof EvidenceItem item) {
            return item.title();
        }
        if (fact instanceof AreaStatus area) {
            return area.said();
        }
        if (fact instanceof JudgementStatus judgement) {
            return judgement.asks();
        }
        return fact instanceof GoalStatus goal ? goal.title() : unnamed(fact, lexicon);
    }

    private static String unnamed(Fact fact, Lexicon lexicon) {
        if (fact instanceof Artefact artefact) {
            return lexicon.word(artefact.kind());
        }
        return fact instanceof Support support
                ? lexicon.word(support.role())
                : lexicon.thing(fact.subject().kind(), fact.subject().id());
    }
}
