package org.careerladder.rules.standard;

import static org.careerladder.model.promotion.Gate.CURRENT;
import static org.careerladder.model.promotion.Gate.TARGET;
import static org.careerladder.rules.standard.RuleCase.rule;

import java.util.List;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.rules.given.Change;
import org.careerladder.rules.given.Item;
import org.careerladder.rules.given.Packs;
import org.careerladder.rules.given.Situation;

/** Ratings: are both levels held, who has rated, and is the self-assessment honest? */
final class LevelCases {

    private LevelCases() {}

    /** The bar of a level hangs on a judgement as well. */
    private static Situation judging(String level, Situation situation) {
        var judgement = new Bar.Judgement(JudgementId.of("track-record"), "Has led several projects to the end");
        return situation.under(pack -> new Packs(pack).bar(level, new Bar.AllOf(List.of(Bar.STANDARD, judgement))));
    }

    static List<RuleCase> currentLevel() {
        return List.of(
                rule("current-level/required-not-met")
                        .firesOn(c -> c.rates("grace", CURRENT, "ships-features", "partly"))
                        .staysSilentOn(c -> c.rates("grace", CURRENT, "ships-features", "meets")),
                rule("current-level/shortfall-tolerated")
                        .firesOn(c -> c.rates("grace", CURRENT, "explains-designs", "partly"))
                        .staysSilentOn(c -> c.rates("grace", CURRENT, "explains-designs", "meets")),
                rule("current-level/exceeds")
                        .firesOn(c -> c.rates("grace", CURRENT, "ships-features", "exceeds"))
                        .staysSilentOn(c -> c.rates("grace", CURRENT, "ships-features", "meets")),
                rule("current-level/judgement-not-held")
                        .given(each -> judging("engineer", each))
                        .firesOn(c -> c.judges("grace", "track-record", false))
                        .staysSilentOn(c -> c.judges("grace", "track-record", true)),
                rule("current-level/held")
                        .firesOnThat()
                        .staysSilentOn(c -> c.rates("grace", CURRENT, "ships-features", "partly")),
                // One of two criteria exceeds.
                rule("current-level/little-exceeds")
                        .firesWhere(each -> each.policyShare("current-exceeds", 5_001))
                        .staysSilentWhere(each -> each.policyShare("current-exceeds", 5_000)));
    }

    static List<RuleCase> targetLevel() {
        return List.of(
                rule("target-level/required-not-met")
                        .firesOn(c -> c.rates("grace", TARGET, "owns-projects", "partly"))
                        .staysSilentOn(c -> c.rates("grace", TARGET, "owns-projects", "meets")),
                rule("target-level/shortfall-tolerated")
                        .given(each -> each.with(c -> c.rates("grace", TARGET, "lifts-others", "partly")))
                        .firesWhere(each -> each.under(pack -> new Packs(pack).bar("senior", Bar.STANDARD)))
                        .staysSilentOnThat(),
                rule("target-level/already-there")
                        .firesOnThat()
                        .staysSilentOn(c -> c.rates("grace", TARGET, "owns-projects", "partly")
                                .rates("grace", TARGET, "lifts-others", "partly")),
                rule("target-level/judgement-not-held")
                        .given(each -> judging("senior", each))
                        .firesOn(c -> c.judges("grace", "track-record", false))
                        .staysSilentOn(c -> c.judges("grace", "track-record", true)),
                rule("target-level/judgement-held")
                        .given(each -> judging("senior", each))
                        .firesOn(c -> c.judges("grace", "track-record", true))
                        .staysSilentOn(c -> c.judges("self", "track-record", true)),
                rule("target-level/held")
                        .firesOnThat()
                        .staysSilentOn(c -> c.rates("grace", TARGET, "owns-projects", "partly")),
                rule("target-level/too-short")
                        .given(each -> each.policyMonths("performs-at-target-for", 6))
                        .firesOn(c ->
                                c.evidence(Item.project("late", "owns-projects").from("2026-05-21")))
                        .staysSilentOn(c -> c.evidence(
                                Item.project("early", "owns-projects").from("2026-05-20"))));
    }

