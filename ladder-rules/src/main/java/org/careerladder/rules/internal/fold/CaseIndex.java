package org.careerladder.rules.internal.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.pack.Policy;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.process.Formality;
import org.careerladder.model.process.PromotionProcess;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.time.Day;

/** One case made ready to be looked things up in: by person, by criterion, by date. */
final class CaseIndex {

    private final PromotionCase promotionCase;
    private final Formality formality;
    private final Day windowStart;
    private final Day freshStart;
    private final Map<PersonId, Person> people = new HashMap<>();
    private final Map<CriterionId, List<Appraisal>> appraisals = new HashMap<>();
    private final Map<CriterionId, List<Evidence>> shownBy = new HashMap<>();
    private final List<Evidence> evidence;
    private final List<Evidence> inWindow = new ArrayList<>();

    CaseIndex(PromotionCase promotionCase, PromotionProcess process, Policy policy) {
        this.promotionCase = promotionCase;
        this.formality = process.formality() == Formality.UNKNOWN
                ? promotionCase.process().formality()
                : process.formality();
        this.windowStart = asOf().minus(policy.span(StandardPolicy.EVIDENCE_WINDOW));
        this.freshStart = asOf().minus(policy.span(StandardPolicy.EVIDENCE_FRESH));
        promotionCase.people().forEach(person -> people.put(person.id(), person));
        promotionCase
                .appraisals()
                .forEach(appraisal -> appraisals
                        .computeIfAbsent(appraisal.criterion(), criterion -> new ArrayList<>(4))
                        .add(appraisal));
        this.evidence = sortedById(promotionCase.evidence());
        evidence.stream().filter(this::isInWindow).forEach(this::indexEvidence);
    }

    private static List<Evidence> sortedById(List<Evidence> evidence) {
        var sorted = new ArrayList<>(evidence);
        sorted.sort(Comparator.comparing(item -> item.id().value()));
        return sorted;
    }

    private void indexEvidence(Evidence item) {
        inWindow.add(item);
        for (CriterionId criterion : item.shows()) {
            shownBy.computeIfAbsent(criterion, id -> new ArrayList<>(4)).add(item);
        }
    }

    PromotionCase promotionCase() {
        return promotionCase;
    }

    Day asOf() {
        return promotionCase.asOf();
    }

    /** How the company promotes: the pack's word, else the candidate's. */
    Formality formality() {
        return formality;
    }

    /** The role of somebody in the case; the candidate's for {@code self}. */
    Role role(PersonId id) {
        var person = people.get(id);
        return person == null ? Role.CANDIDATE : person.role();
    }

    /** Whether somebody is known to be of another team than the candidate. */
    boolean outside(PersonId id) {
        var person = people.get(id);
        String team = promotionCase.candidate().team();
        return person != null
                && !team.isEmpty()
                && !person.team().isEmpty()
                && !person.team().equals(team);
    }

    List<Appraisal> appraisals(CriterionId criterion) {
        return appraisals.getOrDefault(criterion, List.of());
    }

    /** All evidence, by id. */
    List<Evidence> evidence() {
        return evidence;
    }

    /** The evidence that ended within the window or goes on, by id. */
    List<Evidence> inWindow() {
        return inWindow;
    }

    /** The evidence within the window that names a criterion, by id. */
    List<Evidence> showing(CriterionId criterion) {
        return shownBy.getOrDefault(criterion, List.of());
    }

    boolean isInWindow(Evidence item) {
        return !item.to().known() || item.to().epochDay() >= windowStart.epochDay();
    }

    boolean isFresh(Evidence item) {
        return !item.to().known() || item.to().epochDay() >= freshStart.epochDay();
    }
}
