package org.careerladder.testing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.packtest.Expectation;
import org.careerladder.model.packtest.FindingWanted;
import org.careerladder.model.packtest.StepWanted;
import org.careerladder.rules.interpreter.Interpreter;

/** Tells what a case came to instead of what was expected of it. */
final class Instead {

    private static final int MOST_STEPS = 3;

    private final Interpreter interpreter;
    private final AssessmentResult result;

    Instead(Interpreter interpreter, AssessmentResult result) {
        this.interpreter = interpreter;
        this.result = result;
    }

    /** What there was where an expectation was not met. */
    Unmet of(Expectation expectation) {
        return new Unmet(expectation, expected(expectation), actual(expectation));
    }

    private static String expected(Expectation expectation) {
        if (expectation instanceof Expectation.ReadinessIs is) {
            return "readiness " + word(is.readiness());
        }
        if (expectation instanceof Expectation.OnOwnWordIs is) {
            return "readiness on own word " + word(is.readiness());
        }
        if (expectation instanceof Expectation.GateIs is) {
            return "the gate of the " + word(is.gate()) + " level " + word(is.state());
        }
        return expectation instanceof Expectation.IsNotAssessed ? "no assessment" : expectedPart(expectation);
    }

    private static String expectedPart(Expectation expectation) {
        if (expectation instanceof Expectation.Finds finds) {
            return finds.wanted().toString();
        }
        if (expectation instanceof Expectation.FindsNot findsNot) {
            return "not " + findsNot.unwanted();
        }
        return expectation instanceof Expectation.Advises advises
                ? advises.wanted().toString()
                : "not " + ((Expectation.AdvisesNot) expectation).unwanted();
    }

    private String actual(Expectation expectation) {
        return result instanceof Assessment assessment
                ? actual(expectation, assessment)
                : "the case is not assessed: " + ((NotAssessed) result).cause();
    }

    private String actual(Expectation expectation, Assessment assessment) {
        if (expectation instanceof Expectation.OnOwnWordIs) {
            return "it is " + word(assessment.verdict().onOwnWord());
        }
        if (expectation instanceof Expectation.GateIs is) {
            return "it is " + word(assessment.facts().bar(is.gate()).state());
        }
        if (expectation instanceof Expectation.Finds finds) {
            return found(finds.wanted(), assessment);
        }
        if (expectation instanceof Expectation.FindsNot findsNot) {
            return "there is " + findings(findsNot.unwanted().rule(), assessment);
        }
        if (expectation instanceof Expectation.Advises advises) {
            return steps(advises.wanted(), assessment);
        }
        return expectation instanceof Expectation.AdvisesNot
                ? "there is one"
                : "the readiness is " + word(assessment.readiness());
    }

    private String found(FindingWanted wanted, Assessment assessment) {
        var others = findings(wanted.rule(), assessment);
        return others.isEmpty()
                ? "the rule is silent" + WhyNot.of(interpreter, assessment, wanted)
                : "there is " + others;
    }

    private static String findings(RuleId rule, Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().equals(rule.value()))
                .map(Instead::told)
                .collect(Collectors.joining(", "));
    }

    private static String told(Finding finding) {
        return "a " + word(finding.severity()) + " about " + named(finding.subject());
    }

    private static String named(Subject subject) {
        return subject instanceof Subject.AtGate atGate
                ? atGate.id() + " at the " + word(atGate.gate()) + " level"
                : subject.id();
    }

    /** The steps that close what the wanted one closes, else those that come first. */
    private static String steps(StepWanted wanted, Assessment assessment) {
        var alike = assessment.nextSteps().stream()
                .filter(step -> closesAny(step, wanted.closes()))
                .toList();
        if (!alike.isEmpty()) {
            return "there is " + told(alike);
        }
        return assessment.nextSteps().isEmpty() ? "there is no step at all" : "first " + told(assessment.nextSteps());
    }

    private static boolean closesAny(NextStep step, List<RuleId> rules) {
        return step.closes().stream()
                .anyMatch(closed -> rules.stream().anyMatch(rule -> rule.value().equals(closed.rule())));
    }

    private static String told(List<NextStep> steps) {
        return steps.stream().limit(MOST_STEPS).map(Instead::told).collect(Collectors.joining(", "));
    }

    private static String told(NextStep step) {
        var closes =
                step.closes().stream().map(NextStep.Closes::rule).distinct().collect(Collectors.joining(" and "));
        return "a step of the " + word(step.actor()).replace('-', ' ')
                + (closes.isEmpty() ? " by " + step.id() : " that closes " + closes);
    }

    private static String word(Enum<?> constant) {
        return Stream.of(constant.name().split("_"))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
    }
}
