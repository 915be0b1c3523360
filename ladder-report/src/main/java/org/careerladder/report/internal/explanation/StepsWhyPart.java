package org.careerladder.report.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.effective.EffectiveParameter;
import org.careerladder.model.explanation.Derivation;
import org.careerladder.model.explanation.Explanation.OfNextStep;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.assessment.More;
import org.careerladder.report.internal.assessment.StepsPart;
import org.careerladder.report.internal.effective.Origins;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.internal.phrase.WhyPhrase;
import org.careerladder.report.text.Tone;

/** What to do now, and why: what each step closes, which advice made or moved it, and what its day comes from. */
record StepsWhyPart(List<OfNextStep> steps, Phrases phrases, EffectivePack pack, DerivationWords words, boolean all) {

    private static final int SHOWN = 3;
    private static final int CLOSES = 5;
    private static final String WITHIN = "next-step-within";

    List<Block> section(String heading) {
        var told = steps.stream().map(this::step).toList();
        return More.with(phrases).ofSteps(new Block.Heading(heading), told, SHOWN, all);
    }

    private Block.Step step(OfNextStep each) {
        return new Block.Step(each.step().action(), details(each), advice(each));
    }

    private List<String> details(OfNextStep each) {
        var details = new ArrayList<String>();
        details.add(StepsPart.who(each.step(), phrases));
        details.add(day(each));
        each.closes().stream()
                .limit(closesShown())
                .forEach(finding -> details.add(phrases.say(WhyPhrase.CLOSES, words.named(finding))));
        if (each.closes().size() > closesShown()) {
            details.add(phrases.say(WhyPhrase.MORE_CLOSED, each.closes().size() - closesShown()));
        }
        if (each.advice().isEmpty() && !each.closes().isEmpty()) {
            details.add(phrases.say(WhyPhrase.AS_THE_RULE_SAYS));
        }
        return details;
    }

    private String day(OfNextStep each) {
        return switch (each.due()) {
            case PAPERS -> phrases.say(WhyPhrase.DAY_OF_PAPERS);
            case ASK_AGAIN -> phrases.say(WhyPhrase.DAY_OF_ASKING_AGAIN);
            case OPEN -> phrases.say(WhyPhrase.NO_DAY);
            case POLICY ->
                pack.parameters().stream()
                        .filter(parameter -> parameter.parameter().name().equals(WITHIN))
                        .map(this::day)
                        .findFirst()
                        .orElseGet(() -> phrases.say(WhyPhrase.DAY_OF_POLICY));
        };
    }

    private String day(EffectiveParameter parameter) {
        var origins = new Origins(pack);
        int last = parameter.settings().size() - 1;
        String place = last < 0
                ? origins.of(parameter.layer(), parameter.parameter().origin())
                : origins.of(
                        parameter.settings().get(last).layer(),
                        parameter.settings().get(last).setting().origin());
        return phrases.say(WhyPhrase.DAY_OF_PARAMETER, WITHIN, phrases.value(parameter.value()), place);
    }

    private int closesShown() {
        return all ? Integer.MAX_VALUE : CLOSES;
    }

    /** The rules that made it or moved it; several findings that one rule speaks of are one point, unless all is told. */
    private List<Block.Point> advice(OfNextStep each) {
        return each.advice().stream().map(this::advice).distinct().toList();
    }

    private Block.Point advice(Derivation derivation) {
        var rule = derivation.rule();
        String text = phrases.say(what(rule.conclusion()), rule.id(), words.place(rule));
        return all
                ? new Block.Point(
                        "-",
                        Tone.PLAIN,
                        phrases.say(WhyPhrase.ADVISED_FOR, text, words.names().of(derivation.about())),
                        List.of(),
                        words.conditions(derivation))
                : new Block.Point("-", Tone.PLAIN, text, List.of());
    }

    private static WhyPhrase what(String conclusion) {
        return switch (conclusion) {
            case "first" -> WhyPhrase.PUT_FIRST;
            case "last" -> WhyPhrase.PUT_LAST;
            case "merge" -> WhyPhrase.MERGED;
            default -> WhyPhrase.ADVISED;
        };
    }
}
