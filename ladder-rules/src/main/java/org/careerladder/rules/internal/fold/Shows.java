package org.careerladder.rules.internal.fold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.rules.internal.gate.LevelGround;

/** The evidence that shows one criterion. */
final class Shows {
    private final List<Evidence> items = new ArrayList<>(4);
    private final Set<PersonId> vouchers = new HashSet<>();
    private int fresh;
    private int quantified;
    private int outside;

    Shows(CaseIndex index, LevelGround.Entry entry) {
        for (Evidence item : index.showing(entry.criterion().id())) {
            if (entry.expectation().canBeShownBy(item.kind())) {
                items.add(item);
                fresh += index.isFresh(item) ? 1 : 0;
                quantified += item.quantified() ? 1 : 0;
                item.vouchedBy().forEach(person -> addVoucher(index, person));
            }
        }
    }

    private void addVoucher(CaseIndex index, PersonId person) {
        if (!person.equals(PersonId.SELF) && vouchers.add(person) && index.outside(person)) {
            outside++;
        }
    }

    int count() {
        return items.size();
    }

    int fresh() {
        return fresh;
    }

    int quantified() {
        return quantified;
    }

    int vouchers() {
        return vouchers.size();
    }

    int outsideVouchers() {
        return outside;
    }

    int ofKind(EvidenceKind kind) {
        int count = 0;
        for (Evidence item : items) {
            count += item.kind() == kind ? 1 : 0;
        }
        return count;
    }

    String titles() {
        return items.isEmpty() ? "" : items.stream().map(Evidence::title).collect(Collectors.joining(", "));
    }

    List<String> cites(List<String> said) {
        if (items.isEmpty()) {
            return said;
        }
        var cites = new ArrayList<>(said);
        items.forEach(item -> cites.add("evidence/" + item.id()));
        return cites;
    }
}
