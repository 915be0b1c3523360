package org.careerladder.rules.internal.recourse;

import org.careerladder.model.promotion.Gate;
import org.careerladder.rules.interpreter.Attempt;

/** What is taken to go only by the changes that are on offer: where people could change it otherwise, no proof rests on it. */
interface Trust {

    /** Everything goes only by what is on offer: so the ways among that are found. */
    Trust WHOLE = new Trust() {
        @Override
        public boolean isWhole() {
            return true;
        }

        @Override
        public boolean finding(Attempt spoke) {
            return true;
        }

        @Override
        public boolean gate(Gate gate) {
            return true;
        }
    };

    /** Whether everything is trusted. */
    boolean isWhole();

    /** Whether a finding can go in no other way. */
    boolean finding(Attempt spoke);

    /** Whether a gate can rise in no other way. */
    boolean gate(Gate gate);
}
