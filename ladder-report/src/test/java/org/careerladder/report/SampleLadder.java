package org.careerladder.report;

import java.util.List;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Competency;
import org.careerladder.model.ladder.CompetencyId;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Demand;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LadderId;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelId;
import org.careerladder.model.ladder.LevelOrder;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Mark;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.ladder.Rung;
import org.careerladder.model.ladder.Selection;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.ladder.TrackId;
import org.careerladder.model.ladder.TrackKind;
import org.careerladder.model.time.Span;

/** A small ladder: two tracks, one criterion on rungs. */
final class SampleLadder {

    private SampleLadder() {}

    static Ladder northwind() {
        return new Ladder(
                LadderId.of("northwind-engineering"),
                "Northwind engineering ladder",
                "2026.1",
                RatingScale.of(List.of("not-yet", "partly", "meets", "exceeds"), 1, 2, 3),
                List.of(new Competency(CompetencyId.of("craft"), "Technical craft")),
                List.of(
                        criterion("ships-features", "Ships features", List.of()),
                        criterion("owns-projects", "Owns projects", List.of()),
                        criterion("lifts-others", "Lifts others", List.of()),
                        criterion(
                                "decides",
                                "Decides",
                                List.of(new Rung("asks", "Asks first"), new Rung("acts", "Acts and tells")))),
                List.of(engineering(), management()));
    }

    private static Criterion criterion(String id, String name, List<Rung> rungs) {
        return new Criterion(CriterionId.of(id), CompetencyId.of("craft"), name, "", rungs);
    }

    private static Track engineering() {
        var engineer = new Level(
                LevelId.of("engineer"),
                "Engineer",
                Span.ZERO,
                List.of(),
                List.of(),
                List.of(expects(
                        "ships-features", Importance.REQUIRED, "Ships tested features with little guidance", 0)),
                Bar.STANDARD);
        var senior = new Level(
                LevelId.of("senior"),
                "Senior engineer",
                Span.months(12),
                List.of(LevelRef.of("engineering", "engineer")),
                List.of(),
                List.of(
                        expects("owns-projects", Importance.REQUIRED, "Owns projects from idea to operation", 0),
                        expects("lifts-others", Importance.EXPECTED, "", 0),
                        expects(
                                "decides",
                                Importance.OPTIONAL,
                                "Takes decisions, and learns from those that were wrong",
                                2)),
                seniorBar());
        return new Track(
                TrackId.of("engineering"),
                "Engineering",
                TrackKind.INDIVIDUAL,
                LevelOrder.KNOWN,
                List.of(engineer, senior));
    }

    private static Bar seniorBar() {
        var some =
                new Bar.AtLeast(new Demand.Share(6_050), new Selection.OfImportance(Importance.EXPECTED), Mark.MEETS);
        return new Bar.AllOf(List.of(Bar.STANDARD, some));
    }

    private static Track management() {
        var lead = new Level(
                LevelId.of("lead"),
                "Team lead",
                Span.ZERO,
                List.of(),
                List.of(LevelRef.of("engineering", "senior")),
                List.of(),
                new Bar.NoneBelow(new Mark.AtLabel("partly"), new Selection.Any()));
        return new Track(TrackId.of("management"), "Management", TrackKind.MANAGEMENT, LevelOrder.KNOWN, List.of(lead));
    }

    private static Expectation expects(String criterion, Importance importance, String text, int leastRung) {
        return new Expectation(CriterionId.of(criterion), importance, text, leastRung, List.of());
    }
}
