package org.careerladder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that are held byte for byte. After a change that is meant, {@code ./mvnw -pl ladder-examples -am test -Dgolden=update}
 * writes them anew; what changed is then for the reader of the diff to judge.
 */
final class Golden {

    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    private Golden() {}

    static void hold(Path file, String written) {
        String text = withoutWhatEveryRuleChanges(written);
        if (UPDATE) {
            Repository.write(file, text);
        }
        assertThat(Files.exists(file))
                .as("%s is there; -Dgolden=update writes it", file)
                .isTrue();
        assertThat(text).as("%s, see Golden", file.getFileName()).isEqualTo(Repository.read(file));
    }

    /** The hash of the standard rules and their number: a new rule is to turn red only where it speaks. */
    static String withoutWhatEveryRuleChanges(String text) {
        return text.replaceAll("(Pack hash |\"packHash\": \")[0-9a-f]{64}", "$1(hash)")
                .replaceAll("[0-9]+( rules at work| Regeln in Kraft)", "(count)$1")
                .replaceAll("(\"rules\": )[0-9]+", "$10");
    }
}
