package org.careerladder.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careerladder.files.CaseReader;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.Assessor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of the corpus, loaded as a company loads its pack: exactly what the table has is said, in time, and nothing happens. */
@Tag("hostile")
class HostileRulesTest {

    /** In which everything is refused. */
    private static final Duration IN_TIME = Duration.ofSeconds(2);

    /** In which what is accepted is compiled, on a machine that has other things to do. */
    private static final Duration IN_THE_END = Duration.ofSeconds(20);

    /** What no message says in its own words: those of a file stand in backticks. */
    private static final Pattern INSIDES = Pattern.compile("(?i)drools|antlr|mvel|\\bkie\\b|snakeyaml|jackson|exception"
            + "|stack ?overflow|java|\\bnull\\b|\\borg\\.|\\w\\.(?-i:[A-Z])|@[0-9a-f]{5,}");

    private static final Pattern PLACE = Pattern.compile("\\S+:\\d+:\\d+");

    @BeforeAll
    static void the_process_is_warm() {
        assertThat(assess(sound())).isInstanceOf(Assessment.class);
        Health.of(Corpus.SOUND); // asked for the first time, the time zone sets a system property
    }

    static Stream<Entry> entries() {
        return Corpus.entries().stream().filter(entry -> !entry.isShownElsewhere());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void exactly_this_is_said_in_time_and_nothing_happens(Entry entry, @TempDir Path root) {
        var planted = Planted.of(entry, root);
        var before = Health.of(root);

        var loaded = assertTimeoutPreemptively(entry.isAccepted() ? IN_THE_END : IN_TIME, () -> planted.load());

        assertThat(planted.said(loaded)).isEqualTo(entry.said());
        assertThat(loaded.problems()).allSatisfy(HostileRulesTest::isForPeople);
        assertThat(before.changes(Health.of(root))).isEmpty();
    }

    static Stream<Entry> accepted() {
        return entries().filter(Entry::isAccepted);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void what_is_accepted_is_harmless(Entry entry, @TempDir Path root) {
        assertThat(assess(Planted.of(entry, root).load())).isInstanceOf(Assessment.class);
    }

    /** Where a build tool runs this; elsewhere nobody knows how much memory there is. */
    @Test
    @EnabledIfSystemProperty(named = "surefire.test.class.path", matches = ".+")
    void all_of_this_fits_in_512_megabytes() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(512L << 20);
    }

    @Test
    void the_pack_that_everything_is_put_into_is_sound() {
        assertThat(sound().problems()).isEmpty();
    }

    private static Checked<Assessor> sound() {
        return Planted.load(Corpus.SOUND);
    }

    private static Object assess(Checked<Assessor> loaded) {
        var assessor = loaded.orThrow();
        return assessor.assess(CaseReader.read(Corpus.SOUND.resolve("case.yaml"), assessor.pack())
                .orThrow());
    }

    private static void isForPeople(Problem problem) {
        var own = PLACE.matcher(problem.toString()).replaceAll("").replaceAll("`[^`]*`", "");

        assertThat(own).as(problem.toString()).doesNotContainPattern(INSIDES);
        assertThat(problem.advice()).as(problem.toString()).isNotBlank();
    }
}
