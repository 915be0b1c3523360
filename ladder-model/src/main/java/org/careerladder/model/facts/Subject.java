package org.careerladder.model.facts;

import org.careerladder.model.promotion.Gate;

/** What a finding is about. */
public sealed interface Subject {

    SubjectKind kind();

    /** The id within its kind. */
    String id();

    /** Something that exists once in a case. */
    record Of(SubjectKind kind, String id) implements Subject {
        /** {@code kind/id}. */
        @Override
        public String toString() {
            return kind.word() + "/" + id;
        }
    }

    /** Something that exists once at each gate. */
    record AtGate(SubjectKind kind, String id, Gate gate) implements Subject {
        /** {@code kind/id@GATE}. */
        @Override
        public String toString() {
            return kind.word() + "/" + id + "@" + gate;
        }
    }
}
