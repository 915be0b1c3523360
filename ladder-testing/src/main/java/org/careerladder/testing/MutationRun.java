package org.careerladder.testing;

import java.util.List;

/**
 * Which mistakes in a pack's rules its tests notice.
 *
 * @param mutants how many mistakes were made, one at a time
 * @param survivors those that no test noticed, in the order of the rules
 */
public record MutationRun(int mutants, List<Mutant> survivors) {
    public MutationRun {
        survivors = List.copyOf(survivors);
    }

    /** How many were noticed. */
    public Share noticed() {
        return new Share(mutants - survivors.size(), mutants);
    }
}
