package org.careerladder.rules.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerladder.model.assessment.Remedy;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.process.Actor;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Tree;

/** Reads one rule, a map. */
final class YamlRuleReader {

    static final List<String> KEYS = List.of("rule", "name", "says", "because", "axis", "when", "then", "do");
    static final List<String> REMEDY_KEYS = List.of("actor", "action", "effort");

    private static final RuleId STAND_IN = RuleId.of("unreadable/unreadable");

    private final Vocabulary vocabulary;
    private final Stage stage;
    private final Problems problems;
    private final Map<String, Position> places = new HashMap<>();
    private Optional<Unfinished> unfinished = Optional.empty();

    YamlRuleReader(Vocabulary vocabulary, Stage stage, Problems problems) {
        this.vocabulary = vocabulary;
        this.stage = stage;
        this.problems = problems;
    }

    /** The rule; empty, with its problems told, where it cannot be read. */
    Optional<Rule> read(Tree tree) {
        int before = problems.count();
        var map = YamlMap.of(tree, "a rule", KEYS, Refusals::onRule, problems);
        if (!(tree instanceof Tree.Fields)) {
            return Optional.empty();
        }
        var id = id(map, tree);
        var patterns = patterns(map, tree);
        var conclusion = new YamlConclusionReader(stage, problems).read(map);
        var remedy = map.value("do").map(this::remedy).orElse(Remedy.NONE);
        var name = map.has("name") ? map.text("name") : id.value();
        var axis = map.word("axis").flatMap(this::axis).orElseGet(() -> usualAxis(patterns, conclusion));
        List.of("rule", "says", "because", "axis", "do").forEach(key -> place(key, map));
        var rule = new Rule(
                id,
                name,
                stage,
                map.text("says"),
                map.text("because"),
                axis,
                remedy,
                patterns,
                conclusion,
                new Places(tree.at(), named(map)));
        if (problems.count() == before) {
            return Optional.of(rule);
        }
        unfinished = Optional.of(new Unfinished(rule, map.isSound()));
        return Optional.empty();
    }

    /** What could be read of the rule, where it could not be read as a whole. */
    Optional<Unfinished> unfinished() {
        return unfinished;
    }

    /** What DRL calls the rule is its name; here the id stands behind {@code rule}. */
    private Map<String, Position> named(YamlMap map) {
        var named = new HashMap<>(places);
        if (map.has("rule")) {
            named.put("id", map.place("rule"));
        }
        if (map.has("name")) {
            named.put("rule", map.place("name"));
        }
        return named;
    }

    private void place(String key, YamlMap map) {
        if (map.value(key).isPresent()) {
            places.put(key, map.place(key));
        }
    }

    private RuleId id(YamlMap map, Tree tree) {
        var word = map.word("rule");
        if (word.isEmpty()) {
            tell(tree, "the rule has no `rule`", "give it an id: `rule: topic/finding`");
        } else if (!RuleId.holds(word.get().text())) {
            tell(
                    word.get(),
                    "the id " + Token.quote(word.get().text()) + " has not the shape `topic/finding`",
                    "write two words of lower-case letters, digits and hyphens, and a slash between them");
        }
        return word.map(Tree.Scalar::text).filter(RuleId::holds).map(RuleId::of).orElse(STAND_IN);
    }

    private List<Pattern> patterns(YamlMap map, Tree tree) {
        var when = map.value("when");
        if (when.isEmpty()) {
            tell(tree, "the rule has no `when`", "say of which fact it speaks, such as `when: [ { dossier: {} } ]`");
            return List.of();
        }
        var members = YamlMap.members(when.get(), "when", problems);
        if (members.size() > RuleReader.MOST_PATTERNS) {
            tell(
                    members.get(RuleReader.MOST_PATTERNS),
                    "a rule has four patterns at most, and here is the fifth",
                    "split the rule");
        }
        var reader = new YamlPatternReader(vocabulary, problems);
        return members.stream().flatMap(member -> reader.read(member).stream()).toList();
    }

    private Optional<Axis> axis(Tree.Scalar word) {
        return constant(Axis.values(), word, "an axis");
    }

    private Axis usualAxis(List<Pattern> patterns, Conclusion conclusion) {
        return ReportedPattern.named(patterns, conclusion).axis(vocabulary);
    }

    private Remedy remedy(Tree tree) {
        var map = YamlMap.of(tree, "`do`", REMEDY_KEYS, problems);
        REMEDY_KEYS.stream().filter(map::has).forEach(key -> places.put("do." + key, map.place(key)));
        var actor = map.word("actor").flatMap(word -> constant(Actor.values(), word, "an actor"));
        if (!map.has("actor") && map.isSound()) {
            tell(tree, "`do` has no `actor`", "say who does it: `actor: candidate`");
        }
        if (map.text("action").isEmpty() && map.isSound()) {
            tell(tree, "`do` has no `action`", "say what is to be done");
        }
        return new Remedy(actor.orElse(Actor.CANDIDATE), map.text("action"), map.text("effort"));
    }

    private <E extends Enum<E>> Optional<E> constant(E[] values, Tree.Scalar word, String wanted) {
        var found = Arrays.stream(values)
                .filter(each -> Spelling.kebab(each).equals(word.text()))
                .findFirst();
        if (found.isEmpty()) {
            var words = Arrays.stream(values).map(Spelling::kebab).toList();
            tell(
                    word,
                    Token.quote(word.text()) + " is not " + wanted,
                    NearestWord.advice(Token.shortened(word.text()), words));
        }
        return found;
    }

    private void tell(Tree at, String what, String advice) {
        problems.tell(at.at(), what, advice);
    }
}
