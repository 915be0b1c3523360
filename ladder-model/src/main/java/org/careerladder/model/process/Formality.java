package org.careerladder.model.process;

/** How a company promotes. */
public enum Formality {
    /** Managers present whom they find most deserving, and agree. */
    INFORMAL,
    /** Managers meet and hold candidates against criteria. */
    SEMI_FORMAL,
    /** Criteria, self-review, peer reviews, recommendations, manager review and a committee that recommends. */
    FORMAL,
    /** Nobody has said. */
    UNKNOWN
}
