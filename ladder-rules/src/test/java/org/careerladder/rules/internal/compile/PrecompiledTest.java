package org.careerladder.rules.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.pack.Policy;
import org.careerladder.rules.given.Situation;
import org.careerladder.rules.language.Stage;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.KiePackage;

/** What was compiled ahead is a cache: where its key does not fit, the text is compiled and says the same. */
class PrecompiledTest {

    private static final String TEXT =
            Canonical.of(Stage.ASSESS, Canonical.STANDARD, StandardRules.rules(), Policy.standard());
    private static final String NO_RULE = "this does not compile";

    @Test
    void a_key_that_fits_loads_what_was_compiled_and_compiles_nothing() throws Exception {
        var bytes = Precompiled.write(NO_RULE, DroolsCompiler.compile(TEXT));

        assertThat(said(Precompiled.read(bytes, NO_RULE))).isEqualTo(said(DroolsCompiler.compile(TEXT)));
    }

    @Test
    void a_key_that_does_not_fit_compiles_the_text() throws Exception {
        var bytes = Precompiled.write(NO_RULE, DroolsCompiler.compile("package nothing.in.it"));

        assertThat(said(Precompiled.read(bytes, TEXT))).isEqualTo(said(DroolsCompiler.compile(TEXT)));
        assertThatThrownBy(() -> Precompiled.read(bytes, NO_RULE + " either"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_in_the_library_says_what_its_text_says() {
        assertThat(said(Precompiled.packages(Stage.ASSESS, TEXT))).isEqualTo(said(DroolsCompiler.compile(TEXT)));
    }

    /** What the rules of some packages report on a case in which many of them speak. */
    private static Set<String> said(Collection<KiePackage> packages) {
        var situation = Situation.base().with(c -> c.projects(9, 1).withoutRatingsBy("grace"));
        Map<String, CompiledRule> rules =
                Compilation.of(situation.pack()).orThrow().assess().rules();
        List<Fact> facts = situation.assessment().facts().all();
        var types = facts.stream().map(fact -> fact.getClass().getSimpleName()).collect(Collectors.toSet());
        var reports = new StageBase(DroolsCompiler.base(packages), rules, types).run(facts);
        assertThat(reports).hasSizeGreaterThan(20);
        return reports.stream()
                .map(report -> report.rule().id() + " " + report.fact().subject())
                .collect(Collectors.toSet());
    }
}
