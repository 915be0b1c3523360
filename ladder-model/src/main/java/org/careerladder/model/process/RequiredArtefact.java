package org.careerladder.model.process;

/**
 * How many of one kind a company asks for.
 *
 * @param kind the kind
 * @param count how many, 0 to 100
 * @param reason why fewer than the floor of the process; empty where it is not fewer
 */
public record RequiredArtefact(ArtefactKind kind, int count, String reason) {

    public RequiredArtefact {
        if (count < 0 || count > 100) {
            throw new IllegalArgumentException("A process asks for 0 to 100 of a kind, not " + count);
        }
    }
}
