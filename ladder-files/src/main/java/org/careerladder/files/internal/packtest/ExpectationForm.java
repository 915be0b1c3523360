package org.careerladder.files.internal.packtest;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.reading.RuleIds;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.packtest.Expectation;
import org.careerladder.model.packtest.FindingWanted;
import org.careerladder.model.packtest.StepWanted;
import org.careerladder.model.packtest.StepWanted.Turn;
import org.careerladder.model.process.Actor;
import org.careerladder.model.promotion.Gate;

/** What is expected of one test. */
final class ExpectationForm {

    private static final Names<Readiness> READINESS = Names.of(Readiness.class);
    private static final Names<GateState> STATES = Names.of(GateState.class);
    private static final Names<Gate> GATES = Names.of(Gate.class);
    private static final Names<Severity> SEVERITIES = Names.of(Severity.class);
    private static final Names<Actor> ACTORS = Names.of(Actor.class);
    private static final Names<Turn> TURNS = Names.but(Turn.ANY);

    private final List<Expectation> expectations = new ArrayList<>();

    private ExpectationForm() {}

    static List<Expectation> read(Value value) {
        var form = new ExpectationForm();
        int before = value.reading().problems().size();
        form.readAll(value.entries(PackTestKeys.EXPECT));
        if (form.expectations.isEmpty() && value.reading().problems().size() == before) {
            value.wrong("nothing is expected here", "say at least what readiness it comes to");
        }
        return form.expectations;
    }

    private void readAll(Entries entries) {
        entries.value("readiness")
                .ifPresent(value -> expectations.add(new Expectation.ReadinessIs(readiness(value), value.at())));
        entries.value("on-own-word")
                .ifPresent(value -> expectations.add(new Expectation.OnOwnWordIs(readiness(value), value.at())));
        entries.part("gates").ifPresent(this::gates);
        entries.list("finds", value -> expectations.add(new Expectation.Finds(finding(value), value.at())));
        entries.list("finds-not", value -> expectations.add(new Expectation.FindsNot(finding(value), value.at())));
        entries.list("next-steps", value -> expectations.add(new Expectation.Advises(step(value), value.at())));
        entries.list("next-steps-not", value -> expectations.add(new Expectation.AdvisesNot(step(value), value.at())));
        entries.value("not-assessed").ifPresent(this::notAssessed);
    }

    private static Readiness readiness(Value value) {
        return value.choice(READINESS, Readiness.UNDETERMINED);
    }

    private void gates(Value value) {
        var entries = value.entries(PackTestKeys.GATES);
        for (Gate gate : Gate.values()) {
            entries.value(Names.word(gate))
                    .ifPresent(state -> expectations.add(
                            new Expectation.GateIs(gate, state.choice(STATES, GateState.UNKNOWN), state.at())));
        }
    }

    private void notAssessed(Value value) {
        if (value.flag()) {
            expectations.add(new Expectation.IsNotAssessed(value.at()));
        } else if (!value.reading().isFaulty(value.path())) {
            value.wrong("`not-assessed` is `true` or left out", "");
        }
    }

    /** A rule alone, or a map with more about its finding. */
    private static FindingWanted finding(Value value) {
        if (value.isScalar()) {
            return new FindingWanted(RuleIds.read(value), "", List.of(), List.of());
        }
        var entries = value.entries(PackTestKeys.FINDING);
        return new FindingWanted(
                entries.value("rule").map(RuleIds::read).orElse(RuleIds.STAND_IN),
                entries.word("about"),
                given(entries, "gate", GATES, Gate.TARGET),
                given(entries, "severity", SEVERITIES, Severity.NOTE));
    }

    private static StepWanted step(Value value) {
        var entries = value.entries(PackTestKeys.STEP);
        if (value.isMap() && value.keys() == 0) {
            value.wrong("this says of no step what it is like", "say who does it or what it closes");
        }
        return new StepWanted(
                given(entries, "actor", ACTORS, Actor.CANDIDATE),
                entries.value("closes").map(ExpectationForm::rules).orElse(List.of()),
                entries.word("about"),
                entries.value("by").map(RuleIds::read).stream().toList(),
                entries.choice("place", TURNS, Turn.ANY));
    }

    private static <E extends Enum<E>> List<E> given(Entries entries, String key, Names<E> names, E standIn) {
        return entries.value(key).map(value -> value.choice(names, standIn)).stream()
                .toList();
    }

    private static List<RuleId> rules(Value value) {
        return value.isList() ? value.list(RuleIds::read) : List.of(RuleIds.read(value));
    }
}
