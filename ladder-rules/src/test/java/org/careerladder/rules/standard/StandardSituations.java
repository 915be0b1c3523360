package org.careerladder.rules.standard;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.rules.given.Situation;

/** Every situation in which the standard rules are tried, by name, for tests of other modules. */
public final class StandardSituations {

    /** The name of the situation in which nothing is missing. */
    public static final String BASE = "base";

    private StandardSituations() {}

    /**
     * A situation and what it is called.
     *
     * @param name for which rule it was made, and on which side of it
     */
    public record Named(String name, Situation situation) {}

    /**
     * The one in which nothing is missing; for each standard rule where it fires and where it stays silent; and those that tell
     * each condition of a rule from its others.
     */
    public static List<Named> all() {
        var all = new ArrayList<Named>();
        all.add(new Named(BASE, Situation.base()));
        for (RuleCase each : EveryStandardRuleTest.table()) {
            all.add(new Named(each.rule() + " fires", each.fires()));
            all.add(new Named(each.rule() + " silent", each.silent()));
        }
        all.addAll(OtherSide.situations());
        return all;
    }
}
