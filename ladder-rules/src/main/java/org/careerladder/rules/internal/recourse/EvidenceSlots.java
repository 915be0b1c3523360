package org.careerladder.rules.internal.recourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.facts.EvidenceItem;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.plan.Change;
import org.careerladder.model.plan.Plan;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.EvidenceId;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.Person;

/** What can be shown: something is written down for a criterion, an item gets numbers, somebody vouches for one. */
final class EvidenceSlots {

    /** So many are offered for an item at least. */
    private static final int VOUCHERS = 2;

    private final CaseAtHand at;
    private final Set<EvidenceKind> ofCriteria;
    private final Set<EvidenceKind> ofAll;
    private final Thresholds thresholds;

    /**
     * The slots of a case.
     *
     * @param ofCriteria the kinds of evidence that some rule counts apart for each criterion
     * @param ofAll those that some rule counts apart over all evidence
     * @param thresholds how many are asked for
     */
    EvidenceSlots(CaseAtHand at, Set<EvidenceKind> ofCriteria, Set<EvidenceKind> ofAll, Thresholds thresholds) {
        this.at = at;
        this.ofCriteria = ofCriteria;
        this.ofAll = ofAll;
        this.thresholds = thresholds;
    }

    List<Slot> slots() {
        var slots = new LinkedHashMap<String, Slot>();
        int each = thresholds.itemsOfCriterion();
        criteria().forEach(criterion -> kinds(criterion).forEach(kind -> writing(slots, criterion, kind, each)));
        criteria()
                .findFirst()
                .ifPresent(criterion ->
                        usual(criterion).ifPresent(kind -> writing(slots, criterion, kind, thresholds.items())));
        ofAll.stream()
                .sorted()
                .forEach(kind -> criteria()
                        .filter(criterion -> at.kinds(criterion).anyMatch(kind::equals))
                        .findFirst()
                        .ifPresent(criterion -> writing(slots, criterion, kind, thresholds.items())));
        at.promotionCase().evidence().stream().filter(this::isInWindow).forEach(item -> {
            numbers(item).forEach(slot -> put(slots, slot));
            put(slots, vouching(item));
        });
        return List.copyOf(slots.values());
    }

    private static void put(Map<String, Slot> slots, Slot slot) {
        slots.putIfAbsent(slot.id(), slot);
    }

    /** The criteria of either level, those of the target that nothing shows yet first. */
    private Stream<CriterionId> criteria() {
        return at.facts().standings().stream()
                .sorted(Comparator.comparing((Standing standing) -> standing.gate() == Gate.CURRENT)
                        .thenComparing(standing -> standing.items() > 0))
                .map(standing -> at.criterion(standing.criterion()).id())
                .distinct();
    }

    /** The usual kind, and those that a rule asks for. */
    private Stream<EvidenceKind> kinds(CriterionId criterion) {
        var able = at.kinds(criterion).toList();
        return able.stream().filter(kind -> kind == able.get(0) || ofCriteria.contains(kind));
    }

    private boolean isInWindow(Evidence item) {
        return at.facts().items().stream()
                .filter(EvidenceItem::inWindow)
                .anyMatch(each -> each.item().equals(item.id().value()));
    }

    private Optional<EvidenceKind> usual(CriterionId criterion) {
        return at.kinds(criterion).findFirst();
    }

    /** So many new items, at least one, each of which may be the first. */
    private void writing(Map<String, Slot> slots, CriterionId criterion, EvidenceKind kind, int items) {
        put(slots, writing(criterion, kind, ""));
        IntStream.rangeClosed(2, items).forEach(item -> put(slots, writing(criterion, kind, "-" + item)));
    }

    private Slot writing(CriterionId criterion, EvidenceKind kind, String number) {
        var id = EvidenceId.of(free("new-" + criterion + "-" + word(kind) + number));
        String name = at.criterion(criterion.value()).name();
        var touches = new ArrayList<>(List.of(
                Reach.one("Standing", criterion.value()),
                Reach.one("EvidenceItem", id.value()),
                Reach.every("Dossier"),
                Reach.fields("LevelBar", "monthsHeld"),
                Reach.every("AreaStatus")));
        touches.addAll(vouching());
        var written = at.step(new Change.WriteDown(id, criterion, name, kind), StandardPolicy.EFFORT_OF_EVIDENCE);
        String alike = "write/" + criterion + "/" + word(kind);
        return new Slot(alike + number, alike, vouched(written, id, name), new Reach(touches));
    }

