package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.assessment.Remedy;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Tree;

/**
 * Rules as an author would spell them in YAML, as the tree of a file; what it makes reads back as equal rules. For many
 * threads.
 */
public final class YamlRules {

    private static final Position NOWHERE = Position.startOf("");

    private final Vocabulary vocabulary;

    public YamlRules(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The tree of a whole file. Its positions mean nothing; a scalar that is {@code quoted} is text, and any other stands as it is.
     *
     * @param rules rules that {@link TypeCheck} found in order
     */
    public Tree file(List<Rule> rules) {
        return map(List.of(
                entry("format", text(YamlReader.FORMAT)),
                entry("rules", list(rules.stream().map(this::rule).toList()))));
    }

    private Tree rule(Rule rule) {
        var fields = new ArrayList<Tree.Field>();
        addText(fields, "rule", rule.id().value());
        addText(fields, "name", rule.name().equals(rule.id().value()) ? "" : rule.name());
        addText(fields, "says", rule.says());
        addText(fields, "because", rule.because());
        var conclusion = YamlConclusion.of(rule);
        if (conclusion.axis(vocabulary) != rule.axis()) {
            addText(fields, "axis", Spelling.kebab(rule.axis()));
        }
        var patterns = new YamlPatterns(conclusion.unnamed());
        fields.add(entry(
                "when", list(rule.patterns().stream().map(patterns::pattern).toList())));
        fields.add(entry("then", conclusion.tree()));
        if (!rule.remedy().isNone()) {
            fields.add(entry("do", remedy(rule.remedy())));
        }
        return map(fields);
    }

    private static Tree remedy(Remedy remedy) {
        var fields = new ArrayList<Tree.Field>();
        addText(fields, "actor", Spelling.kebab(remedy.actor()));
        addText(fields, "action", remedy.action());
        addText(fields, "effort", remedy.effort());
        return map(fields);
    }

    private static void addText(List<Tree.Field> fields, String key, String text) {
        if (!text.isEmpty()) {
            fields.add(entry(key, text(text)));
        }
    }

    static Tree.Field entry(String key, Tree value) {
        return new Tree.Field(new Tree.Scalar(key, true, NOWHERE), value);
    }

    static Tree map(List<Tree.Field> fields) {
        return new Tree.Fields(fields, false, NOWHERE);
    }

    /** A map on one line. */
    static Tree line(List<Tree.Field> fields) {
        return new Tree.Fields(fields, true, NOWHERE);
    }

    static Tree list(List<Tree> members) {
        return new Tree.Items(members, NOWHERE);
    }

    static Tree text(String text) {
        return new Tree.Scalar(text, true, NOWHERE);
    }

    /** A number or a claim. */
    static Tree plain(String word) {
        return new Tree.Scalar(word, false, NOWHERE);
    }
}
