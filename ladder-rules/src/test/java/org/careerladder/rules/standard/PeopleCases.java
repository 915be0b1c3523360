package org.careerladder.rules.standard;

import static org.careerladder.model.process.ArtefactKind.MANAGER_REVIEW;
import static org.careerladder.model.process.ArtefactKind.PEER_REVIEW;
import static org.careerladder.model.process.ArtefactKind.SENIOR_RECOMMENDATION;
import static org.careerladder.model.promotion.Gate.CURRENT;
import static org.careerladder.model.promotion.Recommendation.ABSTAINS;
import static org.careerladder.model.promotion.Recommendation.NO;
import static org.careerladder.model.promotion.Recommendation.NOT_YET;
import static org.careerladder.model.promotion.Recommendation.YES;
import static org.careerladder.rules.standard.RuleCase.rule;

import java.util.List;
import org.careerladder.model.promotion.Topic;
import org.careerladder.rules.given.Situation;

/** People: the manager, senior engineers, peers, those who decide, and the conversation with them. */
final class PeopleCases {

    private PeopleCases() {}

    static List<RuleCase> manager() {
        return List.of(
                rule("manager/not-named")
                        .firesOn(c -> c.withoutGoals().withoutPerson("grace"))
                        .staysSilentOnThat(),
                rule("manager/never-asked")
                        .given(each ->
                                each.with(c -> c.withoutTalksWith("grace").withoutGoals()))
                        .firesOn(c -> c.withoutReviews(MANAGER_REVIEW))
                        .staysSilentOnThat(),
                rule("manager/philosophy-not-asked")
                        .firesOn(c -> c.neverTalkedAbout(Topic.PHILOSOPHY))
                        .staysSilentOnThat(),
                rule("manager/rating-not-asked")
                        .firesOn(c -> c.neverTalkedAbout(Topic.RATING_TARGET))
                        .staysSilentOnThat(),
                rule("manager/nothing-heard")
                        .firesOn(c -> c.withoutAreas().heardNothing())
                        .staysSilentOn(c -> c.heardNothing()),
                rule("manager/nothing-to-show").firesOn(c -> c.projects(0, 0)).staysSilentOn(c -> c.projects(1, 0)),
                rule("manager/easy-to-go-to-bat").firesOn(c -> c.projects(1, 1)).staysSilentOn(c -> c.projects(1, 0)),
                rule("manager/recommends")
                        .firesOnThat()
                        .staysSilentOn(c -> c.reviews(MANAGER_REVIEW, "grace", ABSTAINS)),
                rule("opportunity/asked-for")
                        .firesOn(c -> c.alsoTalkedAbout(Topic.OPPORTUNITY))
                        .staysSilentOnThat());
    }

    static List<RuleCase> others() {
        return List.of(
                rule("seniors/none-heard")
                        .firesOn(c -> c.withoutReviews(SENIOR_RECOMMENDATION))
                        .staysSilentOnThat(),
                rule("seniors/none-outside")
                        .firesOn(c -> c.teamOf("sara", "checkout"))
                        .staysSilentOnThat(),
                rule("seniors/recommend")
                        .firesOnThat()
                        .staysSilentOn(c -> c.reviews(SENIOR_RECOMMENDATION, "sara", ABSTAINS)),
                rule("peers/none-heard")
                        .given(each -> each.with(c -> c.withoutReviews(PEER_REVIEW)))
                        .firesOnThat()
                        .staysSilentOn(c -> c.rates("lin", CURRENT, "ships-features", "meets")),
                rule("visibility/deciders-not-reached")
                        .firesOn(c -> c.withoutTalksWith("board"))
                        .staysSilentOnThat(),
                rule("visibility/deciders-reached").firesOnThat().staysSilentOn(c -> c.withoutTalksWith("board")),
                rule("visibility/three-sentences")
                        .firesWhere(Situation::informal)
                        .staysSilentWhere(Situation::semiFormal));
    }

    static List<RuleCase> reviews() {
        return List.of(
                rule("review/manager-advises-to-wait")
                        .firesOn(c -> c.reviews(MANAGER_REVIEW, "grace", NOT_YET))
                        .staysSilentOn(c -> c.reviews(MANAGER_REVIEW, "grace", ABSTAINS)),
                rule("review/senior-advises-to-wait")
                        .firesOn(c -> c.reviews(SENIOR_RECOMMENDATION, "sara", NO))
                        .staysSilentOn(c -> c.reviews(SENIOR_RECOMMENDATION, "sara", ABSTAINS)),
                rule("review/peer-advises-to-wait")
                        .firesOn(c -> c.reviews(PEER_REVIEW, "lin", NOT_YET))
                        .staysSilentOn(c -> c.reviews(PEER_REVIEW, "lin", ABSTAINS)),
                rule("review/recommended")
                        .given(each -> each.with(c -> c.everyReviewAbstains()))
                        .firesOn(c -> c.reviews(PEER_REVIEW, "lin", YES))
                        .staysSilentOnThat());
    }

    static List<RuleCase> asking() {
        return List.of(
                rule("asking/never-asked")
                        .firesOn(c -> c.neverTalkedAbout(Topic.PROMOTION_ASKED))
                        .staysSilentOnThat(),
                rule("asking/chance-missed")
                        .given(each -> each.with(c -> c.neverTalkedAbout(Topic.PROMOTION_ASKED)))
                        .firesOnThat()
                        .staysSilentOn(c -> c.rates("grace", CURRENT, "ships-features", "partly")),
                rule("asking/went-cold")
                        .firesOn(c -> c.lastTalkedDaysAgo(29))
                        .staysSilentOn(c -> c.lastTalkedDaysAgo(28)),
                rule("asking/no-plan")
                        .firesOn(c -> c.neverTalkedAbout(Topic.PLAN_AGREED))
                        .staysSilentOnThat(),
                rule("asking/under-way")
                        .firesOn(c -> c.lastTalkedDaysAgo(28))
                        .staysSilentOn(c -> c.lastTalkedDaysAgo(29)));
    }

    static List<RuleCase> ladder() {
        return List.of(
                rule("ladder/nobody-agreed")
                        .firesWhere(Situation::withoutAgreement)
                        .staysSilentOnThat(),
                rule("ladder/expectations-written-down")
                        .given(Situation::withoutAgreement)
                        .firesOn(c -> c.alsoTalkedAbout(Topic.EXPECTATIONS))
                        .staysSilentOn(c -> c.withoutAreas().alsoTalkedAbout(Topic.EXPECTATIONS)));
    }
}
