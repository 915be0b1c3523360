package org.careerladder.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that can be seen to be a mistake without any case. */
class ConditionCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '\1', textBlock = """
            Standing( items < 0 )                                  § 6:20: `items < 0` never holds
            Standing( items >= 0 )                                 § 6:20: `items >= 0` holds for every fact
            Standing( items > 3, items < 3 )                       § 6:31: `items < 3` never holds together with `items > 3` in line 6
            Standing( items > 3, stale, !stale )                   § 6:38: `!stale` never holds together with `stale` in line 6
            Standing( gate == Gate.TARGET, gate != Gate.TARGET )   § 6:41: `gate != Gate.TARGET` never holds together with `gate == Gate.TARGET` in line 6
            Standing( gate in (Gate.TARGET, Gate.CURRENT) )        § 6:20: `gate in (Gate.TARGET, Gate.CURRENT)` holds for every fact
            Standing( stale || !stale )                            § 6:20: `stale || !stale` holds for every fact
            Standing( items > 1 || items < 0 )                     § 6:33: `items < 0` never holds
            Standing( items > 1 || stale && !stale )               § 6:42: `!stale` never holds together with `stale` in line 6
            Standing( criterion == "ships-features", criterion in ("owns-projects", "lifts-others") ) § 6:51: `criterion in ("owns-projects", "lifts-others")` never holds together with `criterion == "ships-features"` in line 6
            Standing( items in (1, 2), items != 1, items != 2 )    § 6:10: these conditions never hold together: `items in (1, 2)`, `items != 1`, `items != 2`
            CandidateFacts( monthsInLevel > 3, !monthsInLevelKnown ) § 6:45: `!monthsInLevelKnown` never holds together with `monthsInLevel > 3` in line 6
            LevelBar( exceedsShare > 10000 )                       § 6:20: `exceedsShare > 10000` never holds
            Standing() not Dossier()                               § 6:25: there is always a `Dossier`, so the rule never fires
            Standing() exists Asking()                             § 6:28: there is always a `Asking`
            """)
    void a_condition_that_cannot_be_meant_is_told(String patterns, String told) {
        var problems = Texts.allProblemsOf(Texts.assess(Texts.withPatterns("$f : " + patterns)), Texts.words());

        assertThat(problems).hasSize(1).first().asString().startsWith(told.strip() + "; ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CandidateFacts( monthsInLevel < 3 || monthsInLevel >= 3 )",
                "CandidateFacts( !(monthsInLevel < 3) )",
                "Standing( items > 3, items < 5 )",
                "Standing( items > policy.selectionMost, items < 2 )",
                "Standing( stale || shared, !stale || !shared )",
                "Standing( $c : criterion ) exists Standing( gate == Gate.TARGET, criterion == $c, criterion != \"owns-projects\" )",
                "Artefact( daysLeft < 0 )",
                "Standing() not GoalStatus()"
            })
    void what_can_hold_and_can_fail_is_nobodys_mistake(String patterns) {
        assertThat(Texts.allProblemsOf(Texts.assess(Texts.withPatterns("$f : " + patterns)), Texts.words()))
                .isEmpty();
    }
}
