package org.careerladder.model.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.careerladder.model.ladder.LadderCheck;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Committee;
import org.careerladder.model.process.Cycle;
import org.careerladder.model.process.PromotionProcess;
import org.careerladder.model.process.RequiredArtefact;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Problem;

/**
 * Whether the parts of a pack fit together, and into what it extends. Rule ids and rule files are the rules module's question.
 * Each place is a {@link ModelPath} from the pack; the ladder's own problems stand under {@code /ladder}, those of a pack below
 * under {@code /extends}.
 */
public final class PackCheck {

    private final Pack pack;
    private final List<Problem> problems = new ArrayList<>();

    private PackCheck(Pack pack) {
        this.pack = pack;
    }

    /** Everything that is wrong with a pack and with all that it extends; empty where it is sound. */
    public static List<Problem> problems(Pack pack) {
        var problems = new ArrayList<>(ofLayer(pack));
        if (pack.base() instanceof Base.Of base) {
            problems(base.pack())
                    .forEach(problem -> problems.add(problem.movedTo(new ModelPath("/extends" + problem.place()))));
        }
        return List.copyOf(problems);
    }

    /** Everything that is wrong with this layer of a pack, in its own order, where those below are sound. */
    public static List<Problem> ofLayer(Pack pack) {
        var check = new PackCheck(pack);
        check.base();
        check.ladder();
        check.process();
        check.cycles();
        new PolicyCheck(pack, check.problems).run();
        new AttributeTypeCheck(pack, check.problems).run();
        check.overrides();
        return List.copyOf(check.problems);
    }

    private void base() {
        if (pack.base() instanceof Base.Standard standard && standard.version() != Pack.STANDARD) {
            problems.add(Problem.at(
                    ModelPath.of("extends"),
                    "there are no standard rules `standard@" + standard.version() + "`",
                    "write `standard@" + Pack.STANDARD + "`"));
        } else if (pack.layers().size() > Pack.MOST_LAYERS) {
            problems.add(Problem.at(
                    ModelPath.of("extends"),
                    "more than " + Pack.MOST_LAYERS + " packs stand on top of each other here",
                    "put some of them together"));
        }
    }

    private void ladder() {
        if (pack.inheritsLadder()) {
            return;
        }
        LadderCheck.problems(pack.ladder())
                .forEach(problem -> problems.add(problem.movedTo(new ModelPath("/ladder" + problem.place()))));
    }

    private void cycles() {
        if (!pack.inheritsCycles()) {
            problems.addAll(problems(pack.cycles()));
        }
    }

    private void process() {
        if (pack.inheritsProcess()) {
            return;
        }
        var requires = pack.process().requires();
        var path = ModelPath.of("process", "requires");
        twice(requires, RequiredArtefact::kind)
                .forEach(twin -> problems.add(Problem.at(
                        path.then(twin),
                        "`" + word(requires.get(twin).kind()) + "` is required twice",
                        "each kind stands once")));
        for (int i = 0; i < requires.size(); i++) {
            floor(requires.get(i), path.then(i));
        }
        if (pack.process() instanceof PromotionProcess.Formal formal) {
            committee(formal.committee(), ModelPath.of("process", "committee"));
        }
    }

    private void floor(RequiredArtefact required, ModelPath path) {
        if (required.kind() == ArtefactKind.SELF_REVIEW && required.count() > 1) {
            problems.add(Problem.at(
                    path,
                    "`self-review` asks for " + required.count() + ", and of one person one review of a kind counts",
                    "write `self-review: 1`"));
        }
        int floor = PromotionProcess.floor(required.kind(), pack.process().formality());
        if (required.count() < floor && required.reason().isBlank()) {
            problems.add(Problem.at(
                    path,
                    "`" + word(required.kind()) + "` asks for " + required.count()
                            + ", and such a process for at least " + floor,
                    "give a reason: `" + word(required.kind()) + ": { count: " + required.count()
                            + ", reason: ... }`"));
        }
    }

    private void committee(Committee committee, ModelPath path) {
        if (committee.members() < 0 || committee.quorum() < 0) {
            problems.add(Problem.at(path, "a committee counts from 1", "leave out what nobody knows"));
        } else if (committee.members() > 0 && committee.quorum() > committee.members()) {
            problems.add(Problem.at(
                    path.then("quorum"),
                    "a quorum of " + committee.quorum() + " in a committee of " + committee.members(),
                    "at most as many as it has members"));
        }
    }

    /** Everything that is wrong with rounds of promotions; each place is a path from what holds {@code cycles}. */
    public static List<Problem> problems(List<Cycle> cycles) {
        var path = ModelPath.of("cycles");
        List<Problem> problems = new ArrayList<>();
        twice(cycles, Cycle::id)
                .forEach(twin -> problems.add(Problem.at(
                        path.then(twin).then("id"),
                        "cycle `" + cycles.get(twin).id() + "` stands here for the second time",
                        "each id stands once")));
        for (int i = 0; i < cycles.size(); i++) {
            var cycle = cycles.get(i);
            if (cycle.decision().isBefore(cycle.packetDue())) {
                problems.add(Problem.at(
                        path.then(i).then("decision"),
                        "cycle `" + cycle.id() + "` is decided on " + cycle.decision() + ", before its papers are due",
                        "papers come first"));
            }
        }
        return problems;
    }

    private void overrides() {
        var path = ModelPath.of("overrides");
        twice(pack.overrides(), RuleOverride::rule)
                .forEach(twin -> problems.add(Problem.at(
                        path.then(twin).then("rule"),
                        "rule `" + pack.overrides().get(twin).rule() + "` is disabled or replaced twice",
                        "say it once")));
        new AlreadyOff(pack, problems).run();
        for (int i = 0; i < pack.overrides().size(); i++) {
            override(pack.overrides().get(i), path.then(i));
        }
    }

    private void override(RuleOverride override, ModelPath path) {
        said(override.reason(), override, "reason", path);
        said(override.owner(), override, "owner", path);
        if (override instanceof RuleOverride.Replace replace && replace.rule().equals(replace.with())) {
            problems.add(Problem.at(
                    path.then("with"), "rule `" + replace.rule() + "` replaces itself", "name a rule of the pack"));
        }
    }

    private void said(String text, RuleOverride override, String key, ModelPath path) {
        if (text.isBlank()) {
            problems.add(Problem.at(
                    path.then(key),
                    "rule `" + override.rule() + "` is taken out without a `" + key + "`",
                    "say why, and who answers for it"));
        }
    }

    /** The places of all members whose key a member before them has. */
    static <T> List<Integer> twice(List<T> members, Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        List<Integer> twins = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (!seen.add(key.apply(members.get(i)))) {
                twins.add(i);
            }
        }
        return twins;
    }

    private static String word(ArtefactKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
