package org.careerladder.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careerladder.files.RuleTreeWriter;
import org.careerladder.model.language.Language;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.source.Tree;
import org.careerladder.rules.language.DrlPrinter;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.RuleWords;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Vocabulary;
import org.careerladder.rules.language.YamlRules;

/** The reference of the standard rules: a page for each topic, and one that lists them all. */
final class RulePages {

    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final RuleWords WORDS = new RuleWords(VOCABULARY, Language.ENGLISH);

    private final Map<String, List<Rule>> topics = new TreeMap<>();

    private RulePages(List<Rule> rules) {
        rules.forEach(rule -> topics.computeIfAbsent(rule.id().topic(), topic -> new ArrayList<>())
                .add(rule));
    }

    /** The text of every page by its file name. */
    static Map<String, String> of(List<Rule> rules) {
        var pages = new RulePages(rules);
        var texts = new TreeMap<String, String>();
        texts.put("README.md", pages.index());
        pages.topics.forEach((topic, ofTopic) -> texts.put(topic + ".md", page(topic, ofTopic)));
        return texts;
    }

    private String index() {
        var page = new StringBuilder("""
                # The standard rules

                Every rule that stands where a company says nothing else, topic by topic. A company's pack adds its own, and disables or
                replaces one of these by its id; `./ladder effective ladder-examples/companies/growth` shows what comes of it. The words are those of the
                [vocabulary](../vocabulary.md).

                """);
        topics.forEach((topic, rules) -> {
            page.append("## ").append(topic).append("\n\n| rule | concludes | what it says |\n|---|---|---|\n");
            rules.forEach(rule -> page.append("| [")
                    .append(rule.id())
                    .append("](")
                    .append(topic)
                    .append(".md#")
                    .append(anchor(rule))
                    .append(") | ")
                    .append(call(rule))
                    .append(" | ")
                    .append(cell(rule.says()))
                    .append(" |\n"));
            page.append('\n');
        });
        return page.toString();
    }

    private static String anchor(Rule rule) {
        return rule.id().value().replace("/", "");
    }

    private static String call(Rule rule) {
        return rule.conclusion().call().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String page(String topic, List<Rule> rules) {
        return "# Rules: " + topic + "\n\n"
                + rules.stream().map(RulePages::section).collect(Collectors.joining("\n"))
                + "\n[All standard rules](README.md)\n";
    }

    private static String section(Rule rule) {
        var section = new StringBuilder("## " + rule.id() + "\n\n");
        section.append("In `")
                .append(rule.stage().word())
                .append("`, a **")
                .append(call(rule))
                .append('*')
                .append('*');
        section.append(
                rule.stage() == Stage.ASSESS ? " on " + rule.axis().name().toLowerCase(Locale.ROOT) : "");
        section.append(": ").append(rule.says()).append(".\n\n");
        section.append("*Because* ").append(rule.because()).append(".\n\n**When** there is\n\n");
        WORDS.of(rule)
                .forEach(asked -> section.append("- ").append(asked(asked)).append('\n'));
        policy(rule, section);
        remedy(rule, section);
        return spellings(rule, section).toString();
    }

    private static String asked(RuleWords.Asked asked) {
        return "**" + asked.fact() + "**"
                + (asked.conditions().isEmpty() ? "" : ": " + String.join("; ", asked.conditions()));
    }

    private static void policy(Rule rule, StringBuilder section) {
        var read = StandardPolicy.parameters().stream()
                .filter(parameter -> rule.policyValues().stream()
                        .anyMatch(name -> name.equals(parameter.name()) || name.startsWith(parameter.name() + "-")))
                .toList();
        if (!read.isEmpty()) {
            section.append("\n**Policy**\n\n");
            read.forEach(parameter -> section.append(line(parameter)));
        }
    }

    private static String line(Parameter parameter) {
        return "- `" + parameter.name() + "`: " + parameter.means() + "; " + parameter.standard()
                + (parameter.unit().isEmpty() ? "" : " " + parameter.unit()) + " where nobody sets it\n";
    }

    private static void remedy(Rule rule, StringBuilder section) {
        var remedy = rule.remedy();
        if (!remedy.isNone()) {
            var who = remedy.actor().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            section.append("\n**What to do** (").append(who);
            section.append(remedy.effort().isEmpty() ? "" : ", " + remedy.effort());
            section.append("): ").append(remedy.action()).append(".\n");
        }
    }

    private static StringBuilder spellings(Rule rule, StringBuilder section) {
        var yaml = RuleTreeWriter.write((Tree.Fields) new YamlRules(VOCABULARY).file(List.of(rule)));
        return section.append("\n<details><summary>Its two spellings</summary>\n\n```yaml\n")
                .append(yaml)
                .append("```\n\n```text\n")
                .append(new DrlPrinter(VOCABULARY).print(rule))
                .append("```\n\n</details>\n");
    }
}
