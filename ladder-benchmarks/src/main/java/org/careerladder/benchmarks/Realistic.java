package org.careerladder.benchmarks;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerladder.files.CaseReader;
import org.careerladder.files.LadderReader;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.time.Day;
import org.careerladder.rules.Assessor;

/**
 * A formal case as people bring them: thirty criteria at the target level, of which four are partly met; twenty-five items of evidence that
 * leave two criteria unshown; four reviews missing, and never asked. Eleven changes are needed.
 */
final class Realistic {

    private static final int OWN = 18;
    private static final int BELOW = 12;
    private static final int ITEMS = 25;
    private static final int SHOWN = 16;

    private Realistic() {}

    static Assessor assessor() {
        var ladder = LadderReader.read("ladder.yaml", ladder()).orThrow();
        return Assessor.of(Pack.standardOver(ladder, Pack.Agreement.AGREED)).orThrow();
    }

    static Assessment assessment(Assessor assessor) {
        var promotionCase = CaseReader.read("case.yaml", promotionCase(), assessor.pack(), Day.UNKNOWN)
                .orThrow();
        return (Assessment) assessor.assess(promotionCase);
    }

    private static String each(int count, String template) {
        return IntStream.range(0, count).mapToObj(template::formatted).collect(Collectors.joining());
    }

    private static String ladder() {
        return """
                ladder: realistic
                version: "1"
                ratings: { scale: [not-yet, partly, meets, exceeds], partly: partly, meets: meets, exceeds: exceeds }
                competencies: [{ id: craft, name: Craft }]
                tracks:
                  - id: engineering
                    name: Engineering
                    kind: individual
                    levels:
                      - id: engineer
                        criteria:
                %s      - id: senior
                        includes: engineer
                        criteria:
                %s""".formatted(
                        each(BELOW, "          - { id: below-%1$d, name: Below %1$d, competency: craft }\n"),
                        each(OWN, "          - { id: own-%1$d, name: Own %1$d, competency: craft }\n"));
    }

    private static String promotionCase() {
        return """
                case: realistic
                as-of: 2026-11-20
                candidate: { id: ada, level: engineer, in-level-since: 2024-01-15, team: checkout }
                target: senior
                people:
                  - { id: grace, role: manager, team: checkout }
                  - { id: lin, role: peer, team: checkout }
                  - { id: yuki, role: peer, team: search }
                  - { id: sara, role: senior-engineer, team: payments }
                process: { formality: formal, learned-on: 2026-09-01, decided-by: [sara] }
                rated-on: 2026-10-15
                ratings:
                  current:
                %s  target:
                %sevidence:
                %sreviews:
                  - { kind: self-review, by: self, state: received, date: 2026-11-10 }
                """.formatted(
                IntStream.range(0, BELOW)
                        .mapToObj(i -> "    below-" + i + ": { grace: " + (i < 4 ? "exceeds" : "meets") + " }\n")
                        .collect(Collectors.joining()),
                IntStream.range(0, OWN)
                        .mapToObj(i -> "    own-" + i + ": { grace: " + (i < 4 ? "partly" : "meets") + " }\n")
                        .collect(Collectors.joining()),
                IntStream.range(0, ITEMS).mapToObj(Realistic::item).collect(Collectors.joining()));
    }

    private static String item(int number) {
        return "  - { id: item-%1$d, kind: project, title: Item %1$d, role: Built it, impact: It helped, from: 2026-0%2$d-01, shows: [own-%3$d], vouched-by: [lin] }\n"
                .formatted(number, 1 + number % 9, number % SHOWN);
    }
}
