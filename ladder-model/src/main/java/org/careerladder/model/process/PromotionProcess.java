package org.careerladder.model.process;

import java.util.List;

/** How a company decides on promotions. */
public sealed interface PromotionProcess {

    /** Managers decide among themselves. */
    record Informal(List<RequiredArtefact> requires) implements PromotionProcess {
        public Informal {
            requires = List.copyOf(requires);
        }

        @Override
        public Formality formality() {
            return Formality.INFORMAL;
        }
    }

    /** Managers meet and use criteria. */
    record SemiFormal(List<RequiredArtefact> requires) implements PromotionProcess {
        public SemiFormal {
            requires = List.copyOf(requires);
        }

        @Override
        public Formality formality() {
            return Formality.SEMI_FORMAL;
        }
    }

    /** A committee recommends. */
    record Formal(List<RequiredArtefact> requires, Committee committee) implements PromotionProcess {
        public Formal {
            requires = List.copyOf(requires);
        }

        @Override
        public Formality formality() {
            return Formality.FORMAL;
        }
    }

    /** The company has not said. */
    record Unknown() implements PromotionProcess {
        @Override
        public Formality formality() {
            return Formality.UNKNOWN;
        }

        @Override
        public List<RequiredArtefact> requires() {
            return List.of();
        }
    }

    Formality formality();

    /** What the company itself asks for; what it leaves out stays at the floor of its process. */
    List<RequiredArtefact> requires();

    /** How many of a kind the company asks for, or the floor of the given formality where it does not say. */
    default int required(ArtefactKind kind, Formality effective) {
        return requires().stream()
                .filter(required -> required.kind() == kind)
                .mapToInt(RequiredArtefact::count)
                .findFirst()
                .orElse(floor(kind, effective));
    }

    /** The least that a process of this formality asks for: nothing, the two reviews, or those and the voices of peers. */
    static int floor(ArtefactKind kind, Formality formality) {
        return switch (formality) {
            case INFORMAL, UNKNOWN -> 0;
            case SEMI_FORMAL -> kind == ArtefactKind.SELF_REVIEW || kind == ArtefactKind.MANAGER_REVIEW ? 1 : 0;
            case FORMAL -> kind == ArtefactKind.PEER_REVIEW ? 2 : 1;
        };
    }
}
