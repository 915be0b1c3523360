package org.careerladder.rules.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.rules.given.Situation;

/** Six rules of a company, in files of two. */
final class OwnRules {

    /** Each without the head of a file. */
    static final List<String> RULES = Stream.of(
                    "Standing( gate == Gate.TARGET, vouchers < 1 )",
                    "Standing( holdsBack )",
                    "EvidenceItem( !saysImpact )",
                    "Support( people == 0 )",
                    "Dossier( items < 3 )",
                    "Artefact( declined > 0 )")
            .map(OwnRules::rule)
            .toList();

    private OwnRules() {}

    private static String rule(String pattern) {
        String type = pattern.substring(0, pattern.indexOf('('));
        int number = pattern.length();
        return """
                rule "own %2$d"
                    @id("own/rule-%2$d")
                    @says("%1$s speaks")
                    @because("It is ours")
                when
                    $fact : %3$s
                then
                    findings.note( $fact );
                end
                """.formatted(type, number, pattern);
    }

    static Pack packed(List<String> rules) {
        var files = new ArrayList<RuleSource>();
        IntStream.range(0, rules.size() / 2).forEach(i -> {
            String path = "assess/file-" + i + ".drl";
            files.add(new RuleSource.DrlText(
                    "rules/" + path, path, "package own.assess\n\n" + rules.get(2 * i) + "\n" + rules.get(2 * i + 1)));
        });
        return Situation.base().pack().withRules(files);
    }

    static List<Situation> situations() {
        var base = Situation.base();
        return List.of(
                base,
                base.with(c -> c.projects(2, 0)),
                base.with(c -> c.withoutGoals().withoutPerson("grace")),
                base.with(c -> c.withoutRatingsBy("grace")));
    }
}
