package org.careerladder.model.pack;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Equivalents;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LadderIndex;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.process.Cycle;
import org.careerladder.model.process.CycleId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.Problem;

/**
 * Whether a case fits a pack. What every case of the pack needs is prepared once, what a level expects when a case first names it.
 * Immutable but for that; for many threads. Each place
 * is a {@code ModelPath} from the case.
 */
public final class CaseCheck {

    /** The most members that any list of a case may have. */
    public static final int MOST = 10_000;

    final Ladder ladder;
    final LadderIndex index;
    final Equivalents equivalents;
    final Map<CriterionId, Criterion> criteria;
    final Set<String> criterionWords = new HashSet<>();
    final Set<CycleId> cycles = new HashSet<>();
    final List<String> judgements;
    private final Map<LevelRef, Set<CriterionId>> expected = new ConcurrentHashMap<>();
    private final Map<String, AttributeType> attributes = new LinkedHashMap<>();

    private CaseCheck(Pack pack) {
        this.ladder = pack.ladder();
        this.index = LadderIndex.of(ladder);
        this.equivalents = Equivalents.of(ladder);
        this.judgements = JudgementCheck.asked(ladder);
        this.criteria = Map.copyOf(ladder.criteriaById());
        criteria.keySet().forEach(id -> criterionWords.add(id.value()));
        pack.cycles().stream().map(Cycle::id).forEach(cycles::add);
        pack.allAttributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
    }

    /**
     * The check of a pack's cases.
     *
     * @param pack a pack in which {@link PackCheck} found no problem
     */
    public static CaseCheck of(Pack pack) {
        return new CaseCheck(pack);
    }

    /** Everything that is wrong with a case, in its own order; empty where it fits. */
    public static List<Problem> problems(Pack pack, PromotionCase promotionCase) {
        return of(pack).problems(promotionCase);
    }

    /** Everything that is wrong with a case, in its own order; empty where it fits. */
    public List<Problem> problems(PromotionCase promotionCase) {
        var found = new Found(promotionCase);
        new WhereCheck(this, promotionCase, found).run();
        var people = new PeopleCheck(promotionCase, found);
        people.run();
        new AppraisalCheck(this, promotionCase, people, found).run();
        new JudgementCheck(this, promotionCase, people, found).run();
        new AttributeCheck(attributes, ladder.ratings(), found).run(promotionCase.attributes());
        new RecordCheck(this, promotionCase, people, found).run();
        return found.problems();
    }

    boolean knows(LevelRef ref) {
        return index.level(ref).isPresent();
    }

    /** The criteria that count at a level, or none where the ladder does not have it. */
    Set<CriterionId> expectedAt(LevelRef ref) {
        return knows(ref) ? expected.computeIfAbsent(ref, this::criteriaAt) : Set.of();
    }

    private Set<CriterionId> criteriaAt(LevelRef ref) {
        var ids = new HashSet<CriterionId>();
        index.expectationsAt(ref).stream().map(Expectation::criterion).forEach(ids::add);
        return Set.copyOf(ids);
    }
}
