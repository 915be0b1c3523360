package org.careerladder.rules.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a rule concludes, and about which fact.
 *
 * @param call what it concludes
 * @param variable the fact, by the name of its pattern; empty for the first positive pattern
 * @param at where it stands
 */
public record Conclusion(Call call, String variable, At at) {

    /** What a rule can conclude. */
    public enum Call {
        BLOCKER(Stage.ASSESS, "findings", "blocker"),
        GAP(Stage.ASSESS, "findings", "gap"),
        RISK(Stage.ASSESS, "findings", "risk"),
        NOTE(Stage.ASSESS, "findings", "note"),
        STRENGTH(Stage.ASSESS, "findings", "strength"),
        READY(Stage.CONCLUDE, "verdict", "ready"),
        NEARLY_READY(Stage.CONCLUDE, "verdict", "nearlyReady"),
        NOT_YET(Stage.CONCLUDE, "verdict", "notYet"),
        /** A step from the rule's own remedy. */
        ADD(Stage.ADVISE, "steps", "add"),
        /** The finding's step comes before the others. */
        FIRST(Stage.ADVISE, "steps", "first"),
        /** The finding's step comes after the others. */
        LAST(Stage.ADVISE, "steps", "last"),
        /** All findings that the rule matches share one step. */
        MERGE(Stage.ADVISE, "steps", "merge");

        private final Stage stage;
        private final String receiver;
        private final String method;

        Call(Stage stage, String receiver, String method) {
            this.stage = stage;
            this.receiver = receiver;
            this.method = method;
        }

        /** The stage whose rules can conclude it. */
        public Stage stage() {
            return stage;
        }

        /** What stands before the dot in DRL. */
        public String receiver() {
            return receiver;
        }

        /** What stands after the dot in DRL. */
        public String method() {
            return method;
        }

        /** {@code receiver.method}, as DRL spells it. */
        public String spelling() {
            return receiver + "." + method;
        }

        /** Whether a rule that concludes it must say what is to be done. */
        public boolean needsRemedy() {
            return this == BLOCKER || this == GAP || this == ADD || this == MERGE;
        }

        static Optional<Call> of(String spelling) {
            return Arrays.stream(values())
                    .filter(call -> call.spelling().equals(spelling))
                    .findFirst();
        }

        static List<Call> ofStage(Stage stage) {
            return Arrays.stream(values()).filter(call -> call.stage == stage).toList();
        }
    }

    Conclusion about(String name) {
        return new Conclusion(call, name, at);
    }
}
