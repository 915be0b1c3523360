package org.careerladder.rules.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Tree;

/** A map of a rule file, with the keys that are known there; what is wrong with it has been told. */
final class YamlMap {

    private final Map<String, Tree.Field> fields = new LinkedHashMap<>();
    private final Tree tree;
    private final Problems problems;
    private boolean sound = true;

    private YamlMap(Tree tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /**
     * The known keys of a map; none where it is no map.
     *
     * @param what the map, in the words of a message
     */
    static YamlMap of(Tree tree, String what, List<String> known, Problems problems) {
        return of(tree, what, known, key -> Optional.empty(), problems);
    }

    /**
     * The same, where other rule languages know keys that this one leaves out.
     *
     * @param refused what to do about such a key; empty for any other
     */
    static YamlMap of(
            Tree tree, String what, List<String> known, Function<String, Optional<String>> refused, Problems problems) {
        var map = new YamlMap(tree, problems);
        if (tree instanceof Tree.Fields entries) {
            entries.fields().forEach(field -> map.add(field, what, known, refused));
        } else {
            map.fault(tree, what + " is a map, and here stands " + kind(tree), "write `" + known.get(0) + ": ...`");
        }
        return map;
    }

    private void add(Tree.Field field, String what, List<String> known, Function<String, Optional<String>> refusals) {
        var key = field.key().text();
        if (known.contains(key)) {
            fields.put(key, field);
            return;
        }
        var refused = refusals.apply(key);
        if (refused.isPresent()) {
            fault(field.key(), Token.quote(key) + " is not part of the rule language", refused.get());
            return;
        }
        boolean sentence = key.indexOf(' ') > 0
                && NearestWord.to(Token.shortened(key), known).isEmpty();
        fault(
                field.key(),
                sentence
                        ? Token.quote(key) + " looks like the end of an unquoted sentence"
                        : "unknown key " + Token.quote(key) + " in " + what,
                sentence ? "put the whole sentence in double quotes" : NearestWord.advice(Token.shortened(key), known));
    }

    private void fault(Tree at, String what, String advice) {
        sound = false;
        if (!(at instanceof Tree.Broken)) {
            problems.tell(at.at(), what, advice);
        }
    }

    /** Whether nothing was wrong with the map so far. */
    boolean isSound() {
        return sound;
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    /** The value of a key; empty where it is left out, or nothing stands behind it. */
    Optional<Tree> value(String key) {
        return Optional.ofNullable(fields.get(key)).map(Tree.Field::value).filter(value -> !isNothing(value));
    }

    /** Where a key's value stands, or the map where it has none. */
    Position place(String key) {
        return value(key).orElse(tree).at();
    }

    /** The single word or text of a key. */
    Optional<Tree.Scalar> word(String key) {
        var value = value(key);
        if (value.isPresent() && !(value.get() instanceof Tree.Scalar)) {
            fault(value.get(), "`" + key + "` is a text, and here stands " + kind(value.get()), "write it on one line");
        }
        return value.filter(Tree.Scalar.class::isInstance).map(Tree.Scalar.class::cast);
    }

    /** The text of a key on one line, whatever lines it was written on; empty where it has none. */
    String text(String key) {
        return word(key).map(this::oneLine).orElse("");
    }

    private String oneLine(Tree.Scalar word) {
        var text = oneLine(word.text());
        var strange = text.codePoints().filter(Token::turnsOrControls).findFirst();
        strange.ifPresent(letter ->
                fault(word, "a text has no control character, and here is U+" + Lexer.hex(letter), "take it out"));
        return text;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*[\n\r]\\s*", " ").replace('\t', ' ');
    }

    /** The members of a list; none, and told, where it is no list. */
    static List<Tree> members(Tree tree, String what, Problems problems) {
        if (tree instanceof Tree.Items items) {
            return items.members();
        }
        if (!(tree instanceof Tree.Broken)) {
            problems.tell(
                    tree.at(),
                    "`" + what + "` is a list, and here stands " + kind(tree),
                    "start each member with `- `");
        }
        return List.of();
    }

    static boolean isNothing(Tree tree) {
        return tree instanceof Tree.Scalar scalar && scalar.isEmpty();
    }

    /** What stands there, in the words of a message. */
    static String kind(Tree tree) {
        if (tree instanceof Tree.Scalar scalar) {
            return scalar.isEmpty() ? "nothing" : Token.quote(scalar.text());
        }
        return tree instanceof Tree.Items ? "a list" : "a map";
    }
}
