package org.careerladder.rules;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.rules.given.Situation;

/**
 * Measures what a service with many tenants needs, in a process of its own: started with soft references that are dropped at once,
 * for the Java class path keeps its answers behind some. Prints one line of numbers for {@link ManyTenantsTest}.
 */
final class ManyTenants {

    private static final int RULES = 10;
    private static final int WARM_UP = 200;
    private static final Situation SOLID = Situation.base();
    private static final List<String> CONDITIONS = List.of(
            "gate == Gate.TARGET, items > %d, vouchers < 3",
            "gate == Gate.CURRENT, outcome == Outcome.EXCEEDS, projectItems >= %d",
            "criterion == \"owns-projects\", vouchers < %d",
            "metricItems > %d || leadershipItems > 2, gate == Gate.TARGET");

    private ManyTenants() {}

    /**
     * Runs one measurement.
     *
     * @param arguments {@code reloads} or {@code tenants}, and how many
     */
    public static void main(String[] arguments) {
        int many = Integer.parseInt(arguments[1]);
        System.out.println(arguments[0].equals("reloads") ? reloads(many) : tenants(many));
    }

    /** Kilobytes of heap and of metaspace before and after. */
    private static String reloads(int many) {
        var holder = Assessors.atMost(1);
        reload(holder, 0, WARM_UP);
        String before = heap() + " " + metaspace();
        reload(holder, WARM_UP, many);
        return before + " " + heap() + " " + metaspace();
    }

    private static void reload(Assessors holder, int from, int many) {
        for (int i = from; i < from + many; i++) {
            holder.replace("one", pack(i)).orThrow().assess(SOLID.promotionCase());
        }
    }

    /** Kilobytes of heap that tenants take, loaded, and after each has assessed. */
    private static String tenants(int many) {
        Assessor.of(SOLID.pack()).orThrow().assess(SOLID.promotionCase());
        long before = heap();
        var holder = Assessors.atMost(many);
        for (int i = 0; i < many; i++) {
            holder.replace("tenant-" + i, pack(i)).orThrow();
        }
        long loaded = heap() - before;
        holder.ids().forEach(id -> holder.find(id).orElseThrow().assess(SOLID.promotionCase()));
        return loaded + " " + (heap() - before) + " " + holder.ids().size();
    }

    /** A pack whose rules no other tenant has. */
    private static Pack pack(int tenant) {
        var rules = new ArrayList<RuleSource>();
        for (int i = 0; i < RULES; i++) {
            String path = "assess/rule-" + i + ".drl";
            rules.add(new RuleSource.DrlText(tenant + "/rules/" + path, path, rule(tenant, i)));
        }
        return SOLID.pack().withRules(rules);
    }

    private static String rule(int tenant, int number) {
        String condition = CONDITIONS.get(number % CONDITIONS.size()).formatted(1 + (tenant * 31 + number) % 17);
        return """
                // Is it seen by somebody?
                package solid.assess

                rule "rule %1$d of %2$d"
                    @id("solid/rule-%1$d")
                    @axis(EVIDENCE)
                    @says("{criterion}: {vouchers} people of tenant %2$d vouch for it")
                    @because("We promote on what others saw and can tell in their own words, number %2$d")
                    @do(actor = CANDIDATE, action = "Ask who was there to vouch for it: {criterion}", effort = "1h")
                when
                    $standing : Standing( %3$s )
                then
                    findings.gap( $standing );
                end
                """.formatted(number, tenant, condition);
    }

    private static long heap() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000;
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(ManyTenants::used)
                .sum();
    }

    private static long used(MemoryPoolMXBean pool) {
        return pool.getUsage().getUsed() / 1_000;
    }
}
