package org.careerladder.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.given.Situation;
import org.junit.jupiter.api.Test;

/** Many tenants, each with a pack of its own, replaced while others are assessed. */
class AssessorsTest {

    private static final Situation SOLID = Situation.base();
    private static final int THREADS = 64;
    private static final int RELOADS = 60;

    /** The pack of a tenant: one name and one version for all of them, and what its rules say tells them apart. */
    private static Pack saying(String word) {
        return SOLID.companyRule("""
                package solid.assess

                rule "says its word"
                    @id("solid/word")
                    @says("%s of {criterion}")
                    @because("It tells packs apart")
                when
                    $standing : Standing( gate == Gate.TARGET )
                then
                    findings.note( $standing );
                end
                """.formatted(word)).pack();
    }

    private static Pack broken() {
        return SOLID.companyRule("rule nonsense").pack();
    }

    private static List<String> words(Assessor assessor) {
        return words((Assessment) assessor.assess(SOLID.promotionCase()));
    }

    /** The words that the tenant's rule says in an assessment, each once: several would be a mix. */
    private static List<String> words(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().equals("solid/word"))
                .map(Finding::message)
                .map(message -> message.substring(0, message.indexOf(' ')))
                .distinct()
                .toList();
    }

    private static Assessor active(Assessors holder, String id) {
        return holder.find(id).orElseThrow();
    }

    @Test
    void a_tenant_has_the_pack_that_was_put_last() {
        var holder = Assessors.atMost(2);

        var first = holder.replace("north", saying("old")).orThrow();
        var second = holder.replace("north", saying("new")).orThrow();

        assertThat(words(first)).containsExactly("old");
        assertThat(active(holder, "north")).isSameAs(second).isNotSameAs(first);
        assertThat(words(active(holder, "north"))).containsExactly("new");
    }

    @Test
    void a_pack_with_problems_leaves_the_last_good_one_active() {
        var holder = Assessors.atMost(2);
        var good = holder.replace("north", saying("good")).orThrow();

        var problems = holder.replace("north", broken()).problems();

        assertThat(problems).isNotEmpty();
        assertThat(active(holder, "north")).isSameAs(good);
        assertThat(holder.replace("south", broken()).isSound()).isFalse();
        assertThat(holder.find("south")).isEmpty();
    }

    @Test
    void one_tenant_too_many_is_refused_and_none_is_put_out() {
        var holder = Assessors.atMost(2);
        holder.replace("north", saying("n"));
        holder.replace("south", saying("s"));

        var refused = holder.replace("west", saying("w"));

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly("/: there is no room for `west`: 2 tenants are held already;"
                        + " remove one that is not needed, or hold more");
        assertThat(holder.ids()).containsExactly("north", "south");
        assertThat(words(holder.replace("south", saying("again")).orThrow())).containsExactly("again");
        assertThat(holder.remove("north")).isTrue();
        assertThat(holder.remove("north")).isFalse();
        assertThat(words(holder.replace("west", saying("w")).orThrow())).containsExactly("w");
        assertThat(holder.most()).isEqualTo(2);
    }

    @Test
    void a_holder_of_nothing_is_a_mistake_of_the_program() {
        assertThatThrownBy(() -> Assessors.atMost(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void many_new_tenants_at_once_never_become_more_than_the_holder_holds() throws Exception {
        var holder = Assessors.atMost(3);

        var sound = inParallel(
                16, index -> holder.replace("tenant-" + index, saying("x")).isSound());

        assertThat(sound).filteredOn(each -> each).hasSize(3);
        assertThat(holder.ids()).hasSize(3);
    }

    @Test
    void row_32_two_tenants_with_one_name_and_version_never_mix() throws Exception {
        var holder = Assessors.atMost(2);
        holder.replace("a", saying("alpha"));
        holder.replace("b", saying("beta"));

        var said = inParallel(THREADS, index -> {
            var words = new ArrayList<String>();
            for (int i = 0; i < 20; i++) {
                words.addAll(words(active(holder, index % 2 == 0 ? "a" : "b")));
            }
            return words.stream().distinct().toList();
        });

        for (int i = 0; i < said.size(); i++) {
            assertThat(said.get(i)).containsExactly(i % 2 == 0 ? "alpha" : "beta");
        }
        assertThat(active(holder, "a").audit().pack())
                .isEqualTo(active(holder, "b").audit().pack());
        assertThat(active(holder, "a").audit().packHash())
                .isNotEqualTo(active(holder, "b").audit().packHash());
    }

    @Test
    void row_48_every_result_of_a_reload_under_64_threads_is_all_old_or_all_new() throws Exception {
        var holder = Assessors.atMost(1);
        var packs = List.of(saying("old"), saying("new"));
        holder.replace("north", packs.get(0));
        var hashes = packs.stream()
                .map(pack -> Assessor.of(pack).orThrow().audit().packHash())
                .toList();
        var running = new AtomicBoolean(true);
        var seen = new ConcurrentLinkedQueue<List<String>>();

        var pool = Executors.newFixedThreadPool(THREADS);
        for (int i = 0; i < THREADS; i++) {
            pool.execute(() -> {
                while (running.get()) {
                    var assessment = (Assessment) active(holder, "north").assess(SOLID.promotionCase());
                    boolean isOld = assessment.audit().packHash().equals(hashes.get(0));
                    var told = new ArrayList<>(words(assessment));
                    told.add(isOld ? "old" : "new");
                    seen.add(told);
                }
            });
        }
        for (int i = 1; i <= RELOADS; i++) {
            holder.replace("north", packs.get(i % 2)).orThrow();
        }
        running.set(false);
        pool.shutdown();

        assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).contains(List.of("old", "old"), List.of("new", "new"));
        assertThat(seen).allMatch(told -> told.size() == 2 && told.get(0).equals(told.get(1)));
        assertThat(words(active(holder, "north"))).containsExactly("old");
    }

    private interface Numbered<T> {
        T call(int index) throws Exception;
    }

    /** What so many threads come to that start at once. */
    private static <T> List<T> inParallel(int threads, Numbered<T> work) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(threads);
        var start = new CountDownLatch(1);
        var calls = new ArrayList<Callable<T>>();
        for (int i = 0; i < threads; i++) {
            int index = i;
            calls.add(() -> {
                start.await();
                return work.call(index);
            });
        }
        var futures = calls.stream().map(pool::submit).toList();
        start.countDown();
        var results = new ArrayList<T>();
        for (var future : futures) {
            results.add(got(future::get));
        }
        pool.shutdown();
        return results;
    }

    private static <T> T got(Callable<T> future) {
        try {
            return future.call();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
