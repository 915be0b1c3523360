package org.careerladder.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What many tenants and many reloads cost, measured in processes of their own; in kilobytes. */
@Tag("slow")
class ManyTenantsTest {

    private static final int RELOADS = 2_000;
    private static final int TENANTS = 500;

    /** What a reload may leave behind: caches that fill to their bound, and nothing that counts reloads. */
    private static final int MOST_HEAP_LEFT = 2_000;

    private static final int MOST_METASPACE_LEFT = 4_000;
    private static final int MOST_HEAP_OF_TENANTS = 256_000;

    @Test
    void row_49_after_2000_reloads_of_changing_packs_heap_and_metaspace_are_what_they_were() throws Exception {
        var kilobytes = measured("reloads", RELOADS);

        System.out.printf(
                "%d reloads: heap %d KB before, %d KB after; metaspace %d KB before, %d KB after%n",
                RELOADS, kilobytes.get(0), kilobytes.get(2), kilobytes.get(1), kilobytes.get(3));
        assertThat(kilobytes.get(2) - kilobytes.get(0)).isLessThan(MOST_HEAP_LEFT);
        assertThat(kilobytes.get(3) - kilobytes.get(1)).isLessThan(MOST_METASPACE_LEFT);
    }

    @Test
    void five_hundred_tenants_with_ten_rules_each_fit_in_256_megabytes() throws Exception {
        var kilobytes = measured("tenants", TENANTS);

        System.out.printf(
                "%d tenants with ten rules each: %d KB of heap loaded, %d KB after one assessment each%n",
                TENANTS, kilobytes.get(0), kilobytes.get(1));
        assertThat(kilobytes.get(2)).isEqualTo(TENANTS);
        assertThat(kilobytes.get(1)).isLessThan(MOST_HEAP_OF_TENANTS);
    }

    private static List<Long> measured(String what, int many) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:SoftRefLRUPolicyMSPerMB=0",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                ManyTenants.class.getName()));
        command.addAll(List.of(what, Integer.toString(many)));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        String line = said.strip().substring(said.strip().lastIndexOf('\n') + 1);
        return Stream.of(line.split(" ")).map(Long::valueOf).toList();
    }
}
