package org.careerladder.rules.internal.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Place;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.language.PackWords;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.RuleFileReader;
import org.careerladder.rules.language.TypeCheck;
import org.careerladder.rules.language.Vocabulary;

/**
 * The rules of a pack after its own are laid on the standard ones.
 *
 * @param inherited the standard rules that stay, by id
 * @param own the pack's own rules, by id
 * @param switchedOff the ids of the standard rules that are disabled or replaced, sorted
 */
record EffectiveRules(List<Rule> inherited, List<Rule> own, List<String> switchedOff) {

    /** Reads and checks the rules of a pack; every problem of all of them at once. */
    static Checked<EffectiveRules> of(Pack pack) {
        var problems = new ArrayList<Problem>();
        var own = own(pack, problems);
        var standard = byId(StandardRules.rules());
        checkIds(own, standard, problems);
        checkOverrides(pack, own, standard, problems);
        var switchedOff = pack.overrides().stream()
                .map(each -> each.rule().value())
                .sorted()
                .toList();
        var inherited = StandardRules.rules().stream()
                .filter(rule -> !switchedOff.contains(rule.id().value()))
                .toList();
        return Checked.of(new EffectiveRules(inherited, own, switchedOff), problems);
    }

    /** Every rule that is at work. */
    List<Rule> all() {
        var all = new ArrayList<>(inherited);
        all.addAll(own);
        all.sort(Comparator.comparing(Rule::id));
        return all;
    }

    private static List<Rule> own(Pack pack, List<Problem> problems) {
        var own = new ArrayList<Rule>();
        var vocabulary = Vocabulary.standard();
        var reader = new RuleFileReader(vocabulary);
        for (RuleSource source : pack.rules()) {
            var reading = reader.readAll(source);
            own.addAll(reading.rules());
            problems.addAll(reading.problems());
        }
        if (!own.isEmpty()) {
            problems.addAll(new TypeCheck(vocabulary, PackWords.of(pack)).problems(own));
        }
        own.sort(Comparator.comparing(Rule::id));
        return own;
    }

    private static Map<RuleId, Rule> byId(List<Rule> rules) {
        var byId = new HashMap<RuleId, Rule>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        return byId;
    }

    private static void checkIds(List<Rule> own, Map<RuleId, Rule> standard, List<Problem> problems) {
        var seen = new TreeMap<RuleId, Rule>();
        for (Rule rule : own) {
            var earlier = seen.putIfAbsent(rule.id(), rule);
            var place = rule.places().of("id");
            if (earlier != null && !earlier.places().rule().file().equals(place.file())) {
                problems.add(Problem.at(
                        place,
                        "`" + rule.id() + "` is the id of another rule, at "
                                + earlier.places().of("id"),
                        "give one of the two another id"));
            }
            if (standard.containsKey(rule.id())) {
                problems.add(Problem.at(
                        place,
                        "`" + rule.id() + "` is the id of a standard rule",
                        "give the rule an id of its own and name the standard one under `replace:` in the pack"));
            }
        }
    }

    private static void checkOverrides(Pack pack, List<Rule> own, Map<RuleId, Rule> standard, List<Problem> problems) {
        var ownById = byId(own);
        for (RuleOverride override : pack.overrides()) {
            Place place = override.origin().place();
            if (!standard.containsKey(override.rule())) {
                problems.add(unknown(place, override.rule(), standard));
            }
            if (override instanceof RuleOverride.Replace replace) {
                checkReplacement(replace, place, ownById, standard, problems);
            }
        }
    }

    private static void checkReplacement(
            RuleOverride.Replace replace,
            Place place,
            Map<RuleId, Rule> own,
            Map<RuleId, Rule> standard,
            List<Problem> problems) {
        var replaced = standard.get(replace.rule());
        var with = own.get(replace.with());
        if (with == null) {
            problems.add(unknown(place, replace.with(), own));
        } else if (replaced != null && replaced.stage() != with.stage()) {
            problems.add(Problem.at(
                    place,
                    "`" + replace.with() + "` belongs to another stage than `" + replace.rule() + "`",
                    "a rule is replaced by one of its own stage"));
        }
    }

    private static Problem unknown(Place place, RuleId id, Map<RuleId, Rule> known) {
        var words = known.keySet().stream().map(RuleId::value).toList();
        return Problem.at(place, "no rule has the id `" + id + "`", NearestWord.advice(id.value(), words));
    }
}
