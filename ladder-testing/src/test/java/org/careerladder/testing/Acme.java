package org.careerladder.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careerladder.model.source.Problem;

/** A small company in a folder: one ladder, one rule with a threshold, one case; and whatever tests a test writes. */
record Acme(Path folder) {

    private static final String PACK = """
            format: pack/1
            pack: acme
            version: "1"
            extends: standard@1
            ladder: ladder.yaml
            process: { formality: semi-formal }
            parameters:
              least-vouchers: { type: count, default: 2, min: 0, max: 9, means: People who vouch }
            rules:
              disable:
                - { rule: self/nothing-graded, reason: we do not grade ourselves, owner: people }
            """;

    private static final String LADDER = """
            ladder: acme
            ratings: { scale: [not-yet, partly, meets, exceeds], meets: meets, exceeds: exceeds }
            competencies: [{ id: craft }]
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
            """;

    static final String RULE = """
            package acme.assess
            rule "shipping that too few vouch for"
                @id("acme/few-vouchers")
                @axis(EVIDENCE)
                @says("{vouchers} of {policy.least-vouchers} people vouch for {criterion}")
                @because("What nobody saw is hard to believe")
                @do(actor = CANDIDATE, action = "Ask who was there")
            when
                $standing : Standing( gate == Gate.TARGET, criterion == "ships", vouchers < policy.leastVouchers )
            then
                findings.gap( $standing );
            end
            """;

    private static final String CASE = """
            case: one
            as-of: 2026-11-20
            candidate: { id: ada, level: engineer }
            target: senior
            people:
              - { id: grace, role: manager }
              - { id: lin, role: peer }
            ratings:
              current: { ships: { grace: exceeds } }
              target: { owns: { grace: meets } }
            rated-on: 2026-11-01
            evidence:
              - { id: billing, kind: project, title: Billing split, shows: [ships], vouched-by: [grace, lin] }
            """;

    static Acme in(Path folder) {
        var acme = new Acme(folder);
        acme.write("pack.yaml", PACK);
        acme.write("ladder.yaml", LADDER);
        acme.write("rules/assess/who-saw-it.drl", RULE);
        acme.write("cases/one.yaml", CASE);
        return acme;
    }

    /** Writes a file of tests that start from the case. */
    Acme tested(String tests) {
        return write("tests/t.yaml", "given: cases/one.yaml\ntests:\n" + tests.indent(2));
    }

    Acme write(String path, String text) {
        try {
            var file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackTests tests() {
        return PackTests.read(folder).orThrow();
    }

    /** What is wrong with the pack or its tests, without the folder. */
    List<String> problems() {
        return PackTests.read(folder).problems().stream()
                .map(Problem::toString)
                .map(this::shortened)
                .toList();
    }

    String shortened(String text) {
        return text.replace(folder + "/", "");
    }
}
