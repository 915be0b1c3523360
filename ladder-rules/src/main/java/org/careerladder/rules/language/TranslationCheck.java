package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.careerladder.model.pack.RuleText;
import org.careerladder.model.source.Origin;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.language.TemplateText.Part;

/** Whether a rule's texts in another language can stand for its own: as many, and each with the same placeholders. */
public final class TranslationCheck {

    private final Rule rule;
    private final RuleText text;
    private final List<Problem> problems = new ArrayList<>();

    private TranslationCheck(Rule rule, RuleText text) {
        this.rule = rule;
        this.text = text;
    }

    /** Everything that is wrong with a text of a rule, each at its place; empty where it can stand for the rule's own. */
    public static List<Problem> problems(Rule rule, RuleText text) {
        var check = new TranslationCheck(rule, text);
        check.compare("says", rule.says(), text.says());
        check.compare("because", rule.because(), text.because());
        check.remedy();
        return List.copyOf(check.problems);
    }

    private void remedy() {
        if (!rule.remedy().isNone()) {
            compare("do", rule.remedy().action(), text.action());
        } else if (!text.action().isNone()) {
            tell(text.action().origin(), "`" + rule.id() + "` asks for nothing: it has no `do`", "leave `do` out");
        }
    }

    private void compare(String key, String own, RuleText.Words words) {
        if (words.isNone()) {
            tell(text.origin(), "the text of `" + rule.id() + "` lacks `" + key + "`", "add `" + key + ": ...`");
            return;
        }
        var parsed = TemplateText.parse(words.text());
        parsed.faults()
                .forEach(fault ->
                        tell(words.origin(), fault, "a placeholder is a name in braces, such as `{criterion}`"));
        if (parsed.faults().isEmpty()) {
            compare(key, placeholders(TemplateText.parse(own)), placeholders(parsed), words.origin());
        }
    }

    private void compare(String key, Set<String> own, Set<String> others, Origin at) {
        others.stream()
                .filter(each -> !own.contains(each))
                .forEach(each -> tell(
                        at,
                        "`" + key + "` has " + Token.quote(each) + ", and the rule's own text has not",
                        own.isEmpty() ? "take it out" : Problems.nearest(each, own)));
        own.stream()
                .filter(each -> !others.contains(each))
                .forEach(each -> tell(
                        at,
                        "`" + key + "` lacks `" + each + "`, and the rule's own text has it",
                        "write `" + each + "` where its value is to stand"));
    }

    private static Set<String> placeholders(TemplateText text) {
        var names = new LinkedHashSet<String>();
        for (Part part : text.parts()) {
            if (part instanceof Part.FieldName field) {
                names.add("{" + field.kebab() + "}");
            } else if (part instanceof Part.PolicyName policy) {
                names.add("{policy." + policy.kebab() + "}");
            }
        }
        return names;
    }

    private void tell(Origin at, String what, String advice) {
        problems.add(Problem.at(at.place(), what, advice));
    }
}
