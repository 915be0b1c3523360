package org.careerladder.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.careerladder.cli.InProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code ladder check} on files in which mistakes were planted: each is told at its place, all at once, and nothing else is. */
@Tag("hostile")
class PlantedMistakesTest {

    private static final Pattern PROBLEM = Pattern.compile("(?m)^(\\S+:\\d+:\\d+): error: (.*)$");

    @Test
    void a_pack_with_ten_mistakes_of_ten_kinds() {
        assertThat(told("ten-mistakes"))
                .containsExactly(
                        "ladder.yaml:19:58: unknown key `expect` in expectation",
                        "pack.yaml:10:11: `3 weeks` is no whole number",
                        "pack.yaml:11:3: no policy parameter `follow-ups`",
                        "pack.yaml:18:14: attribute `part-time` is a protected attribute: no rule reads it, and no case holds it",
                        "pack.yaml:22:7: disable lacks `reason`",
                        "pack.yaml:23:15: no rule has the id `evidence/non`",
                        "rules/assess/are-nights-quiet.yaml:6:54: `more then 12` is neither a whole number nor a test of one",
                        "rules/assess/does-somebody-vouch.drl:5:11: `Standing` has nothing for `{outside-voucher}`",
                        "rules/assess/does-somebody-vouch.drl:9:40: `\"lifts-other\"` is not a criterion of the ladder",
                        "tests/many-nights.yaml:6:15: there is no `on-call-week` in `/attributes`");
    }

    @Test
    void a_rule_file_in_drl() {
        assertThat(told("several-mistakes/assess/mentoring.drl"))
                .containsExactly(
                        "mentoring.drl:5:11: `Standing` has nothing for `{item-title}`",
                        "mentoring.drl:6:11: `EVIDENC` is not an axis",
                        "mentoring.drl:8:37: `leadership-items` is the spelling of YAML",
                        "mentoring.drl:8:57: there is no `Gate.NEXT`",
                        "mentoring.drl:10:5: `findings.gapp` is no conclusion of the stage `assess`",
                        "mentoring.drl:18:33: `items` holds a whole number of items, and is compared with the text `\"2\"`",
                        "mentoring.drl:20:5: `System.exit( 1 );` is not what a rule may do");
    }

    @Test
    void a_rule_file_in_yaml() {
        assertThat(told("several-mistakes/assess/mentoring.yaml"))
                .containsExactly(
                        "mentoring.yaml:3:5: the rule has no `because`",
                        "mentoring.yaml:4:11: `standing` has nothing for `{item-title}`",
                        "mentoring.yaml:5:11: `evidenc` is not an axis",
                        "mentoring.yaml:7:21: `leadershipItems` is the spelling of DRL",
                        "mentoring.yaml:7:57: there is no `next`",
                        "mentoring.yaml:8:11: `gapp` is no conclusion of the stage `assess`",
                        "mentoring.yaml:9:11: the id `harbour-second` has not the shape `topic/finding`",
                        "mentoring.yaml:11:5: unknown key `becuase` in a rule",
                        "mentoring.yaml:13:27: `more then 2` is neither a whole number nor a test of one",
                        "mentoring.yaml:13:58: `25 %` is no whole number");
    }

    private static List<String> told(String name) {
        Path place = Corpus.folder().resolve(name);
        var run = InProcess.ladder(List.of("check", place.toString()));

        assertThat(run.code()).isEqualTo(1);
        return PROBLEM.matcher(run.out())
                .results()
                .map(found -> found.group(1) + ": " + found.group(2))
                .map(problem -> problem.replace(place + "/", "").replace(place.getParent() + "/", ""))
                .toList();
    }
}
