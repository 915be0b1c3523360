package org.careerladder.model.process;

import org.careerladder.model.time.Day;

/**
 * One round of promotions.
 *
 * @param id its id
 * @param packetDue when the papers are due; may be unknown
 * @param decision when it is decided; may be unknown
 */
public record Cycle(CycleId id, Day packetDue, Day decision) {}
