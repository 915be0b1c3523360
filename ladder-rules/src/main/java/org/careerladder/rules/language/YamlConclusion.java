package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.source.Tree;

/**
 * A conclusion as YAML spells it: alone where it is about the first fact that is there under its usual name, else with a name.
 *
 * @param rule the rule
 * @param unnamed the name that needs not be written down; empty where every name does
 */
record YamlConclusion(Rule rule, String unnamed) {

    static YamlConclusion of(Rule rule) {
        var nameless = new ArrayList<Pattern>();
        var reported = rule.conclusion().variable();
        rule.patterns()
                .forEach(pattern ->
                        nameless.add(pattern.variable().equals(reported) ? pattern.withVariable("") : pattern));
        var named = ReportedPattern.named(nameless, rule.conclusion().about(""));
        boolean isUsual =
                named.patterns().equals(rule.patterns()) && named.conclusion().equals(rule.conclusion());
        return new YamlConclusion(rule, isUsual ? reported : "");
    }

    Tree tree() {
        var word = YamlRules.text(YamlConclusionReader.word(rule.conclusion().call()));
        return unnamed.isEmpty()
                ? YamlRules.line(List.of(new Tree.Field(
                        (Tree.Scalar) word, YamlRules.plain(rule.conclusion().variable()))))
                : word;
    }

    /** The axis of the rule where it says none. */
    Axis axis(Vocabulary vocabulary) {
        return new ReportedPattern(rule.patterns(), rule.conclusion()).axis(vocabulary);
    }
}
