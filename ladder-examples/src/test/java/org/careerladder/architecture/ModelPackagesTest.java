package org.careerladder.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.careerladder.architecture.Production.CLASSES;
import static org.careerladder.architecture.Production.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of the model, read downwards: each knows those above it and none below. */
class ModelPackagesTest {

    private static final List<String> DOWNWARDS = List.of(
            "source",
            "time",
            "language",
            "ladder",
            "process",
            "promotion",
            "pack",
            "effective",
            "facts",
            "assessment",
            "explanation",
            "plan",
            "recorded",
            "comparison",
            "packtest");

    static List<String> downwards() {
        return DOWNWARDS;
    }

    @ParameterizedTest
    @MethodSource("downwards")
    void a_package_of_the_model_knows_only_those_above_it(String name) {
        var known = new ArrayList<>(List.of("java..", "org.jspecify.annotations.."));
        DOWNWARDS.subList(0, DOWNWARDS.indexOf(name) + 1).forEach(above -> known.add(within("model." + above)));

        classes()
                .that()
                .resideInAPackage(within("model." + name))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known.toArray(String[]::new))
                .because("the domain reads downwards: a ladder knows no case, a case no fact, a fact no verdict")
                .check(CLASSES);
    }

    @Test
    void every_package_of_the_model_has_its_place_in_the_list() {
        var packages = CLASSES.stream()
                .map(each -> each.getPackageName())
                .filter(name -> name.startsWith(Production.ROOT + ".model."))
                .map(name -> name.substring((Production.ROOT + ".model.").length()))
                .distinct()
                .toList();

        assertThat(packages).containsExactlyInAnyOrderElementsOf(DOWNWARDS);
    }

    @Test
    void no_packages_of_the_project_depend_on_each_other_in_a_circle() {
        slices().matching(Production.ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a circle of packages is one package with more names")
                .check(CLASSES);
    }
}
