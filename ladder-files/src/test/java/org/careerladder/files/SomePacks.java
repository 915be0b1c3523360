package org.careerladder.files;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.language.Language;
import org.careerladder.model.pack.Base;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.PackId;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.pack.ParameterKind;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.pack.PolicySetting;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.RuleText;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Committee;
import org.careerladder.model.process.Cycle;
import org.careerladder.model.process.CycleId;
import org.careerladder.model.process.PromotionProcess;
import org.careerladder.model.process.RequiredArtefact;
import org.careerladder.model.process.Role;
import org.careerladder.model.source.Origin;
import org.careerladder.model.time.Day;
import org.careerladder.model.time.Span;

/** Sound packs without rule files. */
final class SomePacks {

    private final Dice dice;

    private SomePacks(Dice dice) {
        this.dice = dice;
    }

    static Pack pack(Dice dice) {
        var some = new SomePacks(dice);
        return some.over(SomeLadders.ladder(dice));
    }

    private Pack over(Ladder ladder) {
        var parameters = parameters(ladder);
        return new Pack(
                        PackId.of("some"),
                        dice.text(),
                        Base.STANDARD,
                        ladder,
                        Pack.Agreement.AGREED,
                        process(),
                        cycles(),
                        settings(parameters),
                        parameters,
                        overrides(),
                        List.of())
                .withAttributes(SomeAttributes.types(dice))
                .withTexts(texts());
    }

    private PromotionProcess process() {
        var kinds = dice.some(List.of(ArtefactKind.values()), 4);
        var requires = kinds.stream()
                .map(kind ->
                        new RequiredArtefact(kind, dice.below(kind == ArtefactKind.SELF_REVIEW ? 2 : 5), dice.text()))
                .toList();
        int members = dice.below(9);
        var committee =
                new Committee(members, members == 0 ? 0 : dice.below(members + 1), dice.of(Committee.DecidesBy.class));
        return switch (dice.below(4)) {
            case 0 -> new PromotionProcess.Informal(requires);
            case 1 -> new PromotionProcess.SemiFormal(requires);
            case 2 -> new PromotionProcess.Formal(requires, dice.rarely() ? Committee.UNKNOWN : committee);
            default -> new PromotionProcess.Unknown();
        };
    }

    private List<Cycle> cycles() {
        List<Cycle> cycles = new ArrayList<>(List.of(new Cycle(CycleId.of("2026-h2"), Day.UNKNOWN, dice.day())));
        cycles.addAll(dice.list(2, i -> new Cycle(CycleId.of("202" + i), dice.day(), Day.UNKNOWN)));
        return cycles;
    }

    private List<Parameter> parameters(Ladder ladder) {
        var label = new ParameterValue.RatingLabel(ladder.ratings().words().get(0));
        var all = List.of(
                parameter("own-count", ParameterKind.COUNT, 1, 7, new ParameterValue.Count(3)),
                parameter("own-share", ParameterKind.SHARE, 50, 9_999, new ParameterValue.Share(1_234)),
                parameter(
                        "own-span",
                        ParameterKind.DURATION,
                        10,
                        3_650,
                        new ParameterValue.Duration(new Span(1, Span.Unit.YEARS))),
                parameter("own-rating", ParameterKind.RATING, 0, 0, label),
                parameter("own-choice", ParameterKind.CHOICE, 0, 0, new ParameterValue.Choice("no")),
                parameter("own-claim", ParameterKind.YES_NO, 0, 0, new ParameterValue.YesNo(dice.rarely())));
        return dice.some(all, 6);
    }

    private Parameter parameter(String name, ParameterKind kind, int min, int max, ParameterValue standard) {
        boolean none = kind != ParameterKind.CHOICE && dice.rarely();
        return new Parameter(
                name,
                kind,
                dice.maybe(),
                dice.rarely() ? "people" : "",
                min,
                max,
                kind == ParameterKind.CHOICE ? List.of("yes", "no", "it depends") : List.of(),
                none ? ParameterValue.NONE : standard,
                none || dice.rarely());
    }

    private List<PolicySetting> settings(List<Parameter> own) {
        List<PolicySetting> settings = new ArrayList<>();
        own.forEach(each -> settings.add(setting(each.name(), each.standard())));
        settings.add(setting("evidence-window", new ParameterValue.Duration(Span.months(1 + dice.below(20)))));
        settings.add(setting("performs-at-target-for", ParameterValue.NONE));
        settings.add(setting("current-exceeds", new ParameterValue.Share(dice.below(10_001))));
        settings.add(setting("selection", new ParameterValue.Range(dice.below(3), 3 + dice.below(50))));
        settings.add(setting("rater-precedence", new ParameterValue.Roles(List.of(Role.MANAGER, Role.CANDIDATE))));
        settings.add(setting("nearly", new ParameterValue.Count(dice.below(20))));
        return dice.some(settings, 9);
    }

    private PolicySetting setting(String name, ParameterValue value) {
        return new PolicySetting(name, value, dice.maybe(), dice.maybe(), dice.day());
    }

    private List<RuleText> texts() {
        List<RuleText> texts = new ArrayList<>();
        for (String language : List.of("de-at", "de", "fr")) {
            texts.addAll(dice.list(2, i -> text(Language.of(language), RuleId.of("own/rule-" + i))));
        }
        return texts;
    }

    private RuleText text(Language language, RuleId rule) {
        return new RuleText(
                language,
                rule,
                said(dice.line()),
                said(dice.line()),
                said(dice.rarely() ? "" : dice.line()),
                Origin.CODE);
    }

    private static RuleText.Words said(String text) {
        return new RuleText.Words(text, Origin.CODE);
    }

    private List<RuleOverride> overrides() {
        List<RuleOverride> overrides = new ArrayList<>();
        overrides.addAll(dice.list(
                2, i -> new RuleOverride.Disable(RuleId.of("a/rule-" + i), dice.text(), dice.text(), Origin.CODE)));
        overrides.addAll(dice.list(
                2,
                i -> new RuleOverride.Replace(
                        RuleId.of("b/rule-" + i), RuleId.of("own/rule-" + i), dice.text(), dice.text(), Origin.CODE)));
        return overrides;
    }
}
