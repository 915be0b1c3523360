package org.careerladder.report.internal.explanation;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.explanation.Explanation.OfFinding;
import org.careerladder.model.language.Language;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;

/** Findings, each with the rule behind it, its conditions, and what it rests on. */
record FindingsWhyPart(List<OfFinding> findings, Language language, DerivationWords words) {

    /** A section of the findings of some severities; nothing where there is none. */
    List<Block> section(String heading, Severity... severities) {
        var wanted = List.of(severities);
        var points = wanted.stream()
                .flatMap(severity ->
                        findings.stream().filter(each -> each.finding().severity() == severity))
                .map(each -> point(lead(each.finding().severity(), wanted.size()), each))
                .toList();
        return points.isEmpty() ? List.of() : List.of(new Block.Heading(heading), new Block.Points(points));
    }

    /** Where a heading names the one severity of all, a word less is said. */
    private String lead(Severity severity, int severities) {
        return severities > 1 ? Phrases.of(language).word(severity) : severity == Severity.STRENGTH ? "+" : "-";
    }

    private Block.Point point(String lead, OfFinding each) {
        var finding = each.finding();
        return new Block.Point(
                lead,
                tone(finding.severity()),
                finding.message(),
                Stream.of(finding.because(), words.rule(each.derivation().rule()))
                        .filter(text -> !text.isBlank())
                        .toList(),
                words.points(each.derivation()));
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case BLOCKER, GAP -> Tone.OPEN;
            case STRENGTH -> Tone.GOOD;
            case RISK, NOTE -> Tone.PLAIN;
        };
    }
}