    /** A new item, and who vouches for it, one after the other. */
    private List<List<Plan.Step>> vouched(Plan.Step written, EvidenceId id, String name) {
        var steps = new ArrayList<>(List.of(written));
        var levels = new ArrayList<>(List.of(List.of(written)));
        vouchersOfNew()
                .limit(Math.max(1, thresholds.vouchers()))
                .map(person -> at.step(new Change.Vouch(id, name, person), StandardPolicy.EFFORT_OF_VOUCHER))
                .forEach(step -> {
                    steps.add(step);
                    levels.add(List.copyOf(steps));
                });
        return levels;
    }

    /** Where several are counted the same people as for any other item, so that nobody is asked who counts already. */
    private Stream<Person> vouchersOfNew() {
        boolean several = thresholds.vouchers() > 1 && thresholds.outsideVouchers() <= 1;
        var people = at.promotionCase().people().stream().filter(this::isFresh).toList();
        var inside = several ? people.stream().filter(this::isInside) : Stream.<Person>empty();
        return Stream.concat(Stream.concat(people.stream().filter(this::isOutside), inside), newcomers());
    }

    /** Colleagues who are not in the case yet. */
    private Stream<Person> newcomers() {
        return IntStream.rangeClosed(1, Math.max(VOUCHERS, thresholds.vouchers()))
                .mapToObj(number -> at.raters().newcomer(Role.PEER, number));
    }

    private static String word(EvidenceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String free(String id) {
        boolean taken = at.promotionCase().evidence().stream()
                .anyMatch(item -> item.id().value().equals(id));
        return taken ? free(id + "-again") : id;
    }

    /** Numbers, the candidate's part and what followed: whatever of these an item lacks. */
    private Stream<Slot> numbers(Evidence item) {
        boolean isWhole =
                item.quantified() && !item.role().isBlank() && !item.impact().isBlank();
        var quantified = at.step(new Change.Quantify(item.id(), item.title()), StandardPolicy.EFFORT_OF_NUMBERS);
        return isWhole
                ? Stream.empty()
                : Stream.of(new Slot("quantify/" + item.id(), List.of(List.of(quantified)), reach(item, describing())));
    }

    private Slot vouching(Evidence item) {
        var steps = new ArrayList<Plan.Step>();
        var levels = new ArrayList<List<Plan.Step>>();
        for (Person person : vouchers(item)) {
            steps.add(at.step(new Change.Vouch(item.id(), item.title(), person), StandardPolicy.EFFORT_OF_VOUCHER));
            levels.add(List.copyOf(steps));
        }
        return new Slot("vouch/" + item.id(), levels, reach(item, vouching()));
    }

    /** People of another team first: their word reaches further; where the case has too few, others to come. */
    private List<Person> vouchers(Evidence item) {
        var others = at.promotionCase().people().stream()
                .filter(person -> !item.vouchedBy().contains(person.id()))
                .filter(this::isFresh)
                .toList();
        boolean severalOutside = thresholds.outsideVouchers() > 1;
        var chosen = Stream.concat(
                others.stream().filter(this::isOutside),
                severalOutside ? Stream.empty() : others.stream().filter(this::isInside));
        return Stream.concat(chosen, newcomers())
                .limit(Math.max(VOUCHERS, thresholds.vouchers()))
                .toList();
    }

    /** Where several are counted: whoever vouches already for something else may not count again. */
    private boolean isFresh(Person person) {
        return thresholds.vouchers() <= 1
                || at.promotionCase().evidence().stream()
                        .noneMatch(item -> item.vouchedBy().contains(person.id()));
    }

    private boolean isOutside(Person person) {
        String team = at.promotionCase().candidate().team();
        return !team.isEmpty() && !person.team().isEmpty() && !person.team().equals(team);
    }

    private boolean isInside(Person person) {
        return !isOutside(person);
    }

    private static Reach reach(Evidence item, List<Reach.Touch> others) {
        var shown = item.shows().stream().map(CriterionId::value).toList();
        var touches = new ArrayList<>(others);
        touches.add(Reach.one("EvidenceItem", item.id().value()));
        touches.add(new Reach.Touch(
                "Standing",
                subject -> shown.contains(subject.id()),
                Set.of("quantifiedItems", "vouchers", "outsideVouchers")));
        return new Reach(touches);
    }

    private static List<Reach.Touch> vouching() {
        return List.of(
                Reach.fields("Support", "people", "vouched"),
                Reach.fields("Asking", "managerNamed"),
                Reach.fields("Dossier", "vouchedItems"));
    }

    private static List<Reach.Touch> describing() {
        return List.of(Reach.fields(
                "Dossier",
                "quantifiedItems",
                "quantifiedShare",
                "quantifiedShareKnown",
                "withoutRole",
                "withoutImpact"));
    }
}
