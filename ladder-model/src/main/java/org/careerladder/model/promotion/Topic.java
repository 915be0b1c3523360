package org.careerladder.model.promotion;

/** What a conversation was about. */
public enum Topic {
    PROCESS,
    PHILOSOPHY,
    EXPECTATIONS,
    RATING_CURRENT,
    RATING_TARGET,
    PROMOTION_ASKED,
    PLAN_AGREED,
    FEEDBACK,
    OPPORTUNITY,
    DECLINE_REASONS
}
