package org.careerladder.model.pack;

import java.util.List;

/** What a pack is laid on: whatever it does not say itself, it inherits from there. */
public sealed interface Base {

    /** The standard rules that this library brings. */
    Base STANDARD = new Standard(Pack.STANDARD);

    /** The major version of the standard rules that everything rests on. */
    int standard();

    /** The packs below, the lowest first; none where nothing but the standard rules is below. */
    List<Pack> packs();

    /**
     * The standard rules alone.
     *
     * @param version their major version
     */
    record Standard(int version) implements Base {

        @Override
        public int standard() {
            return version;
        }

        @Override
        public List<Pack> packs() {
            return List.of();
        }
    }

    /**
     * Another pack, with everything that it rests on itself.
     *
     * @param pack the pack below
     * @param named as the pack above names it: its folder, seen from the folder above, such as {@code ../company}
     */
    record Of(Pack pack, String named) implements Base {

        @Override
        public int standard() {
            return pack.standard();
        }

        @Override
        public List<Pack> packs() {
            return pack.layers();
        }
    }
}
