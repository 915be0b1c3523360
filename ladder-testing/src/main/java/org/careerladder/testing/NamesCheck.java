package org.careerladder.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.packtest.Expectation;
import org.careerladder.model.packtest.FindingWanted;
import org.careerladder.model.packtest.PackTest;
import org.careerladder.model.packtest.StepWanted;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.language.Pattern;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Stage;

/**
 * Checks that tests name only rules that are at work and subjects that their case has. An expectation of nothing would hold for
 * ever, whatever the rules do.
 */
final class NamesCheck {

    private final Assessor assessor;
    private final Map<RuleId, Rule> rules;
    private final List<Problem> problems = new ArrayList<>();

    NamesCheck(Assessor assessor) {
        this.assessor = assessor;
        this.rules = assessor.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    }

    List<Problem> problems(List<PackTest> tests) {
        tests.forEach(this::check);
        return List.copyOf(problems);
    }

    private void check(PackTest test) {
        var subjects = subjects(test);
        for (Expectation expectation : test.expectations()) {
            if (expectation instanceof Expectation.Finds finds) {
                check(finds.wanted(), finds.at(), false, subjects);
            } else if (expectation instanceof Expectation.FindsNot findsNot) {
                check(findsNot.unwanted(), findsNot.at(), true, subjects);
            } else if (expectation instanceof Expectation.Advises advises) {
                check(advises.wanted(), advises.at(), false, subjects);
            } else if (expectation instanceof Expectation.AdvisesNot advisesNot) {
                check(advisesNot.unwanted(), advisesNot.at(), true, subjects);
            }
        }
    }

    /** What a test's case has that a finding can be about: ids by the type of their facts; of a case without facts nothing. */
    private Map<String, List<String>> subjects(PackTest test) {
        return assessor.assess(test.promotionCase()) instanceof Assessment assessment
                ? assessment.facts().all().stream()
                        .collect(Collectors.groupingBy(
                                fact -> fact.getClass().getSimpleName(),
                                Collectors.mapping(fact -> fact.subject().id(), Collectors.toList())))
                : Map.of();
    }

    private void check(FindingWanted wanted, Position at, boolean absent, Map<String, List<String>> subjects) {
        boolean known = checkFinder(wanted.rule(), at, absent);
        if (known && !wanted.about().isEmpty() && rules.containsKey(wanted.rule())) {
            checkSubject(wanted.about(), at, ofRule(wanted.rule(), subjects));
        }
    }

    private void check(StepWanted wanted, Position at, boolean absent, Map<String, List<String>> subjects) {
        boolean known = wanted.closes().stream().allMatch(rule -> checkFinder(rule, at, absent));
        wanted.by().forEach(rule -> checkKnown(rule, at, absent));
        if (known && !wanted.about().isEmpty() && !subjects.isEmpty()) {
            var about = wanted.closes().isEmpty()
                    ? subjects.values().stream().flatMap(Collection::stream)
                    : wanted.closes().stream().flatMap(rule -> ofRule(rule, subjects).stream());
            checkSubject(wanted.about(), at, about.toList());
        }
    }

    /** Whether a rule is there and finds something; what an absent finding is of may also be switched off. */
    private boolean checkFinder(RuleId id, Position at, boolean absent) {
        if (!checkKnown(id, at, absent)) {
            return false;
        }
        var rule = rules.get(id);
        if (rule != null && rule.stage() != Stage.ASSESS) {
            problems.add(Problem.at(
                    at,
                    "`" + id + "` is a rule of the stage `" + rule.stage().word() + "`, and finds nothing",
                    rule.stage() == Stage.CONCLUDE
                            ? "say what `readiness` it comes to"
                            : "say it under `next-steps`, as `by`"));
            return false;
        }
        return true;
    }

    private boolean checkKnown(RuleId id, Position at, boolean absent) {
        boolean switchedOff = assessor.audit().disabled().contains(id.value());
        if (rules.containsKey(id) || (switchedOff && absent)) {
            return true;
        }
        problems.add(
                switchedOff
                        ? Problem.at(at, "`" + id + "` is switched off in this pack", "expect what stands in its place")
                        : Problem.at(
                                at,
                                "no rule has the id `" + id + "`",
                                NearestWord.advice(
                                        id.value(),
                                        rules.keySet().stream()
                                                .map(RuleId::value)
                                                .toList())));
        return false;
    }

    private List<String> ofRule(RuleId id, Map<String, List<String>> subjects) {
        return Optional.ofNullable(rules.get(id)).stream()
                .flatMap(rule -> rule.reported().stream())
                .map(Pattern::type)
                .flatMap(type -> subjects.getOrDefault(type, List.of()).stream())
                .toList();
    }

    private void checkSubject(String about, Position at, List<String> right) {
        if (!right.contains(about)) {
            problems.add(Problem.at(
                    at,
                    "there is no `" + about + "` in this case that such a finding could be about",
                    NearestWord.advice(about, right.stream().distinct().toList())));
        }
    }
}
