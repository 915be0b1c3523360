package org.careerladder.model.promotion;

import org.careerladder.model.process.Role;

/**
 * Somebody who appears in a case.
 *
 * @param id an id
 * @param role what they are to the candidate
 * @param team may be empty
 */
public record Person(PersonId id, Role role, String team) {}
