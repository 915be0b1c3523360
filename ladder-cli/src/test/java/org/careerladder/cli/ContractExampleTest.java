package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formal company of the file contract, less what later versions bring, where its folder stands beside this project. */
class ContractExampleTest {

    private static final Path NORTHWIND = Path.of("../../shared/formats/northwind");
    private static final List<String> KEPT = List.of(
            "ladder.yaml",
            "cycles.yaml",
            "rules/assess/mentoring-is-vouched-for.drl",
            "rules/assess/tenure-by-track.yaml",
            "tests/mentoring-is-vouched-for.yaml",
            "texts/de.yaml",
            "cases/ada.yaml",
            "pack.yaml");

    @TempDir
    Path folder;

    @Test
    void ada_is_assessed_as_the_contract_says_and_the_report_shows_why() throws IOException {
        assumeTrue(Files.isDirectory(NORTHWIND), "the file contract does not stand beside the project: skipped");
        for (String file : KEPT) {
            var copy = folder.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(NORTHWIND.resolve(file), copy);
        }
        var ada = folder.resolve("cases/ada.yaml");

        var json = Typed.ladder("assess", ada, "--format", "json");
        var text = Typed.ladder("assess", ada);
        var german = Typed.ladder("assess", ada, "--language", "de", "--all");
        var checked = Typed.ladder("check", folder);

        assertThat(json.code()).as(json.err()).isZero();
        assertThat(json.out())
                .contains("\"from\": \"engineer\"", "\"to\": \"senior\"", "\"asOf\": \"2026-11-20\"")
                .contains("\"readiness\": \"NEARLY_READY\"", "\"onOwnWord\": \"NEARLY_READY\"")
                .contains("\"current\": \"MET\"", "\"target\": \"NEARLY\"")
                .contains("\"formality\": \"FORMAL\"", "\"state\": \"INCOMPLETE\"")
                .contains("\"headcount\": \"OPEN\"", "\"budget\": \"UNKNOWN\"")
                .contains("\"rule\": \"process/peer-reviews-missing\"", "\"pack\": \"northwind@2026.1\"")
                .contains("\"disabled\"", "\"evidence/too-many-items\"", "\"tenure/too-short\"");
        assertThat(text.out())
                .startsWith("Nearly ready for Senior engineer")
                .contains("> lifts-others", "Peer reviews: 0 of 3", "The manager's review is not there yet");
        assertThat(german.out())
                .startsWith("Fast bereit für Senior engineer")
                .contains("Peer-Reviews: 0 von 3", "Die Beurteilung der Führungskraft ist noch nicht da")
                .doesNotContain("Next steps", "Peer reviews");
        assertThat(checked.code()).as(checked.out()).isZero();
    }
}
