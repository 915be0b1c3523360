package org.careerladder.model.explanation;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.explanation.Explanation.OfFinding;
import org.careerladder.model.explanation.Explanation.OfNextStep;
import org.careerladder.model.facts.AreaStatus;
import org.careerladder.model.facts.LevelBar;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.facts.SubjectKind;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.Goal;

/**
 * What became of one criterion in a case, from what is asked to what is next.
 *
 * @param explanation why the assessment says what it says
 * @param criterion the criterion
 * @param gates the levels that ask for it, the current one first; empty where neither does
 * @param appraisals what raters say of it, in the order of the case
 * @param evidence what shows it, in the order of the case
 * @param areas what somebody asked to see that belongs to it, by id
 * @param goals the weekly goals for it or for one of its areas, in the order of the case
 * @param findings those about it, its evidence, areas and goals, in the order of a report
 * @param nextSteps those that close one of these findings, in their order
 */
public record CriterionStory(
        Explanation explanation,
        Criterion criterion,
        List<AtGate> gates,
        List<Appraisal> appraisals,
        List<Evidence> evidence,
        List<AreaStatus> areas,
        List<Goal> goals,
        List<OfFinding> findings,
        List<OfNextStep> nextSteps) {

    public CriterionStory {
        gates = List.copyOf(gates);
        appraisals = List.copyOf(appraisals);
        evidence = List.copyOf(evidence);
        areas = List.copyOf(areas);
        goals = List.copyOf(goals);
        findings = List.copyOf(findings);
        nextSteps = List.copyOf(nextSteps);
    }

    /**
     * The criterion at one gate.
     *
     * @param bar the level and how far it is
     * @param asked what the level asks; no text and no least rung where its bar alone counts it
     * @param standing what was counted
     */
    public record AtGate(LevelBar bar, Expectation asked, Standing standing) {}

    /** The story of a criterion of the ladder that an assessment was made under. */
    public static CriterionStory of(Explanation explanation, Ladder ladder, Criterion criterion) {
        return new Teller(explanation, ladder, criterion).story();
    }

    private record Teller(Explanation explanation, Ladder ladder, Criterion criterion) {

        CriterionStory story() {
            var found = explanation.findings().stream()
                    .filter(each -> concerns(each.finding().about()))
                    .toList();
            return new CriterionStory(
                    explanation,
                    criterion,
                    Stream.of(Gate.values()).flatMap(this::at).toList(),
                    appraisals(),
                    evidence(),
                    areas(),
                    goals(),
                    found,
                    closing(found));
        }

        private Stream<AtGate> at(Gate gate) {
            var facts = explanation.assessment().facts();
            return facts.standingsAt(gate).stream()
                    .filter(standing ->
                            standing.criterion().equals(criterion.id().value()))
                    .map(standing -> new AtGate(facts.bar(gate), asked(gate, standing), standing));
        }

        /** What the level expects; a criterion that only its bar names is asked for as the standing has it. */
        private Expectation asked(Gate gate, Standing standing) {
            return ladder.expectationsAt(level(gate)).stream()
                    .filter(expectation -> expectation.criterion().equals(criterion.id()))
                    .findFirst()
                    .orElseGet(() -> new Expectation(criterion.id(), standing.importance(), "", 0, List.of()));
        }

        private LevelRef level(Gate gate) {
            var asked = explanation.assessment().promotionCase();
            return gate == Gate.CURRENT ? asked.candidate().level() : asked.target();
        }

        private List<Appraisal> appraisals() {
            return explanation.assessment().promotionCase().appraisals().stream()
                    .filter(appraisal -> appraisal.criterion().equals(criterion.id()))
                    .toList();
        }

        private List<Evidence> evidence() {
            return explanation.assessment().promotionCase().evidence().stream()
                    .filter(item -> item.shows().contains(criterion.id()))
                    .toList();
        }

        private List<AreaStatus> areas() {
            return explanation.assessment().facts().areas().stream()
                    .filter(area -> area.criterion().equals(criterion.id().value()))
                    .toList();
        }

        private List<Goal> goals() {
            var aims = Stream.concat(
                            Stream.of(criterion.id().value()), areas().stream().map(AreaStatus::area))
                    .toList();
            return explanation.assessment().promotionCase().goals().stream()
                    .filter(goal -> aims.contains(goal.aim()))
                    .toList();
        }

        private boolean concerns(Subject subject) {
            return ids(subject.kind()).anyMatch(subject.id()::equals);
        }

        private Stream<String> ids(SubjectKind kind) {
            return switch (kind) {
                case STANDING -> Stream.of(criterion.id().value());
                case EVIDENCE_ITEM -> evidence().stream().map(item -> item.id().value());
                case AREA -> areas().stream().map(AreaStatus::area);
                case GOAL -> goals().stream().map(goal -> goal.id().value());
                default -> Stream.empty();
            };
        }

        private List<OfNextStep> closing(List<OfFinding> found) {
            return explanation.nextSteps().stream()
                    .filter(step ->
                            found.stream().anyMatch(each -> step.closes().contains(each.finding())))
                    .toList();
        }
    }
}
