package org.careerladder.rules.internal.fold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careerladder.model.facts.Dossier;
import org.careerladder.model.facts.EvidenceItem;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.rules.internal.gate.LevelGround;

/** Folds the evidence, item by item and together. */
final class EvidenceFold {

    private final CaseIndex index;
    private final Set<CriterionId> current;
    private final Set<CriterionId> target;

    EvidenceFold(CaseIndex index, LevelGround current, LevelGround target) {
        this.index = index;
        this.current = criteria(current);
        this.target = criteria(target);
    }

    private static Set<CriterionId> criteria(LevelGround ground) {
        var criteria = new HashSet<CriterionId>();
        ground.entries().forEach(entry -> criteria.add(entry.criterion().id()));
        return criteria;
    }

    List<EvidenceItem> items() {
        var items = new ArrayList<EvidenceItem>();
        index.evidence().forEach(item -> items.add(item(item)));
        return items;
    }

    private EvidenceItem item(Evidence item) {
        return new EvidenceItem(
                item.id().value(),
                item.title(),
                item.kind(),
                index.isInWindow(item),
                index.isInWindow(item) && index.isFresh(item),
                item.quantified(),
                !item.role().isEmpty(),
                !item.impact().isEmpty(),
                item.shows().size(),
                (int) vouchers(item, false),
                (int) vouchers(item, true));
    }

    private long vouchers(Evidence item, boolean outsideOnly) {
        return item.vouchedBy().stream()
                .distinct()
                .filter(person -> !person.equals(PersonId.SELF) && (!outsideOnly || index.outside(person)))
                .count();
    }

    Dossier dossier() {
        var all = index.inWindow();
        var shown = new HashSet<CriterionId>();
        all.forEach(item -> shown.addAll(item.shows()));
        shown.removeIf(criterion -> !current.contains(criterion) && !target.contains(criterion));
        int quantified = count(all, Evidence::quantified);
        return new Dossier(
                all.size(),
                count(all, index::isFresh),
                index.evidence().size() - all.size(),
                ofKind(all, EvidenceKind.PROJECT),
                ofKind(all, EvidenceKind.METRIC),
                ofKind(all, EvidenceKind.LEADERSHIP),
                ofKind(all, EvidenceKind.DECISION),
                ofKind(all, EvidenceKind.RECOGNITION),
                quantified,
                count(all, item -> vouchers(item, false) > 0),
                count(all, item -> shownOf(item) == 0),
                count(all, item -> item.role().isEmpty()),
                count(all, item -> item.impact().isEmpty()),
                share(quantified, all.size()),
                !all.isEmpty(),
                share(all.stream().mapToInt(this::shownOf).max().orElse(0), shown.size()),
                !shown.isEmpty(),
                freshest(all),
                !all.isEmpty(),
                (int) shown.stream().filter(target::contains).count());
    }

    private int shownOf(Evidence item) {
        return (int) item.shows().stream()
                .distinct()
                .filter(criterion -> current.contains(criterion) || target.contains(criterion))
                .count();
    }

    private int freshest(List<Evidence> all) {
        return all.stream()
                .mapToInt(item -> item.to().known() ? item.to().daysTo(index.asOf()) : 0)
                .min()
                .orElse(0);
    }

    private static int ofKind(List<Evidence> all, EvidenceKind kind) {
        return count(all, item -> item.kind() == kind);
    }

    private static int count(List<Evidence> all, java.util.function.Predicate<Evidence> which) {
        int count = 0;
        for (Evidence item : all) {
            count += which.test(item) ? 1 : 0;
        }
        return count;
    }

    private static int share(int part, int whole) {
        return whole == 0 ? 0 : 10_000 * part / whole;
    }
}
