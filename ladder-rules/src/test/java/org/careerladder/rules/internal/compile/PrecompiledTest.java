package org.careerladder.rules.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.careerladder.model.pack.Policy;
import org.careerladder.rules.given.Situation;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kie.api.definition.KiePackage;

/** What was compiled ahead is a cache: where its key does not fit, the text is compiled and says the same. */
class PrecompiledTest {

    @Test
    void a_key_that_fits_loads_what_was_compiled_and_compiles_nothing() throws Exception {
        var one = StandardRules.rules().stream().limit(1).toList();
        var drl = Canonical.of(one.get(0).stage(), Canonical.STANDARD, one, Vocabulary.standard(), Policy.standard());
        var bytes = Precompiled.write(DroolsCompiler.compile(drl));

        assertThat(ids(Precompiled.read(bytes).orElseThrow()))
                .containsExactly(one.get(0).id().value());
    }

    @Test
    void a_key_that_does_not_fit_loads_nothing() throws Exception {
        var bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeUTF("another engine and other rules");

        assertThat(Precompiled.read(bytes.toByteArray())).isEmpty();
    }

    /** Where this fails, every process compiles the standard rules at its start, and says nothing of it. */
    @ParameterizedTest
    @EnumSource
    void what_is_in_the_library_was_compiled_ahead_is_loaded_and_has_every_rule(Stage stage) {
        var loaded = Precompiled.ahead(stage);

        assertThat(loaded).isPresent();
        assertThat(ids(loaded.orElseThrow())).isEqualTo(idsOf(stage));
        assertThat(ids(Precompiled.packages(stage))).isEqualTo(ids(Precompiled.compile(stage)));
    }

    @Test
    void the_engine_is_named_with_the_version_that_the_library_was_built_with() {
        assertThat(Engine.LABEL).matches("drools [0-9]+\\.[0-9]+\\.[0-9]+");
        assertThat(Precompiled.key()).startsWith(Engine.VERSION + " ");
    }

    @Test
    void what_is_in_the_library_reports_what_its_text_reports() {
        var situation = Situation.base().with(c -> c.projects(9, 1).withoutRatingsBy("grace"));
        var facts = situation.assessment().facts().all();
        var assess = (StageBase) Compilation.of(situation.pack()).orThrow().assess();
        var bound = assess.layers().get(0);
        var fromText = Layer.of(StandardRules.rules(), Precompiled.compile(Stage.ASSESS));
        var again = new StageBase(
                java.util.List.of(new StageBase.Bound(fromText, bound.rules(), bound.passedOver())), assess.joins());

        var reports = new StageBase(java.util.List.of(bound), assess.joins()).run(facts);

        assertThat(reports).hasSizeGreaterThan(20);
        assertThat(again.run(facts)).containsExactlyInAnyOrderElementsOf(reports);
    }

    private static Set<String> ids(Collection<KiePackage> packages) {
        var ids = new TreeSet<String>();
        packages.forEach(compiled -> compiled.getRules().forEach(rule -> ids.add(rule.getName())));
        return ids;
    }

    private static Set<String> idsOf(Stage stage) {
        var ids = new TreeSet<String>();
        for (Rule rule : StandardRules.rules()) {
            if (rule.stage() == stage) {
                ids.add(rule.id().value());
            }
        }
        return ids;
    }
}
