package org.careerladder.rules.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.pack.Base;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.PolicySetting;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.language.PackWords;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.TypeCheck;
import org.careerladder.rules.language.Vocabulary;

/**
 * Whether rules that fitted the layers below still fit what this layer says: its ladder, and its policy. If not, that is the
 * layer's problem and stands at its place; the rule cannot know who lies above.
 */
final class InheritedRules {

    private final List<StandingRule> inherited;
    private final Pack pack;
    private final Vocabulary vocabulary;

    /**
     * @param atWork the rules that are at work below
     * @param pack the layer above them
     */
    InheritedRules(List<StandingRule> atWork, Pack pack) {
        var out = pack.overrides().stream().map(RuleOverride::rule).toList();
        this.inherited =
                atWork.stream().filter(each -> !out.contains(each.rule().id())).toList();
        this.pack = pack;
        this.vocabulary = Vocabulary.with(pack.allAttributes());
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (pack.base() instanceof Base.Of base && !pack.inheritsLadder()) {
            problems.addAll(underAnotherLadder(base.pack()));
        }
        pack.settings().forEach(setting -> underAnotherPolicy(setting).forEach(problems::add));
        return problems;
    }

    /** Standard rules name nothing of a ladder. */
    private List<Problem> underAnotherLadder(Pack below) {
        var check = new TypeCheck(vocabulary, PackWords.of(pack).under(below.policy()));
        return inherited.stream()
                .filter(each -> !each.isStandard())
                .flatMap(each -> check.problems(List.of(each.rule())).stream().map(found -> ofLadder(each, found)))
                .toList();
    }

    private Problem ofLadder(StandingRule rule, Problem found) {
        return Problem.at(
                pack.origin().place(),
                "this ladder does not fit " + rule.inWords() + ": " + found.what(),
                "let the ladder keep the word, or disable or replace the rule under `rules:`");
    }

    /** One problem is enough: what is wrong with one rule is wrong with the others in the same way. */
    private Stream<Problem> underAnotherPolicy(PolicySetting setting) {
        var check = new TypeCheck(vocabulary, wordsBelow().under(pack.policy()));
        return inherited.stream()
                .filter(each -> reads(each.rule(), setting.parameter()))
                .flatMap(each ->
                        check.problems(List.of(each.rule())).stream().map(found -> ofPolicy(setting, each, found)))
                .limit(1);
    }

    private static boolean reads(Rule rule, String parameter) {
        return rule.policyValues().stream()
                .anyMatch(name -> name.equals(parameter)
                        || name.equals(parameter + "-least")
                        || name.equals(parameter + "-most"));
    }

    private PackWords wordsBelow() {
        return PackWords.of(pack.base() instanceof Base.Of base ? base.pack() : pack);
    }

    private static Problem ofPolicy(PolicySetting setting, StandingRule rule, Problem found) {
        return Problem.at(
                setting.origin().place(),
                "`" + setting.value() + "` does not fit " + rule.inWords() + ": " + found.what(),
                found.advice());
    }
}
