package org.careerladder.rules.internal.compile;

import java.util.List;
import java.util.Locale;
import org.careerladder.model.pack.Policy;
import org.careerladder.rules.language.CanonicalDrl;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Vocabulary;

/** The text that Drools is fed: printed from the model of the rules, never an author's own. */
final class Canonical {

    /** The name of the object that collects what rules report. */
    static final String GLOBAL = "conclusions";

    /** The owner of the standard rules, in the name of their package. */
    static final String STANDARD = "standard";

    /** The owner of every other rule. */
    static final String COMPANY = "company";

    private static final CanonicalDrl.Report REPORT = new CanonicalDrl.Report(Conclusions.class.getName(), GLOBAL);

    private Canonical() {}

    static String packageName(Stage stage, String owner) {
        return "org.careerladder." + owner + "." + stage.name().toLowerCase(Locale.ROOT);
    }

    /** The text of those rules that belong to a stage. */
    static String of(Stage stage, String owner, List<Rule> rules, Vocabulary vocabulary, Policy policy) {
        var ofStage = rules.stream().filter(rule -> rule.stage() == stage).toList();
        return new CanonicalDrl(vocabulary, policy, REPORT).printConditions(packageName(stage, owner), ofStage);
    }
}
