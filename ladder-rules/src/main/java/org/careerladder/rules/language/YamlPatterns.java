package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.source.Tree;

/**
 * Patterns as YAML spells them.
 *
 * @param unnamed the name of a fact that is not written down
 */
record YamlPatterns(String unnamed) {

    private static final int LONGEST_LINE = 90;

    Tree pattern(Pattern pattern) {
        var fact = YamlRules.entry(Spelling.kebab(pattern.type()), items(pattern));
        return switch (pattern.quantifier()) {
            case POSITIVE -> YamlRules.map(List.of(fact));
            case NOT -> within("not", fact);
            case EXISTS -> within("exists", fact);
        };
    }

    private static Tree within(String word, Tree.Field fact) {
        return YamlRules.map(List.of(YamlRules.entry(word, YamlRules.map(List.of(fact)))));
    }

    private Tree items(Pattern pattern) {
        var fields = new ArrayList<Tree.Field>();
        if (!pattern.variable().isEmpty() && !pattern.variable().equals(unnamed)) {
            fields.add(YamlRules.entry(YamlPatternReader.AS, YamlRules.plain(pattern.variable())));
        }
        if (!pattern.bindings().isEmpty()) {
            fields.add(YamlRules.entry(YamlPatternReader.BIND, bindings(pattern.bindings())));
        }
        fields.addAll(YamlConditions.fields(pattern.conditions()));
        return fits(fields) ? YamlRules.line(fields) : YamlRules.map(fields);
    }

    private static Tree bindings(List<Binding> bindings) {
        return YamlRules.line(bindings.stream()
                .map(each -> YamlRules.entry(each.variable(), YamlRules.text(Spelling.kebabPath(each.path()))))
                .toList());
    }

    /** Whether the fields can stand on one line. */
    private static boolean fits(List<Tree.Field> fields) {
        int length = 0;
        for (Tree.Field field : fields) {
            if (field.value() instanceof Tree.Scalar scalar) {
                length += field.key().text().length() + scalar.text().length() + 4;
            } else if (!field.key().text().equals(YamlPatternReader.BIND)) {
                return false;
            }
        }
        return length <= LONGEST_LINE;
    }
}
