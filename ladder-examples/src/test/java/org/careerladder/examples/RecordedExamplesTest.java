package org.careerladder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.careerladder.files.AssessmentReader;
import org.careerladder.files.CaseChange;
import org.careerladder.files.CaseReader;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.comparison.Compared;
import org.careerladder.model.comparison.Comparison;
import org.careerladder.model.language.Language;
import org.careerladder.model.recorded.RecordedResult;
import org.careerladder.model.time.Day;
import org.careerladder.report.Report;
import org.careerladder.report.render.Format;
import org.careerladder.report.render.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example, kept as JSON, is read as what it was; against itself nothing changed, and against any other one something. */
class RecordedExamplesTest {

    static List<String> names() {
        return Examples.names();
    }

    private static RecordedResult recorded(String name) {
        return RecordedResult.of(Examples.assessment(name));
    }

    private static RecordedResult read(String json) {
        return AssessmentReader.read("kept.json", json).orThrow();
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_is_written_is_read_as_what_it_was(String name) {
        var assessment = Examples.assessment(name);

        assertThat(read(Report.of(assessment, true).in(Format.JSON))).isEqualTo(recorded(name));
        assertThat(read(Format.JSON
                        .series(Layout.STANDARD)
                        .next(Report.of(assessment, true).document())))
                .isEqualTo(recorded(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void in_german_too_and_as_a_what_if(String name) {
        var german = Examples.assessor(name).in("de").orThrow();
        var change = CaseChange.parse("/candidate/team+=elsewhere").orThrow();
        var other = CaseChange.parse("/candidate/team=elsewhere").orThrow();
        var file = Examples.file(name);
        var whatIf = CaseReader.read(file, german.pack(), Day.UNKNOWN, List.of(change));
        AssessmentResult assessed = german.assess(
                whatIf.isSound()
                        ? whatIf.orThrow()
                        : CaseReader.read(file, german.pack(), Day.UNKNOWN, List.of(other))
                                .orThrow());

        var read = read(Report.of(assessed, true).in(Format.JSON));

        assertThat(read).isEqualTo(RecordedResult.of(assessed));
        assertThat(read.whatIf().changes()).hasSize(1);
        assertThat(read.language().tag()).isEqualTo("de");
    }

    @ParameterizedTest
    @MethodSource("names")
    void against_itself_nothing_changed(String name) {
        var compared = (Compared)
                Comparison.of(read(Report.of(Examples.assessment(name), true).in(Format.JSON)), recorded(name));

        assertThat(compared.nothingChanged()).isTrue();
        assertThat(Report.of(compared, Language.ENGLISH, true).in(Format.JSON))
                .contains("\"changed\": []", "\"findings\": []");
    }

    @Test
    void against_every_other_example_something_changed_and_turned_by_rules_where_the_readiness_did() {
        int turned = 0;
        for (String name : names()) {
            for (String other : names()) {
                var compared = (Compared) Comparison.of(recorded(name), recorded(other));
                var before = Examples.assessment(name).readiness();
                boolean same = before == Examples.assessment(other).readiness();

                assertThat(compared.nothingChanged()).isEqualTo(name.equals(other));
                assertThat(compared.turnedBy().isEmpty())
                        .as(name + " and " + other)
                        .isEqualTo(same);
                turned += same ? 0 : 1;
            }
        }
        assertThat(turned).isGreaterThan(100);
    }

    @Test
    void what_a_change_of_a_case_brings_is_what_the_comparison_tells() {
        var name = "formal-nearly-there";
        var assessor = Examples.assessor(name);
        Path file = Examples.file(name);
        var letter = CaseChange.parse("/reviews+={ kind: peer-review, by: yuki, state: received, date: 2026-11-12 }")
                .orThrow();

        var whatIf = CaseReader.read(file, assessor.pack(), Day.UNKNOWN, List.of(letter))
                .orThrow();
        var compared = (Compared) Comparison.of(recorded(name), RecordedResult.of(assessor.assess(whatIf)));

        assertThat(compared.papers()).hasSize(1);
        assertThat(compared.standings()).isEmpty();
        assertThat(compared.findings())
                .anySatisfy(
                        each -> assertThat(each.toString()).startsWith("Gone[").contains("peer-review"));
    }
}
