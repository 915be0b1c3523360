package org.careerladder.rules.internal.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Scorecard;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.effective.EffectiveRule;
import org.careerladder.model.explanation.Derivation;
import org.careerladder.model.explanation.Explanation;
import org.careerladder.model.explanation.WhyNot;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.language.Language;
import org.careerladder.model.language.Lexicon;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.SwitchedOff;
import org.careerladder.rules.internal.stage.Count;
import org.careerladder.rules.interpreter.Firing;
import org.careerladder.rules.interpreter.Interpreter;
import org.careerladder.rules.language.Conclusion.Call;
import org.careerladder.rules.language.Condition;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.RuleWords;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Vocabulary;

/** Explains the assessments of one pack. Immutable; for many threads. */
public final class Explainer {

    private final Map<String, Rule> rules = new HashMap<>();
    private final Interpreter interpreter;
    private final Vocabulary vocabulary;
    private final RuleWords words;
    private final Provenance provenance;

    /**
     * The explainer of a pack.
     *
     * @param atWork the rules that are at work
     * @param interpreter of these rules
     * @param effective where they and the policy come from, each rule in the language
     * @param language of the explanations
     */
    public Explainer(
            List<Rule> atWork, Interpreter interpreter, Pack pack, EffectivePack effective, Language language) {
        atWork.forEach(rule -> rules.put(rule.id().value(), rule));
        this.vocabulary = Vocabulary.with(pack.allAttributes());
        this.interpreter = interpreter;
        this.words = new RuleWords(vocabulary, language);
        this.provenance = new Provenance(effective, vocabulary, words, pack.policy(), Lexicon.of(language));
    }

    /** Why an assessment that these rules made says what it says. */
    public Explanation of(Assessment assessment) {
        var cards = assessment.scorecards();
        var atWorst = verdict(assessment, cards.get(0), assessment.verdict().atWorst());
        var atBest = cards.size() == 1
                ? atWorst
                : verdict(assessment, cards.get(1), assessment.verdict().atBest());
        return new Explanation(assessment, atWorst, atBest, findings(assessment), nextSteps(assessment));
    }

    /**
     * What a rule made of everything in a case that it could speak of.
     *
     * @param rule a rule of any layer of the pack
     * @return empty where no layer has it
     */
    public Optional<WhyNot> whyNot(Assessment assessment, RuleId rule) {
        return provenance.find(rule).map(found -> whyNot(assessment, found));
    }

    private WhyNot whyNot(Assessment assessment, EffectiveRule found) {
        var rule = rules.get(found.id().value());
        if (rule == null) {
            var off = found.state() instanceof EffectiveRule.Off state ? List.of(state.off()) : List.<SwitchedOff>of();
            return new WhyNot(provenance.head(found), off, List.of(), List.of());
        }
        return new WhyNot(
                provenance.head(found), List.of(), subjects(assessment, rule), counted(assessment, List.of(rule)));
    }

    private List<Derivation> subjects(Assessment assessment, Rule rule) {
        return switch (rule.stage()) {
            case ASSESS -> on(assessment, assessment.facts().all()).all(rule);
            case CONCLUDE ->
                assessment.scorecards().stream()
                        .map(card -> on(assessment, List.of(card)).of(rule, card))
                        .toList();
            case ADVISE -> on(assessment, readByAdvice(assessment)).all(rule);
        };
    }

    private Derivations on(Assessment assessment, List<? extends Fact> read) {
        return new Derivations(interpreter, vocabulary, words, provenance, assessment.facts(), read);
    }

    private Explanation.OfVerdict verdict(Assessment assessment, Scorecard card, Readiness readiness) {
        var derivations = on(assessment, List.of(card));
        var standing = assessment.verdict().rules().stream()
                .map(this::rule)
                .filter(rule -> rule.conclusion().call().name().equals(readiness.name()))
                .map(rule -> derivations.of(rule, card))
                .filter(Derivation::spoke)
                .toList();
        return new Explanation.OfVerdict(
                readiness,
                standing,
                counted(
                        assessment,
                        standing.stream().map(each -> rule(each.rule().id())).toList()));
    }

    private Rule rule(String id) {
        var rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("The assessment is of other rules: no `" + id + "` here");
        }
        return rule;
    }

    /** The findings behind the counts that some rules read. */
    private List<Explanation.Counted> counted(Assessment assessment, List<Rule> readers) {
        return readers.stream()
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> pattern.type().equals(Scorecard.class.getSimpleName()))
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Condition::leaves)
                .flatMap(leaf -> leaf instanceof Condition.Test test ? Stream.of(test.path()) : Stream.empty())
                .distinct()
                .flatMap(field -> Count.of(field).stream())
                .map(count -> counted(assessment, count))
                .toList();
    }

    private Explanation.Counted counted(Assessment assessment, Count count) {
        return new Explanation.Counted(
                count.kebabName(),
                words.name(Scorecard.class.getSimpleName(), count.kebabName()),
                assessment.findings().stream()
                        .filter(finding -> count.holds(finding, assessment.formality()))
                        .toList());
    }

    private List<Explanation.OfFinding> findings(Assessment assessment) {
        var all = assessment.facts().all();
        var bySubject = all.stream().collect(Collectors.toMap(Fact::subject, fact -> fact));
        var derivations = on(assessment, all);
        return assessment.findings().stream()
                .map(finding -> new Explanation.OfFinding(
                        finding, derivations.of(rule(finding.rule()), fact(bySubject, finding))))
                .toList();
    }

    private static Fact fact(Map<Subject, Fact> bySubject, Finding finding) {
        var fact = bySubject.get(finding.about());
        if (fact == null) {
            throw new IllegalArgumentException("No fact is about " + finding.about());
        }
        return fact;
    }

    private static List<Fact> readByAdvice(Assessment assessment) {
        var read = new ArrayList<Fact>(assessment.findings());
        read.add(assessment.scorecard());
        read.add(assessment.verdict());
        return read;
    }

    private List<Explanation.OfNextStep> nextSteps(Assessment assessment) {
        var read = readByAdvice(assessment);
        var advice = new Advice(interpreter.fire(Stage.ADVISE, read), on(assessment, read));
        var closing = new Closing(assessment);
        return assessment.nextSteps().stream()
                .map(step -> new Explanation.OfNextStep(
                        step, closing.findings(step), advice.on(step, closing.findings(step)), closing.due(step)))
                .toList();
    }

    /** What the advise rules said, step by step. */
    private record Advice(List<Firing> firings, Derivations derivations) {

        List<Derivation> on(NextStep step, List<Finding> closes) {
            return firings.stream()
                    .filter(firing -> isAbout(firing, step, closes))
                    .map(firing -> derivations.of(firing.rule(), firing.fact()))
                    .toList();
        }

        private static boolean isAbout(Firing firing, NextStep step, List<Finding> closes) {
            String id = firing.rule().id().value();
            boolean isItsOwn = step.id().equals(id) || step.id().startsWith(id + ":");
            boolean made = firing.rule().conclusion().call() == Call.ADD
                    || firing.rule().conclusion().call() == Call.MERGE;
            return made
                    ? isItsOwn && (closes.isEmpty() || isOneOf(closes, firing.fact()))
                    : isOneOf(closes, firing.fact());
        }

        private static boolean isOneOf(List<Finding> closes, Fact fact) {
            return closes.stream().anyMatch(finding -> finding == fact);
        }
    }
}
