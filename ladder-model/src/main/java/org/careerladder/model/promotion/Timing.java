package org.careerladder.model.promotion;

/**
 * What lies outside merit: shown beside the verdict, never part of it.
 *
 * @param headcount whether there is a place
 * @param budget whether there is money
 */
public record Timing(Opening headcount, Opening budget) {

    public static final Timing UNKNOWN = new Timing(Opening.UNKNOWN, Opening.UNKNOWN);
}
