package org.careerladder.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.careerladder.architecture.Production.CLASSES;
import static org.careerladder.architecture.Production.within;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** No clock, no locale, no time zone, no log of its own: same input, same bytes. */
class WhatLibrariesLeaveAloneTest {

    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone");

    private static final ArchRule NO_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage(within("cli"))
            .should()
            .accessTargetWhere(readsTheMoment())
            .because("the day of an assessment comes in with the case; only the command may look at a clock");

    private static final ArchRule NO_CONSOLE = noClasses()
            .that()
            .resideInAnyPackage(within("model"), within("files"), within("rules"), within("testing"), within("report"))
            .should()
            .accessTargetWhere(writesToTheConsole())
            .because("a library says what it has to say in what it returns");

    @Test
    void libraries_read_no_clock_no_locale_and_no_time_zone() {
        NO_CLOCK.check(CLASSES);
    }

    @Test
    void libraries_write_to_no_console() {
        NO_CONSOLE.check(CLASSES);
    }

    @Test
    void libraries_use_no_log_of_the_java_library() {
        noClasses()
                .that()
                .resideInAPackage(Production.ROOT + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..")
                .because("whoever embeds the library chooses its log; personal data stays out of it anyway")
                .check(CLASSES);
    }

    @Test
    void these_rules_see_what_they_forbid() {
        var offender = new ClassFileImporter().importClasses(Offender.class);

        assertThat(NO_CLOCK.evaluate(offender).hasViolation()).isTrue();
        assertThat(Offender.moment()).isNotNull();
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheMoment() {
        return DescribedPredicate.describe(
                "reads a clock, the default locale or the default time zone",
                access -> CLOCKS.contains(access.getTargetOwner().getName() + "." + access.getName())
                        || (access.getName().equals("now") && isTime(access.getTargetOwner())));
    }

    private static boolean isTime(JavaClass type) {
        return type.getPackageName().startsWith("java.time");
    }

    private static DescribedPredicate<JavaAccess<?>> writesToTheConsole() {
        return DescribedPredicate.describe(
                "is System.out or System.err",
                access -> access.getTargetOwner().getName().equals("java.lang.System")
                        && Set.of("out", "err").contains(access.getName()));
    }

    /** Does what no library may. */
    private static final class Offender {
        static Object moment() {
            return LocalDate.now(TimeZone.getDefault().toZoneId())
                    + Locale.getDefault().toString();
        }
    }
}
