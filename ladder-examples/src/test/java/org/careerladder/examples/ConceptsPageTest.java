package org.careerladder.examples;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.files.PackReader;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Formality;
import org.careerladder.model.process.PromotionProcess;
import org.careerladder.rules.Assessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on concepts names every standard rule, and the example beside each rule makes it speak. */
class ConceptsPageTest {

    private static final Page PAGE = Page.of(Repository.ROOT.resolve("docs/concepts.md"));
    private static final List<Formality> COLUMNS =
            List.of(Formality.INFORMAL, Formality.SEMI_FORMAL, Formality.FORMAL, Formality.UNKNOWN);
    private static final Pattern CASE =
            Pattern.compile("\\[([a-z-]+)]\\(\\.\\./ladder-examples/cases/([a-z-]+)\\.yaml\\)");

    /** One cell: a rule that is said to speak in an example of one process. */
    record Claim(String concept, String rule, Formality formality, String example) {}

    static List<Claim> claims() {
        var claims = new ArrayList<Claim>();
        PAGE.sections("###")
                .forEach((concept, section) -> Page.rows(section)
                        .filter(cells -> cells.get(0).contains("/"))
                        .forEach(cells -> claims.addAll(claims(concept, cells))));
        return claims;
    }

    private static List<Claim> claims(String concept, List<String> cells) {
        String rule = cells.get(0).replace("`", "");
        return IntStream.range(0, COLUMNS.size())
                .filter(column -> !cells.get(column + 1).equals("–"))
                .mapToObj(column -> new Claim(concept, rule, COLUMNS.get(column), example(cells.get(column + 1))))
                .toList();
    }

    private static String example(String cell) {
        var found = CASE.matcher(cell);
        assertThat(found.matches()).as(cell).isTrue();
        assertThat(found.group(1)).isEqualTo(found.group(2));
        return found.group(1);
    }

    @Test
    void all_twenty_concepts_have_their_section() {
        var ids = PAGE.sections("###").keySet().stream()
                .map(heading -> heading.replaceAll(":.*", ""))
                .toList();

        assertThat(ids)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 20).mapToObj(i -> "C" + i).toList());
    }

    @Test
    void every_standard_rule_has_a_place_and_every_rule_named_exists() {
        var standard = Assessor.of(PackReader.standard()).orThrow().rules().stream()
                .map(rule -> rule.id().value())
                .collect(toCollection(TreeSet::new));

        var named = new TreeSet<String>();
        claims().forEach(claim -> named.add(claim.rule()));

        assertThat(named).isEqualTo(standard);
    }

    @Test
    void every_concept_shows_every_process() {
        PAGE.sections("###").keySet().forEach(concept -> {
            var shown = claims().stream()
                    .filter(claim -> claim.concept().equals(concept))
                    .map(Claim::formality)
                    .collect(toCollection(() -> EnumSet.noneOf(Formality.class)));
            assertThat(shown).as(concept).containsExactly(Formality.values());
        });
    }

    @ParameterizedTest
    @MethodSource("claims")
    void the_rule_speaks_in_its_example(Claim claim) {
        var assessment = Examples.assessment(claim.example());

        assertThat(assessment.formality()).isEqualTo(claim.formality());
        assertThat(Speaking.in(assessment)).contains(claim.rule());
    }

    @Test
    void the_table_by_process_tells_the_mandatory_axes() {
        var mandatory = byProcess(1);

        assertThat(mandatory).containsOnlyKeys(Formality.values());
        Examples.assessments()
                .forEach(assessment -> assertThat(assessment.findings().stream()
                                .filter(ConceptsPageTest::isGapBeyondTheGates)
                                .filter(finding -> mandatory
                                        .get(assessment.formality())
                                        .contains(finding.axis().name())))
                        .as(assessment.caseId().value())
                        .hasSize(assessment.scorecard().mandatoryGaps()));
    }

    private static boolean isGapBeyondTheGates(Finding finding) {
        return finding.severity() == Severity.GAP
                && finding.axis() != Axis.MERIT
                && !finding.topic().equals("rating");
    }

    @Test
    void the_table_by_process_tells_what_is_asked_for_at_least() {
        byProcess(2).forEach((formality, told) -> assertThat(told).isEqualTo(floors(formality)));
    }

    private static Set<String> floors(Formality formality) {
        var floors = Stream.of(ArtefactKind.values())
                .filter(kind -> PromotionProcess.floor(kind, formality) > 0)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + " "
                        + PromotionProcess.floor(kind, formality))
                .collect(toCollection(TreeSet::new));
        return floors.isEmpty() ? Set.of("nothing in writing") : floors;
    }

    private static Map<Formality, Set<String>> byProcess(int column) {
        return Page.rows(PAGE.sections("##").get("By process"))
                .collect(java.util.stream.Collectors.toMap(
                        cells -> Formality.valueOf(
                                cells.get(0).toUpperCase(Locale.ROOT).replace('-', '_')),
                        cells -> new TreeSet<>(List.of(cells.get(column).split(", ", -1)))));
    }
}
