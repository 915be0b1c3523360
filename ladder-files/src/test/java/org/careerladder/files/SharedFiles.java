package org.careerladder.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files beside the repository that nobody of this project wrote. */
final class SharedFiles {

    private SharedFiles() {}

    /** A folder of {@code ../shared}, seen from the repository; it may not be there. */
    static Path folder(String name) {
        var module = Path.of("").toAbsolutePath();
        return module.getParent().resolveSibling("shared").resolve(name);
    }

    /** A copy of the formal company: ladder, cycles, rules and texts. */
    static Path northwind(Path formats, Path to) throws IOException {
        for (String file : List.of(
                "pack.yaml",
                "ladder.yaml",
                "cycles.yaml",
                "rules/assess/mentoring-is-vouched-for.drl",
                "rules/assess/tenure-by-track.yaml",
                "texts/de.yaml")) {
            var copy = to.resolve("northwind").resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(formats.resolve("northwind").resolve(file), copy);
        }
        return to.resolve("northwind");
    }

    /** Every bar of the contract, as the bar of one level. */
    static String barsInALadder(Path formats) throws IOException {
        String bars = Files.readString(formats.resolve("bars.yaml")).indent(10);
        return """
                ladder: bars
                ratings: { scale: [below, developing, solid, outstanding], meets: solid, exceeds: outstanding }
                competencies: [{ id: craft }, { id: build }]
                criteria:
                  - id: systems
                    competency: build
                    class: core
                    rungs: [{ id: one }, { id: two }, { id: three }, { id: four }]
                  - { id: mentoring, competency: craft, class: people, rungs: [{ id: one }, { id: two }, { id: three }] }
                tracks:
                  - id: engineering
                    kind: individual
                    levels:
                      - id: engineer
                        criteria:
                          - { id: leadership, competency: craft, importance: expected }
                          - { id: writing, competency: craft, importance: expected }
                          - { id: speaking, competency: craft, importance: optional }
                          - { id: impact, competency: craft, class: core }
                        expects: { systems: two, mentoring: one }
                        bar:
                """ + bars;
    }
}
