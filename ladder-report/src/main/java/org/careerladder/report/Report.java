package org.careerladder.report;

import java.util.List;
import java.util.function.Supplier;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.LevelsReached;
import org.careerladder.model.comparison.Comparison;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.explanation.CriterionStory;
import org.careerladder.model.explanation.Explanation;
import org.careerladder.model.explanation.WhyNot;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.language.Language;
import org.careerladder.model.plan.Plan;
import org.careerladder.model.plan.Roadmap;
import org.careerladder.model.promotion.Goal;
import org.careerladder.report.document.Document;
import org.careerladder.report.internal.assessment.AssessmentDocument;
import org.careerladder.report.internal.comparison.ComparisonDocument;
import org.careerladder.report.internal.effective.EffectiveDocument;
import org.careerladder.report.internal.explanation.Background;
import org.careerladder.report.internal.explanation.CriterionStoryDocument;
import org.careerladder.report.internal.explanation.ExplanationDocument;
import org.careerladder.report.internal.explanation.WhyNotDocument;
import org.careerladder.report.internal.levels.LadderDocument;
import org.careerladder.report.internal.levels.LevelsDocument;
import org.careerladder.report.internal.plan.PlanDocument;
import org.careerladder.report.internal.plan.RoadmapGoals;
import org.careerladder.report.render.Format;
import org.careerladder.report.render.Layout;

/** What a person or a program gets to see of one subject, in any {@link Format}. Immutable. */
public final class Report {

    private final Document document;

    private Report(Document document) {
        this.document = document;
    }

    /**
     * Tells an assessment, or why there is none; as JSON by the contract {@code assessment/1}.
     *
     * @param all whether to tell everything, rather than what matters now; JSON holds everything
     */
    public static Report of(AssessmentResult result, boolean all) {
        return new Report(AssessmentDocument.of(result, all));
    }

    /**
     * Tells why an assessment says what it says; as JSON by the contract {@code explanation/1}.
     *
     * @param ladder what the case was held against
     * @param pack where rules and policy come from
     * @param all whether to tell everything, rather than what matters now; JSON holds everything
     */
    public static Report of(Explanation explanation, Ladder ladder, EffectivePack pack, boolean all) {
        return new Report(ExplanationDocument.of(explanation, new Background(ladder, pack), all));
    }

    /**
     * Tells what one rule made of a case; as JSON by the contract {@code why-not/1}.
     *
     * @param ladder what the case was held against
     * @param pack where rules and policy come from
     * @param all whether to tell everything, rather than what matters now; JSON holds everything
     */
    public static Report of(WhyNot whyNot, Assessment assessment, Ladder ladder, EffectivePack pack, boolean all) {
        return new Report(WhyNotDocument.of(whyNot, assessment, new Background(ladder, pack), all));
    }

    /**
     * Tells what became of one criterion; as JSON by the contract {@code criterion-story/1}.
     *
     * @param ladder what the case was held against
     * @param pack where rules and policy come from
     * @param all whether to tell everything, rather than what matters now; JSON holds everything
     */
    public static Report of(CriterionStory story, Ladder ladder, EffectivePack pack, boolean all) {
        return new Report(CriterionStoryDocument.of(story, new Background(ladder, pack), all));
    }

    /** Tells which changes get a case there; as JSON by the contract {@code plan/1}. */
    public static Report of(Plan plan) {
        return new Report(PlanDocument.of(plan));
    }

    /**
     * Tells a plan, and one of its ways week by week; as JSON by the contract {@code plan/1}.
     *
     * @param goals the {@link #goals} of the roadmap as they stand in a case, in YAML, to be copied from there
     */
    public static Report of(Roadmap roadmap, String goals) {
        return new Report(PlanDocument.of(roadmap, goals));
    }

    /**
     * Tells what changed from one assessment to another; as JSON by the contract {@code comparison/1}.
     *
     * @param language the language of what is ours; what rules say stands as it was recorded
     * @param all whether to tell everything, rather than what matters most; JSON holds everything
     */
    public static Report of(Comparison comparison, Language language, boolean all) {
        return new Report(ComparisonDocument.of(comparison, language, all));
    }

    /** Tells where ratings stand on every track, in English; as JSON by the contract {@code levels/1}. */
    public static Report of(LevelsReached reached) {
        return new Report(LevelsDocument.of(reached));
    }

    /** Tells what a pack comes to after all its layers, in English; as JSON by the contract {@code effective/1}. */
    public static Report of(EffectivePack pack) {
        return new Report(EffectiveDocument.of(pack));
    }

    /**
     * Tells a ladder, in English.
     *
     * @param json the ladder as JSON, by the contract of its file; asked for where JSON is
     */
    public static Report of(Ladder ladder, Supplier<String> json) {
        return new Report(LadderDocument.of(ladder, json));
    }

    /** The weeks of a roadmap as goals that can stand in its case; those that the case has already are left out. */
    public static List<Goal> goals(Roadmap roadmap) {
        return RoadmapGoals.of(roadmap);
    }

    /** The report in a format, with a text of the standard layout; each line is ended by {@code \n}. */
    public String in(Format format) {
        return in(format, Layout.STANDARD);
    }

    /** The report in a format; each line is ended by {@code \n}. */
    public String in(Format format, Layout layout) {
        return format.alone(document, layout);
    }

    /** What is told, before it has a format. */
    public Document document() {
        return document;
    }
}
