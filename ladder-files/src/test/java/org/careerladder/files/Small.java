package org.careerladder.files;

import java.util.List;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Problem;

/** A small ladder, a small case on it, and what reading says of variations of them. */
final class Small {

    static final String LADDER = """
            format: ladder/1
            ladder: small
            ratings: { scale: [not-yet, partly, meets, exceeds], meets: meets, exceeds: exceeds }
            competencies: [{ id: craft }]
            criteria:
              - { id: systems, competency: craft, rungs: [{ id: follows }, { id: designs }] }
            tracks:
              - id: engineering
                kind: individual
                levels:
                  - id: engineer
                    criteria:
                      - { id: ships, competency: craft }
                  - id: senior
                    includes: engineer
                    criteria:
                      - { id: owns, competency: craft }
                    expects: { systems: designs }
            """;

    static final String CASE = """
            case: one
            as-of: 2026-11-20
            candidate:
              id: ada
              level: engineer
            target: senior
            people:
              - { id: grace, role: manager }
            """;

    static final Pack PACK =
            Pack.standardOver(LadderReader.read("small.yaml", LADDER).orThrow(), Pack.Agreement.AGREED);

    private Small() {}

    /** The problems of the small case with more lines. */
    static List<String> caseWith(String more) {
        return said(CaseReader.read("c.yaml", CASE + more, PACK));
    }

    /** The problems of the small case with one piece of text for another. */
    static List<String> caseWith(String old, String other) {
        if (!CASE.contains(old)) {
            throw new IllegalArgumentException("No `" + old + "` in the case");
        }
        return said(CaseReader.read("c.yaml", CASE.replace(old, other), PACK));
    }

    /** The problems of the small ladder with one piece of text for another. */
    static List<String> ladderWith(String old, String other) {
        if (!LADDER.contains(old)) {
            throw new IllegalArgumentException("No `" + old + "` in the ladder");
        }
        return said(LadderReader.read("l.yaml", LADDER.replace(old, other)));
    }

    static List<String> said(Checked<?> checked) {
        return checked.problems().stream().map(Problem::toString).toList();
    }
}
