package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.pack.ParameterKind;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.pack.Policy;
import org.careerladder.model.pack.RuleSource.DrlText;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.source.Problem;
import org.careerladder.model.time.Span;

/** Rule files for tests, and the words of a small pack. */
final class Texts {

    static final Vocabulary VOCABULARY = Vocabulary.standard();
    static final DrlReader READER = new DrlReader(VOCABULARY);

    static final String MENTORING = """
            // Did somebody outside the team see the mentoring?
            package northwind.assess

            rule "mentoring at the target level that too few people outside the team vouch for"
                @id("northwind/mentoring-not-vouched-for")
                @axis(EVIDENCE)
                @says("{criterion} rests on leadership evidence that {outside-vouchers} of {policy.outside-vouchers} people outside the team vouch for")
                @because("Northwind promotes on what others saw")
                @do(actor = CANDIDATE, action = "Ask who was there to vouch for {item-titles}", effort = "1h")
            when
                $standing : Standing( gate == Gate.TARGET, criterion == "lifts-others", leadershipItems > 0, outsideVouchers < policy.outsideVouchers )
            then
                findings.gap( $standing );
            end
            """;

    private Texts() {}

    static DrlText assess(String text) {
        return new DrlText("rules/assess/file.drl", "assess/file.drl", text);
    }

    static DrlText inStage(Stage stage, String text) {
        return new DrlText("rules/" + stage.word() + "/file.drl", stage.word() + "/file.drl", text);
    }

    /** A rule of the assess stage whose patterns start at 6:5 and whose call stands at 8:5. */
    static String rule(String patterns, String call) {
        return head("") + patterns + "\nthen\n    " + call + "\nend\n";
    }

    static String head(String annotations) {
        return "package p.assess rule \"a name\"\n@id(\"topic/finding\")" + annotations
                + "\n@says(\"It says\") @because(\"It holds\")\n@do(actor = CANDIDATE, action = \"Do it\")\nwhen\n    ";
    }

    static String withPatterns(String patterns) {
        return rule(patterns, "findings.gap($f);");
    }

    static String withCondition(String condition) {
        return withPatterns("$f : Standing(" + condition + ")");
    }

    static Rule read(String text) {
        return READER.read(assess(text)).orThrow().get(0);
    }

    static List<String> problemsOf(String text) {
        return shown(READER.readAll(assess(text)).problems());
    }

    /** What the reader finds, and of what it could read, the type check. */
    static List<String> allProblemsOf(DrlText source, PackWords words) {
        var reading = READER.readAll(source);
        var all = new ArrayList<>(reading.problems());
        all.addAll(new TypeCheck(VOCABULARY, words).problems(reading.rules()));
        return shown(all);
    }

    private static List<String> shown(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.toString().replace("rules/assess/file.drl:", ""))
                .toList();
    }

    static PackWords words() {
        var parameters = new TreeMap<String, Parameter>();
        var values = new TreeMap<>(Policy.standard().values());
        StandardPolicy.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter));
        own().forEach(parameter -> {
            parameters.put(parameter.name(), parameter);
            values.put(parameter.name(), parameter.standard());
        });
        return new PackWords(
                Set.of("ships-features", "owns-projects", "lifts-others"),
                Set.of("craft", "impact"),
                Set.of("engineer", "senior"),
                Set.of("engineering"),
                Set.of("not-yet", "partly", "meets", "exceeds"),
                Map.copyOf(parameters),
                new Policy(values));
    }

    private static List<Parameter> own() {
        return List.of(
                parameter("outside-vouchers", ParameterKind.COUNT, new ParameterValue.Count(1)),
                parameter("top-3-items", ParameterKind.COUNT, new ParameterValue.Count(3)),
                parameter("tenure", ParameterKind.DURATION, new ParameterValue.Duration(Span.months(24))),
                parameter("least-rating", ParameterKind.RATING, new ParameterValue.RatingLabel("meets")),
                parameter("house-area", ParameterKind.CHOICE, new ParameterValue.Choice("on-call")),
                parameter("asks-numbers", ParameterKind.YES_NO, new ParameterValue.YesNo(true)),
                parameter("switched-off", ParameterKind.COUNT, ParameterValue.NONE));
    }

    private static Parameter parameter(String name, ParameterKind kind, ParameterValue standard) {
        return new Parameter(name, kind, "Something", "", 0, 100, List.of(), standard, true);
    }
}
