package org.careerladder.rules.internal.recourse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.rules.internal.stage.Count;
import org.careerladder.rules.language.Conclusion.Call;
import org.careerladder.rules.language.Condition;
import org.careerladder.rules.language.Pattern;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Stage;

/** Everything that people can change in a case, as far as a gate or a rule that weighs reads it. */
final class Menu {

    private final CaseAtHand at;
    private final Set<Read> read;
    private final Thresholds thresholds;
    private final boolean waiting;

    /** A field that some rule reads. */
    private record Read(String type, String field) {}

    private Menu(CaseAtHand at, Set<Read> read, Thresholds thresholds, boolean waiting) {
        this.at = at;
        this.read = read;
        this.thresholds = thresholds;
        this.waiting = waiting;
    }

    /**
     * The slots of a case.
     *
     * @param rules the rules that are at work
     * @param waiting whether time may pass, so that ratings may grow too old
     */
    static List<Slot> of(CaseAtHand at, List<Rule> rules, boolean waiting) {
        var weighing = weighing(rules);
        var read = weighing.stream()
                .flatMap(rule -> rule.patterns().stream())
                .flatMap(Menu::read)
                .collect(Collectors.toSet());
        return new Menu(at, read, new Thresholds(weighing, at.pack().policy()), waiting).slots();
    }

    private static List<Rule> weighing(List<Rule> rules) {
        boolean risks = rules.stream().anyMatch(Menu::readsRisks);
        return rules.stream().filter(rule -> weighs(rule, risks)).toList();
    }

    /** What can stand in the way: blockers and gaps; risks where some verdict counts them. */
    private static boolean weighs(Rule rule, boolean risks) {
        var call = rule.conclusion().call();
        return call == Call.BLOCKER || call == Call.GAP || (risks && call == Call.RISK);
    }

    private static boolean readsRisks(Rule rule) {
        return rule.stage() == Stage.CONCLUDE
                && rule.patterns().stream()
                        .flatMap(Menu::read)
                        .anyMatch(each -> Count.of(each.field())
                                .filter(Count.RISKS::equals)
                                .isPresent());
    }

    private static Stream<Read> read(Pattern pattern) {
        return pattern.conditions().stream()
                .flatMap(Condition::leaves)
                .map(leaf -> new Read(pattern.type(), Fields.of(leaf)));
    }

    private List<Slot> slots() {
        var slots = new ArrayList<Slot>(new RatingSlots(at, waiting).slots());
        Stream.concat(
                        new EvidenceSlots(at, kinds("Standing"), kindsOfAll(), thresholds).slots().stream(),
                        new PeopleSlots(at, thresholds).slots().stream())
                .filter(slot -> slot.most() > 0 && isRead(slot))
                .forEach(slots::add);
        return slots;
    }

    private boolean isRead(Slot slot) {
        return read.stream().anyMatch(each -> slot.reach().touches(each.type(), each.field()));
    }

    /** Those that some rule counts apart over all evidence; all of them where one asks an item for its kind. */
    private Set<EvidenceKind> kindsOfAll() {
        return read.contains(new Read("EvidenceItem", "kind")) ? Set.of(EvidenceKind.values()) : kinds("Dossier");
    }

    /** The kinds of evidence that some rule counts apart of a type. */
    private Set<EvidenceKind> kinds(String type) {
        var kinds = new HashSet<EvidenceKind>();
        for (EvidenceKind kind : EvidenceKind.values()) {
            String field = kind.name().toLowerCase(Locale.ROOT) + "Items";
            if (read.contains(new Read(type, field))) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
