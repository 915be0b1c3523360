package org.careerladder.rules.internal.fold;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    EvidenceFold(CaseIndex index, Route route) {
        this.index = index;
        this.current = criteria(route.current());
        this.target = criteria(route.target());
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
                vouchers(item, false),
                vouchers(item, true));
    }

    private int vouchers(Evidence item, boolean outsideOnly) {
        var people = new HashSet<PersonId>();
        for (PersonId person : item.vouchedBy()) {
            if (!person.equals(PersonId.SELF) && (!outsideOnly || index.outside(person))) {
                people.add(person);
            }
        }
        return people.size();
    }

    Dossier dossier() {
        var tally = new Tally();
        index.inWindow().forEach(tally::add);
        return tally.dossier();
    }

    private static int share(int part, int whole) {
        return whole == 0 ? 0 : 10_000 * part / whole;
    }

    /** The evidence within the window, counted. */
    private final class Tally {
        private final Set<CriterionId> shown = new HashSet<>();
        private final Map<EvidenceKind, Integer> ofKind = new EnumMap<>(EvidenceKind.class);
        private int items;
        private int fresh;
        private int quantified;
        private int vouched;
        private int unlinked;
        private int withoutRole;
        private int withoutImpact;
        private int mostShown;
        private int freshest = Integer.MAX_VALUE;

        void add(Evidence item) {
            items++;
            ofKind.merge(item.kind(), 1, Integer::sum);
            fresh += index.isFresh(item) ? 1 : 0;
            quantified += item.quantified() ? 1 : 0;
            vouched += vouchers(item, false) > 0 ? 1 : 0;
            withoutRole += item.role().isEmpty() ? 1 : 0;
            withoutImpact += item.impact().isEmpty() ? 1 : 0;
            freshest = Math.min(
                    freshest,
                    item.to().known() ? index.asOf().epochDay() - item.to().epochDay() : 0);
            addShown(item);
        }

        private void addShown(Evidence item) {
            var here = new HashSet<>(item.shows());
            here.removeIf(criterion -> !current.contains(criterion) && !target.contains(criterion));
            shown.addAll(here);
            mostShown = Math.max(mostShown, here.size());
            unlinked += here.isEmpty() ? 1 : 0;
        }

        private int targetShown() {
            int count = 0;
            for (CriterionId criterion : shown) {
                count += target.contains(criterion) ? 1 : 0;
            }
            return count;
        }

        Dossier dossier() {
            return new Dossier(
                    items,
                    fresh,
                    index.evidence().size() - items,
                    ofKind.getOrDefault(EvidenceKind.PROJECT, 0),
                    ofKind.getOrDefault(EvidenceKind.METRIC, 0),
                    ofKind.getOrDefault(EvidenceKind.LEADERSHIP, 0),
                    ofKind.getOrDefault(EvidenceKind.DECISION, 0),
                    ofKind.getOrDefault(EvidenceKind.RECOGNITION, 0),
                    quantified,
                    vouched,
                    unlinked,
                    withoutRole,
                    withoutImpact,
                    share(quantified, items),
                    items > 0,
                    share(mostShown, shown.size()),
                    !shown.isEmpty(),
                    items > 0 ? freshest : 0,
                    items > 0,
                    targetShown());
        }
    }
}
