package org.careerladder.rules.language;

import java.util.List;
import java.util.Optional;
import org.careerladder.model.pack.ProtectedAttributes;
import org.careerladder.rules.language.TemplateText.Part;

/** Checks what a rule tells people: that it says everything, and that its placeholders stand for something. */
final class TextCheck {

    private static final String UNITS = "hdw";

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
        require("says", rule.says(), "say what it found, as a sentence");
        require("because", rule.because(), "say why it holds");
        checkRemedy();
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

    private void checkRemedy() {
        if (rule.remedy().isNone() && rule.conclusion().call().needsRemedy()) {
            problems.tell(
                    rule.places().of("do"),
                    "the rule has no " + shown("do"),
                    "say who closes it, and how: actor, action, effort");
        }
        var effort = rule.remedy().effort();
        if (!effort.isEmpty() && !isEffort(effort)) {
            problems.tell(
                    rule.places().of("do.effort"),
                    Token.quote(effort) + " is no effort",
                    "write a number with `h`, `d` or `w`, such as `2h`");
        }
    }

    private static boolean isEffort(String text) {
        int last = text.length() - 1;
        return last > 0
                && UNITS.indexOf(text.charAt(last)) >= 0
                && text.chars().limit(last).allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private String shown(String annotation) {
        return rule.places().rule().file().endsWith(".drl") ? "`@" + annotation + "`" : "`" + annotation + "`";
    }

    private void checkText(String annotation, String text, Optional<FactType> type) {
        var parsed = TemplateText.parse(text);
        parsed.faults()
                .forEach(fault -> tell(annotation, fault, "a placeholder is a name in braces, such as `{criterion}`"));
        for (var part : parsed.parts()) {
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
            tell(annotation, "`" + type + "` has nothing for " + Token.quote("{" + kebab + "}"), nearest(kebab, names));
        }
    }

    private void checkPolicy(String annotation, String kebab) {
        if (policy.parameter(kebab).isEmpty()) {
            tell(
                    annotation,
                    "there is no policy parameter for " + Token.quote("{policy." + kebab + "}"),
                    nearest(kebab, List.copyOf(words.parameters().keySet())));
        }
    }

    private static String nearest(String name, List<String> names) {
        var same = Spelling.kebab(name);
        return names.contains(same) ? "write it as `" + same + "`" : Problems.nearest(name, names);
    }

    private void tell(String annotation, String what, String advice) {
        problems.tell(rule.places().of(annotation), what, advice);
    }
}
