package org.careerladder.rules.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.careerladder.model.pack.ProtectedAttributes;
import org.careerladder.rules.language.TemplateText.Part;

/** Checks what a rule tells people: that it says everything, and that its placeholders stand for something. */
final class TextCheck {

    private static final String UNITS = "hdw";
    private static final int MOST_DIGITS = 3;
    private static final String SAYS = "say what it found, as a sentence";
    private static final String BECAUSE = "say why it holds";

    private final Vocabulary vocabulary;
    private final Rule rule;
    private final Problems problems;
    private final PolicyCheck policy;
    private final PackWords words;

    TextCheck(Vocabulary vocabulary, PackWords words, Rule rule, Problems problems) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.rule = rule;
        this.problems = problems;
        this.policy = new PolicyCheck(words, problems);
    }

    void check() {
        require("says", rule.says(), SAYS);
        require("because", rule.because(), BECAUSE);
        requireRemedy();
        checkWhatIsThere();
    }

    /**
     * Checks the texts of a rule that may lack some of them.
     *
     * @param all whether what is not there was left out, rather than not read
     */
    void checkWhatIsThere(boolean all) {
        if (all) {
            require("says", rule.says(), SAYS);
            require("because", rule.because(), BECAUSE);
        }
        checkWhatIsThere();
    }

    private void checkWhatIsThere() {
        checkEffort();
        var type = rule.reported().flatMap(pattern -> vocabulary.type(pattern.type()));
        checkText("says", rule.says(), type);
        checkText("because", rule.because(), type);
        checkText("do.action", rule.remedy().action(), type);
    }

    private void require(String annotation, String text, String advice) {
        if (text.isBlank()) {
            problems.tell(rule.places().of(annotation), "the rule has no " + shown(annotation), advice);
        }
    }

    private void requireRemedy() {
        if (rule.remedy().isNone() && rule.conclusion().call().needsRemedy()) {
            problems.tell(
                    rule.places().of("do"),
                    "the rule has no " + shown("do"),
                    "say who closes it, and how: actor, action, effort");
        }
    }

    private void checkEffort() {
        var effort = rule.remedy().effort();
        if (!effort.isEmpty() && !isEffort(effort)) {
            problems.tell(
                    rule.places().of("do.effort"),
                    Token.quote(effort) + " is no effort",
                    "write a number up to 999 with `h`, `d` or `w`, such as `2h`");
        }
    }

    private static boolean isEffort(String text) {
        int last = text.length() - 1;
        return last > 0
                && last <= MOST_DIGITS
                && UNITS.indexOf(text.charAt(last)) >= 0
                && text.chars().limit(last).allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private String shown(String annotation) {
        return isDrl() ? "`@" + annotation + "`" : "`" + annotation + "`";
    }

    private void checkText(String annotation, String text, Optional<FactType> type) {
        var parsed = TemplateText.parse(text);
        parsed.faults()
                .forEach(fault -> tell(annotation, fault, "a placeholder is a name in braces, such as `{criterion}`"));
        for (var part : new LinkedHashSet<>(parsed.parts())) {
            if (part instanceof Part.FieldName name) {
                type.ifPresent(known -> checkField(annotation, name.kebab(), known));
            } else if (part instanceof Part.PolicyName name) {
                checkPolicy(annotation, name.kebab());
            }
        }
    }

    private void checkField(String annotation, String kebab, FactType type) {
        var names = type.textFields().stream().map(Spelling::kebab).toList();
        if (names.contains(kebab)) {
            return;
        }
        if (ProtectedAttributes.includes(kebab)) {
            new FieldCheck(problems).tellProtected(new At(rule.places().of(annotation)), "`{" + kebab + "}`");
        } else {
            tell(
                    annotation,
                    "`" + shown(type) + "` has nothing for " + Token.quote("{" + kebab + "}"),
                    adviceForField(kebab, names));
        }
    }

    private void checkPolicy(String annotation, String kebab) {
        if (policy.parameter(kebab).isEmpty()) {
            tell(
                    annotation,
                    "there is no policy parameter for " + Token.quote("{policy." + kebab + "}"),
                    nearest(kebab, List.copyOf(words.parameters().keySet()), PolicyCheck.SEE_PARAMETERS));
        }
    }

    private String shown(FactType type) {
        return isDrl() ? type.name() : Spelling.kebab(type.name());
    }

    private boolean isDrl() {
        return rule.places().rule().file().endsWith(".drl");
    }

    private static String adviceForField(String kebab, List<String> names) {
        boolean undeclared = kebab.startsWith(Spelling.ATTRIBUTES)
                && names.stream().noneMatch(name -> name.startsWith(Spelling.ATTRIBUTES));
        return undeclared ? FieldCheck.DECLARE : nearest(kebab, names, FieldCheck.SEE_VOCABULARY);
    }

    private static String nearest(String name, List<String> names, String where) {
        var same = Spelling.kebab(name);
        return names.contains(same)
                ? "write it as `" + same + "`"
                : Problems.orSee(Problems.nearest(name, names), where);
    }

    private void tell(String annotation, String what, String advice) {
        problems.tell(rule.places().of(annotation), what, advice);
    }
}
