package org.careerladder.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of all modules, without their tests; read once. */
final class Production {

    static final String ROOT = "org.careerladder";
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/test-classes/"))
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(ROOT);

    private Production() {}

    /** The package and all below it. */
    static String within(String name) {
        return ROOT + "." + name + "..";
    }
}