    static List<RuleCase> ratings() {
        return List.of(
                rule("rating/unknown")
                        .firesOn(c -> c.withoutRatingsOf("owns-projects"))
                        .staysSilentOn(c ->
                                c.withoutRatingsOf("owns-projects").rates("lin", TARGET, "owns-projects", "not-yet")),
                rule("rating/judgement-open")
                        .given(each -> judging("senior", each))
                        .firesOnThat()
                        .staysSilentOn(c -> c.judges("self", "track-record", true)),
                rule("rating/judgement-own-word")
                        .given(each -> judging("senior", each))
                        .firesOn(c -> c.judges("self", "track-record", true))
                        .staysSilentOn(
                                c -> c.judges("self", "track-record", true).judges("grace", "track-record", true)),
                rule("rating/too-old")
                        .given(each -> each.with(c -> c.withoutRatingsOf("owns-projects")))
                        .firesOn(c -> c.ratedOn("2025-11-19", "grace", TARGET, "owns-projects", "meets"))
                        .staysSilentOn(c -> c.ratedOn("2025-11-20", "grace", TARGET, "owns-projects", "meets")),
                rule("rating/not-observed")
                        .given(each -> each.with(
                                c -> c.withoutRatingsOf("owns-projects").couldNotSee("grace", TARGET, "owns-projects")))
                        .firesOnThat()
                        .staysSilentOn(c -> c.rates("lin", TARGET, "owns-projects", "meets")),
                rule("rating/own-word-only")
                        .given(each -> each.with(c ->
                                c.withoutRatingsOf("owns-projects").rates("self", TARGET, "owns-projects", "meets")))
                        .firesOnThat()
                        .staysSilentOn(c -> c.rates("lin", TARGET, "owns-projects", "partly")),
                rule("rating/waiver-refused")
                        .firesOn(c -> c.waives("lin", TARGET, "lifts-others"))
                        .staysSilentOn(c -> c.waives("grace", TARGET, "lifts-others")),
                rule("rating/as-told")
                        .given(each -> each.with(c -> c.withoutRatingsOf("owns-projects")))
                        .firesOn(c -> c.isToldToRate("grace", TARGET, "owns-projects", "meets"))
                        .staysSilentOn(c -> c.rates("grace", TARGET, "owns-projects", "meets")),
                rule("opportunity/not-observed")
                        .firesOn(c -> unseen(c, "explains-designs"))
                        .staysSilentOn(c -> unseen(c, "ships-features")),
                rule("opportunity/nothing-to-show-it-in")
                        .given(each -> each.with(c -> c.rates("grace", TARGET, "owns-projects", "partly")))
                        .firesOn(c -> c.withoutEvidence("billing-split"))
                        .staysSilentOnThat());
    }

    private static Change unseen(Change change, String criterion) {
        return change.withoutRatingsOf(criterion).couldNotSee("grace", CURRENT, criterion);
    }

    static List<RuleCase> selfAssessment() {
        return List.of(
                rule("self/exceeds-everything")
                        .given(each -> each.with(LevelCases::exceedsInOwnEyes))
                        .firesOnThat()
                        .staysSilentOn(c -> c.rates("self", TARGET, "lifts-others", "meets")),
                rule("self/nothing-graded")
                        .given(each -> each.with(c -> c.withoutRatingsBy("self")))
                        .firesOnThat()
                        .staysSilentOn(c -> c.rates("self", CURRENT, "ships-features", "meets")),
                rule("self/far-above")
                        .given(each -> each.with(c -> c.rates("self", TARGET, "owns-projects", "exceeds")))
                        .firesOn(c -> c.rates("grace", TARGET, "owns-projects", "partly"))
                        .staysSilentOn(c -> c.rates("grace", TARGET, "owns-projects", "meets")),
                rule("self/far-below")
                        .given(each -> each.with(c -> c.rates("grace", TARGET, "owns-projects", "exceeds")))
                        .firesOn(c -> c.rates("self", TARGET, "owns-projects", "partly"))
                        .staysSilentOn(c -> c.rates("self", TARGET, "owns-projects", "meets")),
                rule("self/exceeds-without-evidence")
                        .given(each -> each.with(c -> c.withoutEvidence("billing-split")))
                        .firesOn(c -> c.rates("self", TARGET, "owns-projects", "exceeds"))
                        .staysSilentOn(c -> c.rates("self", TARGET, "owns-projects", "meets")));
    }

    private static Change exceedsInOwnEyes(Change change) {
        return change.rates("self", CURRENT, "ships-features", "exceeds")
                .rates("self", CURRENT, "explains-designs", "exceeds")
                .rates("self", TARGET, "owns-projects", "exceeds")
                .rates("self", TARGET, "lifts-others", "exceeds");
    }
}
