package org.careerladder.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.packtest.FindingWanted;
import org.careerladder.rules.interpreter.Held;
import org.careerladder.rules.interpreter.Interpreter;
import org.careerladder.rules.interpreter.Reading;
import org.careerladder.rules.interpreter.Trace;
import org.careerladder.rules.interpreter.Trial;
import org.careerladder.rules.language.DrlPrinter;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Value;
import org.careerladder.rules.language.Vocabulary;

/** The condition at which a silent rule came nearest to firing. */
final class WhyNot {

    private static final DrlPrinter PRINTER = new DrlPrinter(Vocabulary.standard());

    private WhyNot() {}

    /** What follows "the rule is silent"; nothing where nothing can be said. */
    static String of(Interpreter interpreter, Assessment assessment, FindingWanted wanted) {
        return interpreter.trace(Stage.ASSESS, assessment.facts().all()).stream()
                .filter(trace -> trace.rule().id().equals(wanted.rule()))
                .findFirst()
                .flatMap(trace -> nearest(trace, wanted.about()))
                .map(WhyNot::told)
                .orElse("");
    }

    /** Of the facts that did not fit, the one of which most was true; of the wanted subject where it was tried. */
    private static Optional<Trial> nearest(Trace trace, String about) {
        var failed = trace.trials().stream()
                .filter(trial -> trial.truth() != Truth.TRUE && trial.pattern().isPositive())
                .toList();
        var asked = failed.stream()
                .filter(trial -> trial.fact().subject().id().equals(about))
                .toList();
        return (asked.isEmpty() ? failed : asked).stream().max(Comparator.comparingLong(WhyNot::held));
    }

    private static long held(Trial trial) {
        return trial.readings().stream()
                .filter(reading -> reading.truth() == Truth.TRUE)
                .count();
    }

    private static String told(Trial trial) {
        var reasons = trial.readings().stream()
                .filter(reading -> reading.truth() != Truth.TRUE)
                .map(WhyNot::told)
                .collect(Collectors.joining(", "));
        return ": of " + trial.fact().subject().id() + ", " + reasons;
    }

    private static String told(Reading reading) {
        var text = "`" + PRINTER.print(reading.condition()) + "` at "
                + reading.condition().at().position();
        return reading.truth() == Truth.UNKNOWN
                ? text + " is not known"
                : text + " is false, it is " + told(reading.actual());
    }

    private static String told(Held held) {
        return held instanceof Held.Known known ? told(known.values()) : "not known";
    }

    private static String told(List<Value.Literal> values) {
        return values.stream().map(PRINTER::print).collect(Collectors.joining(", "));
    }
}
