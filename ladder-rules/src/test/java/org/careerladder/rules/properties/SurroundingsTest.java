package org.careerladder.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.Fingerprint;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.properties.Samples.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Neither the machine's language, nor where it stands, nor how busy it is changes anything. */
@Tag("slow")
class SurroundingsTest {

    private static final List<String> LOCALES = List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "de-CH");
    private static final List<String> ZONES =
            List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/St_Johns");
    private static final int THREADS = 64;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void put_back() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private void move(int to) {
        Locale.setDefault(Locale.forLanguageTag(LOCALES.get(to)));
        TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(to)));
    }

    @Test
    void locale_and_time_zone_change_nothing() {
        var differing = new ArrayList<Sample>();
        for (int number = 0; number < Samples.COUNT; number++) {
            var sample = Samples.sample(number);
            put_back();
            var here = sample.assessor().assess(sample.promotionCase());
            move(number % LOCALES.size());
            if (!sample.assessor().assess(sample.promotionCase()).equals(here)) {
                differing.add(sample);
            }
        }

        put_back();
        Samples.told("another locale and time zone", Samples.COUNT, differing.size());
        assertThat(differing).isEmpty();
    }

    @Test
    void a_pack_that_is_loaded_elsewhere_is_the_same() {
        var pack = OwnRules.packed(OwnRules.RULES);
        var here = Assessor.of(pack).orThrow();
        for (int to = 0; to < LOCALES.size(); to++) {
            put_back();
            var expected = OwnRules.situations().stream()
                    .map(situation -> here.assess(situation.promotionCase()))
                    .toList();
            move(to);
            var there = Assessor.of(pack).orThrow();
            assertThat(there.audit()).isEqualTo(here.audit());
            assertThat(OwnRules.situations().stream().map(situation -> there.assess(situation.promotionCase())))
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void the_hash_of_a_case_is_the_same_elsewhere() {
        var promotionCase = Samples.sample(1).promotionCase();
        var here = Fingerprint.ofCase(promotionCase);
        for (int to = 0; to < LOCALES.size(); to++) {
            move(to);
            assertThat(Fingerprint.ofCase(promotionCase)).isEqualTo(here);
        }
    }

    /** Sixty-four threads begin together, each somewhere else in the same list of cases. */
    @Test
    void sixty_four_threads_give_what_one_gives() throws Exception {
        var samples = IntStream.range(0, 400).mapToObj(Samples::sample).toList();
        var alone = samples.stream()
                .map(sample -> sample.assessor().assess(sample.promotionCase()))
                .toList();
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var start = new CountDownLatch(1);
            var futures = new ArrayList<Future<Integer>>();
            for (int thread = 0; thread < THREADS; thread++) {
                futures.add(pool.submit(differences(samples, alone, thread, start)));
            }
            start.countDown();
            int differences = 0;
            for (var future : futures) {
                differences += future.get();
            }
            Samples.told(THREADS + " threads", (long) THREADS * samples.size(), differences);
            assertThat(differences).isZero();
        } finally {
            pool.shutdownNow();
        }
    }

    private static Callable<Integer> differences(
            List<Sample> samples, List<AssessmentResult> alone, int thread, CountDownLatch start) {
        return () -> {
            start.await();
            int differences = 0;
            for (int i = 0; i < samples.size(); i++) {
                int at = (i + 7 * thread) % samples.size();
                var sample = samples.get(at);
                boolean same = sample.assessor().assess(sample.promotionCase()).equals(alone.get(at));
                differences += same ? 0 : 1;
            }
            return differences;
        };
    }
}
