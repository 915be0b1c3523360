package org.careerladder.examples;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.pack.Base;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.process.Formality;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.language.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples together reach all that the product can say. */
class ExampleCasesTest {

    private static final Map<Readiness, String> WORDS = Map.of(
            Readiness.READY, "ready",
            Readiness.NEARLY_READY, "nearly ready",
            Readiness.NOT_YET, "not yet",
            Readiness.UNDETERMINED, "undetermined");

    static java.util.List<String> names() {
        return Examples.names();
    }

    @Test
    void they_reach_every_readiness() {
        var reached = Examples.assessments().stream()
                .map(Assessment::readiness)
                .collect(toCollection(() -> EnumSet.noneOf(Readiness.class)));

        assertThat(reached).containsExactly(Readiness.values());
    }

    @Test
    void they_reach_every_formality_with_and_without_a_pack() {
        var withPack = Examples.names().stream()
                .filter(name -> Examples.assessor(name).pack().agreement() == Pack.Agreement.AGREED)
                .map(name -> Examples.assessment(name).formality())
                .collect(toSet());
        var without = Examples.names().stream()
                .filter(name -> Examples.assessor(name).pack().agreement() == Pack.Agreement.NOBODY_AGREED)
                .map(name -> Examples.assessment(name).formality())
                .collect(toSet());

        assertThat(withPack).containsExactlyInAnyOrder(Formality.INFORMAL, Formality.SEMI_FORMAL, Formality.FORMAL);
        assertThat(without).containsExactlyInAnyOrder(Formality.values());
    }

    @Test
    void every_rule_of_every_pack_speaks_in_some_example() {
        var silent = new TreeMap<String, Set<String>>();
        assessors()
                .forEach((pack, assessor) -> assessor.rules().stream()
                        .map(rule -> rule.id().value())
                        .filter(rule -> !spokeAnywhere().contains(rule))
                        .forEach(rule -> silent.computeIfAbsent(rule, id -> new TreeSet<>())
                                .add(pack)));

        assertThat(silent).isEmpty();
    }

    @Test
    void each_company_with_rules_brings_at_least_three_and_changes_one_of_the_standard_ones() {
        var companies = assessors().values().stream()
                .filter(assessor -> assessor.pack().agreement() == Pack.Agreement.AGREED)
                .filter(assessor -> assessor.pack().base() instanceof Base.Standard)
                .filter(assessor -> !ownRules(assessor).isEmpty())
                .toList();

        assertThat(companies).hasSize(3).allSatisfy(company -> {
            assertThat(ownRules(company)).hasSizeGreaterThanOrEqualTo(3);
            assertThat(company.pack().overrides()).isNotEmpty();
            assertThat(company.pack().parameters()).isNotEmpty();
            assertThat(company.pack().settings())
                    .isNotEmpty()
                    .allMatch(setting -> !setting.reason().isBlank()
                            && !setting.owner().isBlank()
                            && setting.since().known());
        });
    }

    @Test
    void a_team_stands_on_its_company_and_that_on_its_group_and_each_of_them_speaks() {
        var team = Examples.assessor("semi-formal-team-on-its-company");
        var spoke = Speaking.in(Examples.assessment("semi-formal-team-on-its-company"));

        assertThat(team.pack().layers())
                .extracting(layer -> layer.id().value())
                .containsExactly("harbour", "harbour-ferries", "harbour-control");
        assertThat(spoke).contains("harbour/few-voices", "harbour-ferries/one-summer", "harbour-control/nights");
        assertThat(team.audit().switchedOff())
                .extracting(off -> off.layer())
                .containsExactlyInAnyOrder("harbour@2026.1", "harbour-ferries@2026.2", "harbour-control@2026.1");
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_a_case_says_of_itself_at_its_head_is_what_it_comes_to(String name) {
        String head = Repository.read(Examples.file(name))
                .lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1))
                .reduce("", String::concat)
                .toLowerCase(Locale.ROOT);
        var readiness = Examples.assessment(name).readiness();
        String rest = head.replace(WORDS.get(readiness), "");

        assertThat(head).contains(WORDS.get(readiness));
        assertThat(WORDS.values()).filteredOn(word -> !word.equals("ready")).noneMatch(rest::contains);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_case_is_called_what_its_file_is_called(String name) {
        assertThat(Examples.assessment(name).caseId().value()).isEqualTo(name);
    }

    private static Map<String, Assessor> assessors() {
        var assessors = new TreeMap<String, Assessor>();
        names().forEach(name ->
                assessors.put(Examples.assessor(name).pack().id().value(), Examples.assessor(name)));
        return assessors;
    }

    private static Set<String> spokeAnywhere() {
        var spoke = new TreeSet<String>();
        Examples.assessments().forEach(assessment -> spoke.addAll(Speaking.in(assessment)));
        return spoke;
    }

    private static java.util.List<String> ownRules(Assessor assessor) {
        return assessor.rules().stream()
                .map(Rule::id)
                .map(Object::toString)
                .filter(id -> id.startsWith(assessor.pack().id() + "/"))
                .toList();
    }
}
