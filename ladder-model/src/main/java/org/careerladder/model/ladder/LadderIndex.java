package org.careerladder.model.ladder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A ladder made ready to be asked about many of its levels: whom an id names, and what counts at a level. What a level asks is found
 * in as many steps as there are levels that it includes, over any number of others, and criteria in the ladder. Immutable.
 */
public final class LadderIndex {

    private static final int UNKNOWN = -1;

    private final Ladder ladder;
    private final List<LevelRef> refs;
    private final List<Level> levels = new ArrayList<>();
    private final Map<LevelRef, Integer> places = new HashMap<>();
    private final Map<CriterionId, Integer> criteria = new HashMap<>();
    private final int[][] includes;
    private final int[][] asked;

    private LadderIndex(Ladder ladder) {
        this.ladder = ladder;
        this.refs = ladder.levels();
        ladder.tracks().forEach(track -> levels.addAll(track.levels()));
        // Where an id stands twice, which a check says elsewhere, the first one has it.
        IntStream.range(0, refs.size()).forEach(i -> places.putIfAbsent(refs.get(i), i));
        var all = ladder.criteria();
        IntStream.range(0, all.size())
                .forEach(i -> criteria.putIfAbsent(all.get(i).id(), i));
        this.includes = levels.stream().map(this::places).toArray(int[][]::new);
        this.asked = levels.stream().map(this::orders).toArray(int[][]::new);
    }

    public static LadderIndex of(Ladder ladder) {
        return new LadderIndex(ladder);
    }

    /** The included levels in ladder order; first those that the ladder does not have. */
    private int[] places(Level level) {
        return level.includes().stream().mapToInt(this::place).sorted().toArray();
    }

    /** The place in ladder order of each criterion that a level itself names. */
    private int[] orders(Level level) {
        return level.expectations().stream()
                .mapToInt(expectation -> order(expectation.criterion()))
                .toArray();
    }

    private int place(LevelRef ref) {
        return places.getOrDefault(ref, UNKNOWN);
    }

    public Ladder ladder() {
        return ladder;
    }

    /** Every level, track by track. */
    public List<LevelRef> levels() {
        return refs;
    }

    public Optional<Level> level(LevelRef ref) {
        int place = place(ref);
        return place == UNKNOWN ? Optional.empty() : Optional.of(levels.get(place));
    }

    public Optional<Criterion> criterion(CriterionId id) {
        int order = order(id);
        return order == UNKNOWN
                ? Optional.empty()
                : Optional.of(ladder.criteria().get(order));
    }

    /** The place of a criterion in ladder order; -1 for one that the ladder does not have. */
    int order(CriterionId id) {
        return criteria.getOrDefault(id, UNKNOWN);
    }

    /** The criteria of these ids that the ladder has, each once, in ladder order. */
    List<Criterion> inOrder(Collection<CriterionId> ids) {
        return ids.stream()
                .mapToInt(this::order)
                .filter(order -> order != UNKNOWN)
                .sorted()
                .distinct()
                .mapToObj(ladder.criteria()::get)
                .toList();
    }

    /**
     * What counts at a level, in ladder order; see {@link Ladder#expectationsAt}.
     *
     * @throws IllegalArgumentException for a level that the ladder does not have, or that includes one
     */
    public List<Expectation> expectationsAt(LevelRef ref) {
        var speaks = new int[ladder.criteria().size()];
        var says = new int[speaks.length];
        Arrays.fill(speaks, UNKNOWN);
        for (int place : new Inclusions(place(ref)).lowestFirst()) {
            if (place == UNKNOWN) {
                throw new IllegalArgumentException("Ladder " + ladder.id() + " lacks " + ref + ", or what it includes");
            }
            overrule(place, speaks, says);
        }
        return IntStream.range(0, speaks.length)
                .filter(order -> speaks[order] != UNKNOWN)
                .mapToObj(order -> levels.get(speaks[order]).expectations().get(says[order]))
                .toList();
    }

    /** Notes of each criterion that a level names that this level speaks of it, and with which of its expectations. */
    private void overrule(int place, int[] speaks, int[] says) {
        for (int i = 0; i < asked[place].length; i++) {
            int order = asked[place][i];
            if (order != UNKNOWN) {
                speaks[order] = place;
                says[order] = i;
            }
        }
    }

    /** Whether the ladder has a level, and every level that it includes. */
    boolean hasAllOf(LevelRef ref) {
        return IntStream.of(new Inclusions(place(ref)).lowestFirst()).noneMatch(place -> place == UNKNOWN);
    }

    /** Whether a level includes itself, over others. */
    boolean isCyclic(LevelRef ref) {
        var inclusions = new Inclusions(place(ref));
        inclusions.lowestFirst();
        return inclusions.cameBack;
    }

    /** A level and all that it includes. A stack of its own: levels may include each other deeper than calls may nest. */
    private final class Inclusions {

        private final int root;
        private final BitSet entered = new BitSet();
        private final Places lowestFirst = new Places();
        private final Places path = new Places();
        private final Places next = new Places();
        private boolean cameBack;

        Inclusions(int root) {
            this.root = root;
        }

        /** INVARIANT: each level is entered once, and stands after all that it includes; so a circle of inclusions ends. */
        int[] lowestFirst() {
            enter(root);
            while (!path.isEmpty()) {
                int[] included = includes[path.top()];
                int at = next.pop();
                if (at < included.length) {
                    next.push(at + 1);
                    step(included[at]);
                } else {
                    lowestFirst.push(path.pop());
                }
            }
            return lowestFirst.all();
        }

        private void step(int included) {
            cameBack |= included == root;
            if (included == UNKNOWN || !entered.get(included)) {
                enter(included);
            }
        }

        private void enter(int place) {
            if (place == UNKNOWN) {
                lowestFirst.push(UNKNOWN);
            } else {
                entered.set(place);
                path.push(place);
                next.push(0);
            }
        }
    }

    /** A stack of plain numbers: thousands of levels that include thousands are too many to box. */
    private static final class Places {

        private int[] members = new int[8];
        private int size;

        boolean isEmpty() {
            return size == 0;
        }

        void push(int place) {
            if (size == members.length) {
                members = Arrays.copyOf(members, 2 * size);
            }
            members[size++] = place;
        }

        int top() {
            return members[size - 1];
        }

        int pop() {
            return members[--size];
        }

        int[] all() {
            return Arrays.copyOf(members, size);
        }
    }
}
