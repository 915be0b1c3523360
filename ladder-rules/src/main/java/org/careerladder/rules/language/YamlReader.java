package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.source.Tree;

/** Reads rules that are spelled as YAML, from the tree of their file. For many threads. */
final class YamlReader {

    /** What a file says it is. */
    static final String FORMAT = "rules/1";

    private static final String SHAPE =
            "a file is `rules:` and a list of rules, each of which starts with `- rule: topic/finding`";

    private final Vocabulary vocabulary;

    YamlReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    RuleReading readAll(RuleSource.RuleTree source) {
        var problems = new Problems();
        if (RuleSource.isTooLong(source.text())) {
            problems.tell(
                    source.root().at(), "the file is longer than 64 KB", "one file answers one question: split it");
            return new RuleReading(List.of(), List.of(), problems.inOrder());
        }
        var rules = new FileRules(problems::tell);
        var unfinished = new ArrayList<Unfinished>();
        var stage =
                Stage.ofFile(source.path(), source.root().at(), problems::tell).orElse(Stage.ASSESS);
        for (Tree rule : rules(source.root(), problems)) {
            var reader = new YamlRuleReader(vocabulary, stage, problems);
            reader.read(rule).ifPresent(rules::add);
            reader.unfinished().ifPresent(unfinished::add);
        }
        return new RuleReading(rules.all(), unfinished, problems.inOrder());
    }

    private static List<Tree> rules(Tree root, Problems problems) {
        if (!(root instanceof Tree.Fields) || isRule(root)) {
            problems.tell(root.at(), "the file has " + whatStands(root) + " at its top, and no `rules:`", SHAPE);
            return List.of();
        }
        var file = YamlMap.of(root, "a rule file", List.of("format", "rules"), Refusals::inFile, problems);
        file.word("format")
                .filter(word -> !word.text().equals(FORMAT))
                .ifPresent(word -> problems.tell(
                        word.at(), Token.quote(word.text()) + " is no format of rules", "write `" + FORMAT + "`"));
        var listed = file.value("rules");
        boolean none = listed.isEmpty()
                || (listed.get() instanceof Tree.Items items && items.members().isEmpty());
        if (none && file.isSound()) {
            problems.tell(root.at(), "the file has no rule", SHAPE + "; delete the file if it is not needed");
        }
        return listed.map(rules -> YamlMap.members(rules, "rules", problems)).orElse(List.of());
    }

    /** Whether a rule stands where the list of them is to stand. */
    private static boolean isRule(Tree root) {
        var keys = ((Tree.Fields) root)
                .fields().stream().map(field -> field.key().text()).toList();
        return keys.contains("rule") && !keys.contains("rules");
    }

    private static String whatStands(Tree root) {
        return root instanceof Tree.Fields ? "a rule" : YamlMap.kind(root);
    }
}
