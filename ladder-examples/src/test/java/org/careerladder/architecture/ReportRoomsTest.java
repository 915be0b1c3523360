package org.careerladder.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.careerladder.architecture.Production.CLASSES;
import static org.careerladder.architecture.Production.within;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rooms of the reports: a subject becomes a document, a document is told in a format, and neither knows the other. */
class ReportRoomsTest {

    private static final int MOST_FILES = 25;
    private static final String[] SUBJECTS = {
        within("report.internal.assessment"),
        within("report.internal.comparison"),
        within("report.internal.effective"),
        within("report.internal.explanation"),
        within("report.internal.levels"),
        within("report.internal.plan")
    };

    @Test
    void a_format_knows_documents_and_no_subject() {
        noClasses()
                .that()
                .resideInAPackage(within("report.render"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SUBJECTS)
                .because("a new subject must not touch a format")
                .check(CLASSES);
        classes()
                .that()
                .resideInAPackage(within("report.document"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        within("model.language"),
                        within("report.document"),
                        within("report.text"),
                        within("report.internal.json"))
                .because("a document means something and looks like nothing")
                .check(CLASSES);
    }

    @Test
    void a_subject_knows_no_format() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("subjects")
                .definedBy(SUBJECTS)
                .layer("formats")
                .definedBy(within("report.render"))
                .whereLayer("formats")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("subjects")
                .mayNotBeAccessedByAnyLayer()
                .because("what a report says is the same in every format")
                .check(CLASSES);
    }

    @Test
    void no_room_of_the_reports_is_too_full_to_see() {
        Map<String, Long> files = CLASSES.stream()
                .filter(each -> each.getPackageName().startsWith(Production.ROOT + ".report"))
                .filter(each -> each.getEnclosingClass().isEmpty())
                .collect(Collectors.groupingBy(each -> each.getPackageName(), Collectors.counting()));

        assertThat(files).isNotEmpty();
        assertThat(files.values()).allMatch(count -> count <= MOST_FILES);
    }
}
