package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerladder.model.source.Tree;
import org.careerladder.rules.language.Pattern.Quantifier;

/** Reads one pattern: a fact's type and what must hold of it, under {@code not} or {@code exists} or alone. */
final class YamlPatternReader {

    static final String AS = "as";
    static final String BIND = "bind";
    private static final String SHAPE =
            "write `- dossier: { items: less than 3 }`, under `not:` or `exists:` where it is meant so";

    private final Vocabulary vocabulary;
    private final Problems problems;

    YamlPatternReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    Optional<Pattern> read(Tree tree) {
        return only(tree).flatMap(field -> switch (field.key().text()) {
            case "not" -> only(field.value()).flatMap(inner -> read(Quantifier.NOT, inner));
            case "exists" -> only(field.value()).flatMap(inner -> read(Quantifier.EXISTS, inner));
            default -> read(Quantifier.POSITIVE, field);
        });
    }

    /** The only entry of a map. */
    private Optional<Tree.Field> only(Tree tree) {
        if (tree instanceof Tree.Fields fields && fields.fields().size() == 1) {
            return Optional.of(fields.fields().get(0));
        }
        if (tree instanceof Tree.Fields fields && fields.fields().size() > 1) {
            var second = fields.fields().get(1).key();
            tell(
                    second,
                    "a second kind of fact, " + Token.quote(second.text()) + ", in one pattern",
                    "start each with `- `");
        } else if (!(tree instanceof Tree.Broken)) {
            tell(tree, "a pattern is expected, and here stands " + YamlMap.kind(tree), SHAPE);
        }
        return Optional.empty();
    }

    private Optional<Pattern> read(Quantifier quantifier, Tree.Field field) {
        var type = field.key();
        if (Spelling.isCamel(type.text())) {
            tell(
                    type,
                    Token.quote(type.text()) + " is the spelling of DRL",
                    "write `" + Spelling.kebab(type.text()) + "`");
            return Optional.empty();
        }
        var refused = Refusals.amongPatterns(type.text());
        if (refused.isPresent()) {
            tell(type, Token.quote(type.text()) + " is not part of the rule language", refused.get());
            return Optional.empty();
        }
        if (type.text().equals("not") || type.text().equals("exists")) {
            tell(type, Token.quote(type.text()) + " stands within another", "one pattern has one of them at most");
            return Optional.empty();
        }
        var name = Spelling.pascal(type.text());
        if (vocabulary.type(name).isEmpty() && !(field.value() instanceof Tree.Fields)) {
            refuseType(type);
            return Optional.empty();
        }
        var items = YamlMap.isNothing(field.value()) ? List.<Tree.Field>of() : fields(field.value(), type.text());
        return Optional.of(
                new Pattern(quantifier, variable(items, quantifier), name, items(name, items), new At(type.at())));
    }

    /** Refuses what cannot be a type, since it has no fields. */
    private void refuseType(Tree.Scalar type) {
        boolean joins = List.of(YamlConditionReader.ANY, YamlConditionReader.ALL, YamlConditionReader.NONE)
                .contains(type.text());
        if (joins) {
            tell(
                    type,
                    Token.quote(type.text()) + " joins fields within one pattern, and not patterns",
                    "all patterns must hold anyway; for either of two write two rules");
        } else {
            tell(
                    type,
                    "there is no type " + Token.quote(type.text()),
                    "a pattern starts with a type, such as `- standing: { stale: yes }`");
        }
    }

    private List<Tree.Field> fields(Tree tree, String type) {
        if (tree instanceof Tree.Fields fields) {
            return fields.fields();
        }
        if (!(tree instanceof Tree.Broken)) {
            tell(
                    tree,
                    "what must hold of `" + type + "` is a map, and here stands " + YamlMap.kind(tree),
                    "write `" + type + ": { field: value }`, or `{}` where any will do");
        }
        return List.of();
    }

    private String variable(List<Tree.Field> fields, Quantifier quantifier) {
        var named =
                fields.stream().filter(field -> field.key().text().equals(AS)).findFirst();
        if (named.isPresent() && quantifier != Quantifier.POSITIVE) {
            tell(named.get().key(), "what is not there, or only somewhere, has no name", "leave `as` out");
        }
        return named.map(Tree.Field::value).map(this::variable).orElse("");
    }

    private String variable(Tree tree) {
        if (tree instanceof Tree.Scalar scalar && YamlTest.isVariable(scalar.text())) {
            return scalar.text();
        }
        tell(
                tree,
                "a name is expected, and here stands " + YamlMap.kind(tree),
                "a name is a `$` and letters, such as `$standing`");
        return "";
    }

    private List<Item> items(String type, List<Tree.Field> fields) {
        var items = new ArrayList<Item>();
        var conditions = new YamlConditionReader(vocabulary, type, problems);
        for (Tree.Field field : fields) {
            switch (field.key().text()) {
                case AS -> {}
                case BIND -> items.addAll(bindings(field.value()));
                default -> items.addAll(conditions.read(field));
            }
        }
        return items;
    }

    private List<Binding> bindings(Tree tree) {
        var bindings = new ArrayList<Binding>();
        for (Tree.Field field : fields(tree, BIND)) {
            var name = variable(field.key());
            if (field.value() instanceof Tree.Scalar path && !path.isEmpty()) {
                bindings.add(new Binding(name, YamlConditionReader.path(path, problems), new At(path.at())));
            } else {
                tell(field.value(), "the name of a field is expected", "write `bind: { $name: field }`");
            }
        }
        return bindings;
    }

    private void tell(Tree at, String what, String advice) {
        problems.tell(at.at(), what, advice);
    }
}
