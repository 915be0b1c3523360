package org.careerladder.rules.internal.recourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.careerladder.model.facts.EvidenceItem;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.plan.Change;
import org.careerladder.model.plan.Plan;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.EvidenceId;
import org.careerladder.model.promotion.Person;

/** What can be shown: something is written down for a criterion, an item gets numbers, somebody vouches for one. */
final class EvidenceSlots {

    private static final int VOUCHERS = 2;

    private final CaseAtHand at;
    private final Set<EvidenceKind> asked;

    /**
     * The slots of a case.
     *
     * @param asked the kinds of evidence that some rule counts apart
     */
    EvidenceSlots(CaseAtHand at, Set<EvidenceKind> asked) {
        this.at = at;
        this.asked = asked;
    }

    List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        at.facts().standings().stream()
                .map(standing -> at.criterion(standing.criterion()).id())
                .distinct()
                .forEach(criterion -> kinds(criterion).forEach(kind -> slots.add(writing(criterion, kind))));
        at.promotionCase().evidence().stream().filter(this::isInWindow).forEach(item -> {
            numbers(item).forEach(slots::add);
            slots.add(vouching(item));
        });
        return slots;
    }

    /** The usual kind, and those that a rule asks for. */
    private Stream<EvidenceKind> kinds(CriterionId criterion) {
        var able = at.kinds(criterion).toList();
        return able.stream().filter(kind -> kind == able.get(0) || asked.contains(kind));
    }

    private boolean isInWindow(Evidence item) {
        return at.facts().items().stream()
                .filter(EvidenceItem::inWindow)
                .anyMatch(each -> each.item().equals(item.id().value()));
    }

    private Slot writing(CriterionId criterion, EvidenceKind kind) {
        String id = free("new-" + criterion + "-" + word(kind));
        var written = new Change.WriteDown(
                EvidenceId.of(id), criterion, at.criterion(criterion.value()).name(), kind);
        return new Slot(
                "write/" + criterion + "/" + word(kind),
                List.of(List.of(at.step(written, StandardPolicy.EFFORT_OF_EVIDENCE))),
                Reach.of(
                        Reach.one("Standing", criterion.value()),
                        Reach.one("EvidenceItem", id),
                        Reach.every("Dossier"),
                        Reach.field("LevelBar", "monthsHeld"),
                        Reach.every("AreaStatus")));
    }

    private static String word(EvidenceKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private String free(String id) {
        boolean taken = at.promotionCase().evidence().stream()
                .anyMatch(item -> item.id().value().equals(id));
        return taken ? free(id + "-again") : id;
    }

    private Stream<Slot> numbers(Evidence item) {
        return item.quantified()
                ? Stream.empty()
                : Stream.of(new Slot(
                        "quantify/" + item.id(),
                        List.of(List.of(at.step(
                                new Change.Quantify(item.id(), item.title()), StandardPolicy.EFFORT_OF_NUMBERS))),
                        reach(item)));
    }

    private Slot vouching(Evidence item) {
        var steps = new ArrayList<Plan.Step>();
        var levels = new ArrayList<List<Plan.Step>>();
        for (Person person : vouchers(item)) {
            steps.add(at.step(new Change.Vouch(item.id(), item.title(), person), StandardPolicy.EFFORT_OF_VOUCHER));
            levels.add(List.copyOf(steps));
        }
        return new Slot("vouch/" + item.id(), levels, reach(item));
    }

    /** People of another team first: their word reaches further; where the case has too few, others to come. */
    private List<Person> vouchers(Evidence item) {
        var others = at.promotionCase().people().stream()
                .filter(person -> !item.vouchedBy().contains(person.id()))
                .toList();
        var chosen = Stream.concat(
                others.stream().filter(this::isOutside), others.stream().filter(this::isInside));
        var newcomers =
                Stream.of(at.raters().newcomer(Role.PEER, 1), at.raters().newcomer(Role.PEER, 2));
        return Stream.concat(chosen, newcomers).limit(VOUCHERS).toList();
    }

    private boolean isOutside(Person person) {
        String team = at.promotionCase().candidate().team();
        return !team.isEmpty() && !person.team().isEmpty() && !person.team().equals(team);
    }

    private boolean isInside(Person person) {
        return !isOutside(person);
    }

    private static Reach reach(Evidence item) {
        var shown = item.shows().stream().map(CriterionId::value).toList();
        return Reach.of(
                Reach.one("EvidenceItem", item.id().value()),
                new Reach.Touch("Standing", subject -> shown.contains(subject.id()), Set.of()),
                Reach.every("Dossier"),
                Reach.every("Support"));
    }
}
