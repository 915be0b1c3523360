package org.careerladder.rules.internal.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careerladder.model.assessment.Fingerprint;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.rules.language.DrlReader;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Vocabulary;

/** The standard rules: their files, and what they say. */
public final class StandardRules {

    /** The folder of the rule files, from this library's root. */
    static final String FOLDER = "/org/careerladder/rules/standard/";

    /** Every rule file, one for each question; a jar cannot list its folders. */
    static final List<String> FILES = List.of(
            "advise/what-comes-first.drl",
            "assess/are-the-papers-there.drl",
            "assess/do-senior-engineers-know.drl",
            "assess/is-the-case-written-down.drl",
            "assess/is-the-current-level-held.drl",
            "assess/is-the-manager-on-board.drl",
            "assess/is-the-process-known.drl",
            "assess/is-the-self-assessment-honest.drl",
            "assess/is-the-target-level-held.drl",
            "assess/is-the-work-under-way.drl",
            "assess/is-there-a-ladder.drl",
            "assess/was-it-asked.drl",
            "assess/what-came-of-earlier-requests.drl",
            "assess/what-do-the-reviews-say.drl",
            "assess/what-lies-outside-merit.drl",
            "assess/where-does-it-lead.drl",
            "assess/who-has-rated-it.drl",
            "conclude/how-ready-is-the-case.drl");

    /** The texts, read on first use. */
    private static final class Texts {
        private static final List<RuleSource.DrlText> SOURCES = read();
        private static final String HASH = Fingerprint.sha256(SOURCES.toString());

        private static List<RuleSource.DrlText> read() {
            return FILES.stream()
                    .map(file -> new RuleSource.DrlText("standard/" + file, file, text(file)))
                    .toList();
        }
    }

    /** What the texts say, read on first use. */
    private static final class Models {
        private static final List<Rule> RULES = read();

        private static List<Rule> read() {
            var rules = new ArrayList<Rule>();
            var reader = new DrlReader(Vocabulary.standard());
            sources().forEach(source -> rules.addAll(reader.read(source).orThrow()));
            rules.sort(Comparator.comparing(Rule::id));
            return List.copyOf(rules);
        }
    }

    private StandardRules() {}

    /** Every standard rule, by id. */
    public static List<Rule> rules() {
        return Models.RULES;
    }

    /** The hash of every rule file's text. */
    static String hash() {
        return Texts.HASH;
    }

    /** The rule files as they stand in this library. */
    public static List<RuleSource.DrlText> sources() {
        return Texts.SOURCES;
    }

    private static String text(String file) {
        try (var in = StandardRules.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The library lacks its rule file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
