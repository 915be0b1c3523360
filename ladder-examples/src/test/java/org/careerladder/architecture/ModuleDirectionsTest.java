package org.careerladder.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.careerladder.architecture.Production.CLASSES;
import static org.careerladder.architecture.Production.within;

import org.junit.jupiter.api.Test;

/** One direction: text becomes model, model becomes facts, facts a verdict, a verdict a report. */
class ModuleDirectionsTest {

    @Test
    void modules_depend_in_one_direction() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy(within("model"))
                .layer("files")
                .definedBy(within("files"))
                .layer("rules")
                .definedBy(within("rules"))
                .layer("testing")
                .definedBy(within("testing"))
                .layer("report")
                .definedBy(within("report"))
                .layer("cli")
                .definedBy(within("cli"))
                .layer("examples")
                .definedBy(within("examples"))
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("files")
                .mayOnlyAccessLayers("model")
                .whereLayer("rules")
                .mayOnlyAccessLayers("model")
                .whereLayer("testing")
                .mayOnlyAccessLayers("model", "files", "rules")
                .whereLayer("report")
                .mayOnlyAccessLayers("model")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("examples")
                .mayNotBeAccessedByAnyLayer()
                .because("no type knows what is made from it, and what reads text knows nothing of rules and reports")
                .check(CLASSES);
    }

    @Test
    void the_domain_needs_the_java_library_alone() {
        classes()
                .that()
                .resideInAPackage(within("model"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(within("model"), "java..", "org.jspecify.annotations..")
                .because("the domain is what everything else stands on, and what others embed")
                .check(CLASSES);
    }

    @Test
    void rules_are_reached_through_their_public_api_and_language() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("rules"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(within("rules.internal"))
                .because("what is internal may change from one version to the next")
                .check(CLASSES);
    }

    @Test
    void files_and_reports_are_reached_through_their_public_api() {
        noClasses()
                .that()
                .resideOutsideOfPackages(within("files"), within("report"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(within("files.internal"), within("report.internal"))
                .because("what is internal may change from one version to the next")
                .check(CLASSES);
    }
}
