package org.careerladder.rules.language;

import java.util.Map;
import java.util.Optional;

/** What other rule languages know and this one leaves out, and what to write instead. */
final class Refusals {

    private static final String NO_ORDER =
            "leave it out: there is no order among rules, and nothing switches one on or off";
    private static final String ONE_CALL =
            "say what the rule concludes in a single call, such as `findings.gap($standing);`";
    private static final String COMPARE =
            "compare fields with literals, `policy.name` or what an earlier pattern bound";

    private static final Map<String, String> IN_FILE = Map.ofEntries(
            Map.entry("function", "a rule reads facts and concludes: leave the function out"),
            Map.entry("query", "a rule reads facts and concludes: leave the query out"),
            Map.entry("global", "leave it out: a rule sees its facts and the policy"),
            Map.entry("declare", "leave it out: the types are those of `ladder vocabulary`"),
            Map.entry("dialect", "leave it out: there is one language"),
            Map.entry("unit", "leave it out"),
            Map.entry("window", "leave it out"),
            Map.entry("template", "leave it out"),
            Map.entry("expander", "leave it out"),
            Map.entry("import", "imports stand before the first rule, and can be left out"),
            Map.entry("package", "a file has one package, on its first line"));

    private static final Map<String, String> ON_RULE = Map.ofEntries(
            Map.entry("salience", NO_ORDER),
            Map.entry("no-loop", NO_ORDER),
            Map.entry("lock-on-active", NO_ORDER),
            Map.entry("activation-group", NO_ORDER),
            Map.entry("agenda-group", NO_ORDER),
            Map.entry("ruleflow-group", NO_ORDER),
            Map.entry("auto-focus", NO_ORDER),
            Map.entry("enabled", "leave it out; a pack disables a rule in its `pack.yaml`, with a reason"),
            Map.entry("dialect", "leave it out: there is one language"),
            Map.entry("timer", "leave it out: a rule reads a case as of one day, and no clock"),
            Map.entry("duration", "leave it out: a rule reads a case as of one day, and no clock"),
            Map.entry("calendars", "leave it out: a rule reads a case as of one day, and no clock"),
            Map.entry("date-effective", "leave it out: a rule reads a case as of one day, and no clock"),
            Map.entry("date-expires", "leave it out: a rule reads a case as of one day, and no clock"),
            Map.entry("extends", "repeat the patterns: each rule stands alone"));

    private static final Map<String, String> AMONG_PATTERNS = Map.ofEntries(
            Map.entry("or", "write two rules, or `||` within one pattern"),
            Map.entry("and", "leave it out: all patterns must hold anyway"),
            Map.entry("eval", COMPARE),
            Map.entry("from", "leave it out: all facts are there; see `ladder vocabulary`"),
            Map.entry("over", "leave it out"),
            Map.entry("forall", "say it with `not`: no fact that breaks it"),
            Map.entry("accumulate", "use a field that counts already; see `ladder vocabulary`"),
            Map.entry("acc", "use a field that counts already; see `ladder vocabulary`"),
            Map.entry("collect", "use a field that counts already; see `ladder vocabulary`"),
            Map.entry("groupby", "use a field that counts already; see `ladder vocabulary`"));

    private static final Map<String, String> AS_OPERATOR = Map.ofEntries(
            Map.entry("matches", "list the texts: `in (\"a\", \"b\")`"),
            Map.entry("and", "write `&&`, or a comma"),
            Map.entry("or", "write `||`"),
            Map.entry("less", "write `<`"),
            Map.entry("more", "write `>`"),
            Map.entry("at", "write `<=` or `>=`"),
            Map.entry("is", "write `==`"),
            Map.entry("equals", "write `==`"),
            Map.entry("soundslike", "list the texts: `in (\"a\", \"b\")`"),
            Map.entry("str", "list the texts: `in (\"a\", \"b\")`"),
            Map.entry("memberOf", "list the values: `in (\"a\", \"b\")`"),
            Map.entry("excludes", "use a field that counts already; see `ladder vocabulary`"),
            Map.entry("not", "put the `!` before it: `!(field in (\"a\", \"b\"))`"),
            Map.entry("instanceof", "name the type as the pattern's own"),
            Map.entry("before", "there are no dates: use a field that counts days or months"),
            Map.entry("after", "there are no dates: use a field that counts days or months"));

    private static final Map<String, String> AFTER_THEN = Map.ofEntries(
            Map.entry("modify", "a rule changes nothing: " + ONE_CALL),
            Map.entry("update", "a rule changes nothing: " + ONE_CALL),
            Map.entry("insert", "a rule adds no facts: " + ONE_CALL),
            Map.entry("insertLogical", "a rule adds no facts: " + ONE_CALL),
            Map.entry("retract", "a rule removes no facts: " + ONE_CALL),
            Map.entry("delete", "a rule removes no facts: " + ONE_CALL),
            Map.entry("drools", "a rule does not see its engine: " + ONE_CALL),
            Map.entry("kcontext", "a rule does not see its engine: " + ONE_CALL));

    private Refusals() {}

    static Optional<String> inFile(String word) {
        return Optional.ofNullable(IN_FILE.get(word));
    }

    static Optional<String> onRule(String word) {
        return Optional.ofNullable(ON_RULE.get(word));
    }

    static Optional<String> amongPatterns(String word) {
        return Optional.ofNullable(AMONG_PATTERNS.get(word));
    }

    static Optional<String> asOperator(String word) {
        return Optional.ofNullable(AS_OPERATOR.get(word));
    }

    static String afterThen(String word) {
        return AFTER_THEN.getOrDefault(word, ONE_CALL);
    }
}
