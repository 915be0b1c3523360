package org.careerladder.cli;

import org.careerladder.files.CaseWriter;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.plan.Plan;
import org.careerladder.model.plan.Roadmap;
import org.careerladder.report.PlanReport;
import org.careerladder.report.RoadmapGoals;
import org.careerladder.rules.Assessor;

/** The plan of a case, as it is told. */
record PlanAnswer(Assessor assessor, Assessment assessment, Asked asked) {

    /**
     * What is asked for.
     *
     * @param goal what is to be reached
     * @param weeks over how many weeks one way is laid out; 0 for none
     * @param way which way, from 1
     */
    record Asked(Readiness goal, int weeks, int way) {}

    String text(LadderAnswer answer, Console console) {
        var plan = assessor.plan(assessment, asked.goal());
        if (asked.weeks() == 0 || plan.ways().isEmpty()) {
            return told(PlanReport.of(plan), answer, console);
        }
        var roadmap = roadmap(plan);
        return told(PlanReport.of(roadmap), answer, console) + goals(roadmap, answer.format());
    }

    private Roadmap roadmap(Plan plan) {
        if (asked.way() > plan.ways().size()) {
            throw new Usage(
                    "there is no way " + asked.way(), "there are " + plan.ways().size());
        }
        return assessor.roadmap(assessment, plan, plan.ways().get(asked.way() - 1), asked.weeks());
    }

    private static String told(PlanReport report, LadderAnswer answer, Console console) {
        return switch (answer.format()) {
            case TEXT -> report.text(Output.layout(answer.output(), true, console));
            case JSON -> report.json();
            case MARKDOWN -> report.markdown();
            case HTML -> report.html();
        };
    }

    /** The goals as they stand in a case; JSON has them in the document, and a page is no place to copy them from. */
    private static String goals(Roadmap roadmap, Format format) {
        String goals = CaseWriter.goals(RoadmapGoals.of(roadmap));
        return switch (format) {
            case TEXT -> "\n" + RoadmapGoals.heading(roadmap) + "\n\n" + goals;
            case MARKDOWN -> "\n" + RoadmapGoals.heading(roadmap) + "\n\n```yaml\n" + goals + "```\n";
            case JSON, HTML -> "";
        };
    }
}
