package org.careerladder.rules.internal.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.facts.AreaStatus;
import org.careerladder.model.facts.EvidenceItem;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.facts.GoalStatus;
import org.careerladder.model.facts.LevelBar;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.facts.Subject;
import org.careerladder.rules.internal.compile.Report;

/** Turns what the assess rules report into findings in the order of a report. */
final class Findings {

    private Findings() {}

    static List<Finding> of(List<Report> reports, Facts facts) {
        Map<Subject, Integer> order = order(facts);
        var findings = new ArrayList<Finding>(reports.size());
        reports.forEach(report -> findings.add(finding(report)));
        findings.sort(Comparator.<Finding>comparingInt(finding -> order.getOrDefault(finding.subject(), 0))
                .thenComparing(Finding::rule));
        return findings;
    }

    /** The place of each subject: gate by gate in ladder order with the gate's bar behind, then as facts list the rest. */
    private static Map<Subject, Integer> order(Facts facts) {
        var order = new HashMap<Subject, Integer>();
        facts.standings().stream()
                .filter(standing -> standing.gate() == facts.current().gate())
                .forEach(standing -> order.put(standing.subject(), order.size()));
        order.put(facts.current().subject(), order.size());
        facts.all().forEach(fact -> order.putIfAbsent(fact.subject(), order.size()));
        return order;
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
                name(fact),
                rule.message(fact),
                rule.rule().because(),
                rule.remedy(fact),
                fact.cites());
    }

    private static String name(Fact fact) {
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
        return fact instanceof GoalStatus goal
                ? goal.title()
                : fact.subject().id().replace('-', ' ');
    }
}
