package org.careerladder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.careerladder.files.PackReader;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.pack.Pack;
import org.careerladder.report.Report;
import org.careerladder.report.render.Format;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.differential.BothEngines;
import org.careerladder.rules.differential.Tally;
import org.careerladder.rules.properties.Generated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rule engine and the interpreter agree under every pack that we ship; a pack more is so many cases more. */
@Tag("slow")
class EnginesAgreeOnExamplesTest {

    private static final long CASES_A_PACK = 11_000;

    private static List<Path> folders() {
        return Repository.below(Repository.COMPANIES)
                .filter(file -> file.endsWith("pack.yaml"))
                .map(Path::getParent)
                .toList();
    }

    @Test
    void on_generated_cases_under_every_example_pack() {
        var packs = folders().stream()
                .map(folder -> PackReader.read(folder).orThrow())
                .toList();
        var tally = new Tally(packs.size() + " example packs and the standard pack");
        packs.forEach(pack -> assess(pack, tally));
        assess(PackReader.standard(), tally);

        tally.conclude(CASES_A_PACK * packs.size());
        assertThat(tally.fired()).containsAll(ownRules(packs));
    }

    private static void assess(Pack pack, Tally tally) {
        var both = BothEngines.of(pack);
        for (int number = 0; number < CASES_A_PACK; number++) {
            both.assess("case " + number, Generated.caseUnder(pack, number));
        }
        tally.add(both);
    }

    private static List<String> ownRules(List<Pack> packs) {
        return packs.stream()
                .flatMap(pack -> Assessor.interpreted(pack).orThrow().rules().stream()
                        .map(rule -> rule.id().value())
                        .filter(rule -> rule.startsWith(pack.id() + "/")))
                .toList();
    }

    @Test
    void every_example_is_reported_in_the_same_bytes_but_for_the_name_of_the_engine() {
        for (String name : Examples.names()) {
            var engine = Examples.assessor(name);
            var interpreter = Assessor.interpreted(engine.pack()).orThrow();
            var promotionCase = Examples.assessment(name).promotionCase();

            var one = json(engine.assess(promotionCase), engine);
            var other = json(interpreter.assess(promotionCase), interpreter);

            assertThat(other).as(name).isEqualTo(one);
        }
    }

    private static String json(AssessmentResult result, Assessor by) {
        return Report.of(result, true).in(Format.JSON).replace('"' + by.audit().engine() + '"', "\"either\"");
    }
}
