package org.careerladder.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Problem;

/**
 * The assessors of a service with many tenants, each under an id, and each replaced while others are at work. The compiled
 * standard rules are shared by all of them; nothing else is, so that two packs of one name and version never mix. For any number
 * of threads.
 *
 * <p>Who asks for an assessor holds it as long as the work takes: an assessment ends on the pack on which it began.
 */
public final class Assessors {

    private final int most;
    private final Map<String, Active> active = new ConcurrentHashMap<>();
    private final AtomicLong turns = new AtomicLong();

    private Assessors(int most) {
        this.most = most;
    }

    /** An assessor, and when somebody asked for it. */
    private record Active(long turn, Assessor assessor) {}

    /**
     * An empty holder.
     *
     * @param most how many tenants it holds, at least 1; one more is refused, and none is ever put out to make room
     */
    public static Assessors atMost(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("A holder holds at least one assessor, not " + most);
        }
        return new Assessors(most);
    }

    /**
     * Puts a pack in the place of the one that was active, if any, at once and as a whole; or says what is wrong, and leaves
     * everything as it was. Of two calls that overlap, the one that began later counts, whichever takes longer.
     *
     * @param id the tenant
     * @param pack its new pack
     * @return the assessor that is active now; or everything that is wrong with the pack; or that the holder is full
     */
    public Checked<Assessor> replace(String id, Pack pack) {
        long turn = turns.incrementAndGet();
        return hasRoomFor(id) ? Assessor.of(pack).then(assessor -> activate(id, new Active(turn, assessor))) : full(id);
    }

    private boolean hasRoomFor(String id) {
        return active.containsKey(id) || active.size() < most;
    }

    // INVARIANT: only here does an entry come, so that two new tenants at once cannot both take the last place
    private synchronized Checked<Assessor> activate(String id, Active next) {
        if (!hasRoomFor(id)) {
            return full(id);
        }
        return Checked.sound(active.merge(id, next, Assessors::later).assessor());
    }

    private static Active later(Active one, Active other) {
        return one.turn() > other.turn() ? one : other;
    }

    private Checked<Assessor> full(String id) {
        return Checked.faulty(Problem.at(
                ModelPath.ROOT,
                "there is no room for `" + id + "`: " + most + " tenants are held already",
                "remove one that is not needed, or hold more"));
    }

    /** The assessor that is active under an id; empty where there is none. */
    public Optional<Assessor> find(String id) {
        return Optional.ofNullable(active.get(id)).map(Active::assessor);
    }

    /**
     * Lets a tenant go. Whoever holds its assessor may go on with it; a replacement that is on its way brings the tenant back.
     *
     * @return whether there was one
     */
    public synchronized boolean remove(String id) {
        return active.remove(id) != null;
    }

    /** The ids that are held now, sorted. */
    public List<String> ids() {
        return List.copyOf(new TreeSet<>(active.keySet()));
    }

    /** How many tenants it holds at most. */
    public int most() {
        return most;
    }
}
