package org.careerladder.files;

import java.util.List;
import org.careerladder.files.internal.writing.Scalars;
import org.careerladder.model.ladder.Competency;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Rung;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.time.Day;

/** The text of a case about which nothing is known yet: every criterion of both levels, ready to be filled in. */
public final class NewCase {

    private static final String HINTS = """

            # Everybody who has a say. The rest of the file calls them by these ids, and the candidate `self`.
            # people:
            #   - { id: grace, role: manager, team: checkout }    # manager | peer | senior-engineer | decision-maker | committee | company

            # What you know of how promotions are decided. Finding out is a good first step, and a low-pressure opener.
            # process:
            #   formality: formal                # informal | semi-formal | formal
            #   learned-on: {day}
            #   decided-by: [grace]

            # A few chosen pieces of work that together prove the next level.
            # evidence:
            #   - id: checkout-latency
            #     kind: metric                   # project | metric | leadership | decision | recognition
            #     title: What people call it
            #     role: The part that you played
            #     impact: What followed
            #     metrics:
            #       - { name: p95 latency, before: 900, after: 220, unit: ms, better: lower }
            #     from: {day}
            #     shows: [{criterion}]
            #     vouched-by: [grace]

            # Talks about the promotion: how the process works, what is expected, how you are rated at both levels.
            # conversations:
            #   - with: grace
            #     date: {day}
            #     about: [process, expectations]  # also philosophy, rating-current, rating-target, promotion-asked, plan-agreed,
            #                                     # feedback, opportunity, decline-reasons
            #     heard: What you took from it
            #     areas:
            #       - { id: run-something, said: What they asked to see, criterion: {criterion} }

            # Reviews that were, or will be, written.
            # reviews:
            #   - { kind: self-review, by: self, state: wanted }    # self-review | peer-review | senior-recommendation | manager-review
            """;

    private final Ladder ladder;
    private final StringBuilder text = new StringBuilder();

    private NewCase(Ladder ladder) {
        this.ladder = ladder;
    }

    /**
     * The text of a case file, with comments that say what can stand where.
     *
     * @param caseId its id
     * @param from the current level
     * @param to the target level
     * @param pack the pack whose ladder has both levels
     * @param asOf the day of the case; known
     */
    public static String text(CaseId caseId, LevelRef from, LevelRef to, Pack pack, Day asOf) {
        var scaffold = new NewCase(pack.ladder());
        scaffold.head(caseId, from, to, asOf);
        scaffold.ratings(from, to, asOf);
        var some = pack.ladder().expectationsAt(to).stream()
                .map(each -> each.criterion().value())
                .findFirst()
                .orElse("a-criterion");
        return scaffold.text + HINTS.replace("{day}", asOf.toString()).replace("{criterion}", some);
    }

    private void head(CaseId caseId, LevelRef from, LevelRef to, Day asOf) {
        line(
                "# Fill in what you know, leave the rest: whatever is left out is unknown, and never held against anybody.");
        line("format: case/1");
        line("case: " + word(caseId.value()));
        line("as-of: " + asOf);
        line("candidate:");
        line("  id: me                           # an id, not a name");
        line("  track: " + word(from.track().value()));
        line("  level: " + word(from.level().value()));
        line("  # in-level-since: " + asOf);
        line("target: " + (to.track().equals(from.track()) ? word(to.level().value()) : to));
    }

    private void ratings(LevelRef from, LevelRef to, Day asOf) {
        line("");
        line("# Your own word first, then that of others: `{ self: meets, grace: partly }`. Left empty it is unknown.");
        if (!ladder.ratings().labels().isEmpty()) {
            line("# One of: " + String.join(", ", ladder.ratings().words()));
        }
        line("rated-on: " + asOf);
        line("ratings:");
        labels("current", ladder.expectationsAt(from));
        labels("target", ladder.expectationsAt(to));
        rungs(from, to);
    }

    private void labels(String gate, List<Expectation> expectations) {
        var onLabels = expectations.stream().filter(each -> !of(each).onRungs()).toList();
        if (!onLabels.isEmpty()) {
            line("  " + gate + ":");
            onLabels.forEach(each -> criterion(of(each), each.text()));
        }
    }

    private void rungs(LevelRef from, LevelRef to) {
        var onRungs = ladder.criteria().stream()
                .filter(Criterion::onRungs)
                .filter(each -> expects(from, each.id()) || expects(to, each.id()))
                .toList();
        if (!onRungs.isEmpty()) {
            line("  rungs:");
        }
        for (Criterion criterion : onRungs) {
            var words = criterion.rungs().stream().map(Rung::id).toList();
            criterion(criterion, Rung.NONE_YET + ", " + String.join(", ", words));
        }
    }

    private boolean expects(LevelRef level, CriterionId id) {
        return ladder.expectationsAt(level).stream()
                .anyMatch(each -> each.criterion().equals(id));
    }

    private void criterion(Criterion criterion, String comment) {
        var competency = ladder.competencies().stream()
                .filter(each -> each.id().equals(criterion.competency()))
                .map(Competency::name)
                .findFirst()
                .orElse("");
        line("    # " + Scalars.comment(competency + (comment.isEmpty() ? "" : ": " + comment)));
        line("    " + word(criterion.id().value()) + ": { self: }");
    }

    private Criterion of(Expectation expectation) {
        return ladder.criterion(expectation.criterion()).orElseThrow();
    }

    private static String word(String word) {
        return Scalars.spell(word, false);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
