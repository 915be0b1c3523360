package org.careerladder.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.careerladder.architecture.Production.CLASSES;
import static org.careerladder.architecture.Production.within;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the libraries of others may be seen. */
class OutsideLibrariesTest {

    private static final String[] DROOLS = {"org.kie..", "org.drools..", "org.mvel..", "org.mvel2.."};
    private static final String[] YAML = {"org.snakeyaml..", "org.yaml.."};
    private static final String[] JSON = {"com.fasterxml..", "tools.jackson.."};
    private static final String[] ARGUMENTS = {"picocli.."};
    private static final String[] SHEETS = {"de.siegmar.."};
    private static final String[] WORKBOOKS = {"org.dhatim.."};

    @Test
    void only_the_compiler_of_rules_sees_the_rule_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("rules.internal.compile"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DROOLS)
                .because("the engine is behind one door; what is not in our model of a rule never reaches it")
                .check(CLASSES);
    }

    @Test
    void the_compiler_of_rules_does_see_the_rule_engine() {
        classes()
                .that()
                .haveFullyQualifiedName(Production.ROOT + ".rules.internal.compile.DroolsCompiler")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DROOLS)
                .because("the rule above would hold for ever if the engine's packages were misspelt")
                .check(CLASSES);
    }

    @Test
    void the_interpreter_shares_the_model_of_a_rule_with_the_engine_and_nothing_else() {
        noClasses()
                .that()
                .resideInAPackage(within("rules.interpreter"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(DROOLS)
                        .or(resideInAnyPackage(within("rules.internal")))
                        .or(name(Production.ROOT + ".rules.language.CanonicalDrl")))
                .because("two readings of a rule prove each other only as far as neither stands on the other")
                .check(CLASSES);
    }

    @Test
    void only_files_sees_yaml() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("files"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(YAML)
                .because("rules and reports know trees and models, not how a file spells them")
                .check(CLASSES);
    }

    @Test
    void only_files_and_reports_see_json() {
        noClasses()
                .that()
                .resideOutsideOfPackages(within("files"), within("report"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JSON)
                .because("JSON is read and written by files, and written by reports")
                .check(CLASSES);
    }

    @Test
    void only_files_sees_sheets() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("files.internal.cells"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SHEETS)
                .because("a sheet is a table of cells to everybody else, be it a text file or a workbook")
                .check(CLASSES);
    }

    @Test
    void files_does_see_sheets() {
        classes()
                .that()
                .haveFullyQualifiedName(Production.ROOT + ".files.internal.cells.CsvTable")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SHEETS)
                .because("the rule above would hold for ever if the packages of the library were misspelt")
                .check(CLASSES);
    }

    @Test
    void nobody_sees_the_library_that_writes_workbooks_for_tests() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WORKBOOKS)
                .because("it judges what we read of workbooks, and a judge is no party")
                .check(CLASSES);
    }

    @Test
    void only_the_command_sees_arguments() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ARGUMENTS)
                .because("arguments and wiring are all that the command does, and nobody else does it")
                .check(CLASSES);
    }

    @Test
    void only_testing_sees_junit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("testing"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..")
                .because("the annotation for JUnit is there for whoever has JUnit; the product needs none")
                .check(CLASSES);
    }

    @Test
    void only_the_annotation_for_junit_needs_it() {
        noClasses()
                .that()
                .resideInAPackage(within("testing"))
                .and()
                .haveNameNotMatching(".*\\.(LadderPackTest|PackTestTemplate)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..")
                .because("the command tests packs where there is no JUnit")
                .check(CLASSES);
    }

    @Test
    void no_public_signature_shows_a_library_of_others() {
        members()
                .that(arePublicApi())
                .should(showNone(resideInAnyPackage(Stream.of(DROOLS, YAML, JSON, ARGUMENTS, SHEETS, WORKBOOKS)
                        .flatMap(Stream::of)
                        .toArray(String[]::new))))
                .because("whoever embeds the library should not have to meet what it is built with")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaMember> arePublicApi() {
        return DescribedPredicate.describe(
                "are public API of the model, files, rules and reports",
                member -> isVisible(member)
                        && member.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && resideInAnyPackage(
                                        within("model"),
                                        within("files"),
                                        within("rules"),
                                        within("testing"),
                                        within("report"))
                                .and(not(resideInAnyPackage("..internal..")))
                                .test(member.getOwner()));
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static ArchCondition<JavaMember> showNone(DescribedPredicate<JavaClass> hidden) {
        return new ArchCondition<>("show no type of these libraries") {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                signature(member)
                        .filter(hidden)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                member, member.getFullName() + " shows " + type.getName())));
            }
        };
    }

    private static Stream<JavaClass> signature(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getType().getAllInvolvedRawTypes().stream();
        }
        var unit = (JavaCodeUnit) member;
        return Stream.of(
                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                        unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                        unit.getThrowsClause().getTypes().stream())
                .flatMap(types -> types);
    }
}
