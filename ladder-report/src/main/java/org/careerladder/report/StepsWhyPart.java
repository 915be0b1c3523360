package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.effective.EffectiveParameter;
import org.careerladder.model.explanation.Derivation;
import org.careerladder.model.explanation.Explanation.OfNextStep;
import org.careerladder.model.language.Language;

/** What to do now, and why: what each step closes, which advice made or moved it, and what its day comes from. */
record StepsWhyPart(List<OfNextStep> steps, Language language, EffectivePack pack, DerivationWords words, boolean all) {

    private static final int SHOWN = 3;
    private static final int CLOSES = 5;
    private static final String WITHIN = "next-step-within";

    List<Block> section(String heading) {
        var points = IntStream.range(0, steps.size())
                .mapToObj(at -> point(at, steps.get(at)))
                .toList();
        return More.with(Phrases.of(language)).of(new Block.Heading(heading), points, SHOWN, all);
    }

    private Block.Point point(int at, OfNextStep each) {
        return new Block.Point(at + 1 + ".", Tone.STRONG, each.step().action(), details(each), advice(each));
    }

    private List<String> details(OfNextStep each) {
        var details = new ArrayList<String>();
        details.add(StepsPart.who(each.step(), Phrases.of(language)));
        details.add(day(each));
        each.closes().stream().limit(closesShown()).forEach(finding -> details.add("Closes " + words.named(finding)));
        if (each.closes().size() > closesShown()) {
            details.add("and " + (each.closes().size() - closesShown()) + " more");
        }
        if (each.advice().isEmpty() && !each.closes().isEmpty()) {
            details.add("It is what the rule of the finding says to do");
        }
        return details;
    }

    private String day(OfNextStep each) {
        return switch (each.due()) {
            case PAPERS -> "The day is the one on which the papers are due";
            case ASK_AGAIN -> "The day is the one that was named for asking again";
            case OPEN -> "It has no day: only time or somebody outside can tell";
            case POLICY -> "The day comes from the policy" + within();
        };
    }

    private String within() {
        return pack.parameters().stream()
                .filter(parameter -> parameter.parameter().name().equals(WITHIN))
                .map(this::said)
                .findFirst()
                .orElse("");
    }

    private String said(EffectiveParameter parameter) {
        var origins = new Origins(pack);
        int last = parameter.settings().size() - 1;
        String place = last < 0
                ? origins.of(parameter.layer(), parameter.parameter().origin())
                : origins.of(
                        parameter.settings().get(last).layer(),
                        parameter.settings().get(last).setting().origin());
        return ": " + WITHIN + " " + parameter.value() + ", " + place;
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
        String text = what(rule.conclusion()) + " by rule " + rule.id() + ", " + words.place(rule);
        return all
                ? new Block.Point(
                        "-",
                        Tone.PLAIN,
                        text + ", for " + words.names().of(derivation.about()),
                        List.of(),
                        words.conditions(derivation))
                : new Block.Point("-", Tone.PLAIN, text, List.of());
    }

    private static String what(String conclusion) {
        return switch (conclusion) {
            case "first" -> "Put to the front";
            case "last" -> "Put to the end";
            case "merge" -> "Made one for several findings";
            default -> "Made";
        };
    }
}
