package org.careerladder.model.facts;

/** What a finding speaks of. The process decides which axes are mandatory. */
public enum Axis {
    /** How well the candidate does what a level asks. */
    MERIT,
    /** What there is to show for it. */
    EVIDENCE,
    /** What the process asks for in writing. */
    PROCESS,
    /** Who knows of it and stands behind it. */
    SUPPORT,
    /** How the candidate goes on; it advises and never bars. */
    GROWTH
}
