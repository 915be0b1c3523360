package org.careerladder.rules.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.internal.compile.Compilation;
import org.careerladder.rules.internal.compile.StandardRules;
import org.careerladder.rules.properties.Generated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rule engine and the interpreter fire the same rules on the same facts, and so come to the same assessments. */
@Tag("slow")
class EnginesAgreeTest {

    private static final int STANDARD_CASES = 25_000;
    private static final int COMPANY_CASES = 25_000;
    private static final int STANDARD_PACKS = 20;
    private static final int COMPANY_PACKS = 30;

    @Test
    void on_generated_cases_under_the_standard_rules() {
        var tally = over("the standard rules", Generated::pack, STANDARD_PACKS, STANDARD_CASES);

        tally.conclude(STANDARD_CASES * 9 / 10);
        assertThat(tally.fired()).hasSizeGreaterThan(StandardRules.rules().size() * 9 / 10);
    }

    @Test
    void on_generated_cases_under_generated_rules_of_companies() {
        var tally = over("generated company rules", GeneratedCompany::pack, COMPANY_PACKS, COMPANY_CASES);

        tally.conclude(COMPANY_CASES * 9 / 10);
        assertThat(tally.fired().stream().filter(rule -> rule.startsWith("own/")))
                .as("company rules that fire")
                .hasSizeGreaterThan(15);
    }

    @Test
    void generated_rules_of_companies_read_attributes() {
        var rules = IntStream.range(0, COMPANY_PACKS)
                .mapToObj(GeneratedCompany::pack)
                .flatMap(pack -> pack.rules().stream())
                .map(RuleSource::text)
                .toList();

        assertThat(rules).filteredOn(text -> text.contains("attributes.")).hasSizeGreaterThan(10);
    }

    private static Tally over(String name, IntFunction<Pack> packs, int count, int cases) {
        var tally = new Tally(name);
        for (int i = 0; i < count; i++) {
            var pack = packs.apply(i);
            var both = BothEngines.of(pack);
            for (int number = i; number < cases; number += count) {
                both.assess("case " + number, Generated.caseUnder(pack, number));
            }
            tally.add(both);
        }
        return tally;
    }

    @Test
    void whole_assessments_are_the_same_but_for_the_name_of_the_engine() {
        int compared = 0;
        for (int i = 0; i < 10; i++) {
            var pack = i % 2 == 0 ? Generated.pack(i) : GeneratedCompany.pack(i);
            var engine = Assessor.of(pack).orThrow();
            var interpreter = Assessor.interpreted(pack).orThrow();
            for (int number = 0; number < 100; number++) {
                var promotionCase = Generated.caseUnder(pack, number);
                var one = engine.assess(promotionCase);
                var other = interpreter.assess(promotionCase);
                if (one instanceof Assessment assessment) {
                    assertThat(withoutAudit((Assessment) other))
                            .as("%s, case %s", pack.label(), number)
                            .isEqualTo(withoutAudit(assessment));
                    compared++;
                } else {
                    assertThat(other).isEqualTo(one);
                }
            }
        }
        System.out.println("engine and interpreter: " + compared + " whole assessments, 0 differences");
        assertThat(compared).isGreaterThan(900);
    }

    /** An assessment as a list of its parts, all but the record of the engine. */
    private static List<Object> withoutAudit(Assessment of) {
        return List.of(of.promotionCase(), of.facts(), of.findings(), of.scorecard(), of.verdict(), of.nextSteps());
    }

    @Test
    void a_rule_that_only_one_of_the_two_has_is_seen() {
        var pack = Generated.pack(0);
        var fewer = StandardRules.rules().stream()
                .filter(rule -> !rule.id().value().equals("asking/never-asked"))
                .toList();
        var interpreter = Compilation.interpreted(pack).orThrow().interpreting(fewer, pack);
        var both = BothEngines.of(pack, Compilation.of(pack).orThrow(), interpreter);

        for (int number = 0; number < 40; number++) {
            both.assess("case " + number, Generated.caseUnder(pack, number));
        }

        assertThat(both.differences())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each)
                        .contains("rule asking/never-asked: the engine fires, the interpreter does not"));
    }
}
