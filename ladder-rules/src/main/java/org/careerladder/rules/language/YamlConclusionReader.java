package org.careerladder.rules.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Tree;
import org.careerladder.rules.language.Conclusion.Call;

/** Reads what stands behind {@code then}: a conclusion, about the first fact that is there or about a named one. */
final class YamlConclusionReader {

    private final Stage stage;
    private final Problems problems;

    YamlConclusionReader(Stage stage, Problems problems) {
        this.stage = stage;
        this.problems = problems;
    }

    /** How YAML spells a conclusion. */
    static String word(Call call) {
        return Spelling.kebab(call.method());
    }

    /** The conclusion, or a stand-in where it was told that there is none. */
    Conclusion read(YamlMap rule) {
        var then = rule.value("then");
        if (then.isEmpty()) {
            problems.tell(rule.place("then"), "the rule has no `then`", "write " + choices());
            return standIn(rule);
        }
        if (then.get() instanceof Tree.Scalar word) {
            return call(word)
                    .map(call -> new Conclusion(call, "", new At(word.at())))
                    .orElseGet(() -> standIn(rule));
        }
        return then.get() instanceof Tree.Fields fields && fields.fields().size() == 1
                ? about(fields.fields().get(0), rule)
                : refuse(then.get(), rule);
    }

    private Conclusion about(Tree.Field field, YamlMap rule) {
        var call = call(field.key());
        if (!(field.value() instanceof Tree.Scalar name) || !YamlTest.isVariable(name.text())) {
            return refuse(field.value(), rule);
        }
        return call.map(found ->
                        new Conclusion(found, name.text(), new At(field.key().at())))
                .orElseGet(() -> standIn(rule));
    }

    private Conclusion refuse(Tree tree, YamlMap rule) {
        problems.tell(
                tree.at(),
                "`then` is one conclusion, and here stands " + YamlMap.kind(tree),
                "write " + choices() + "; or name the fact that it is about: `then: { " + words().get(0)
                        + ": $name }`");
        return standIn(rule);
    }

    private Optional<Call> call(Tree.Scalar word) {
        var call = Call.ofStage(stage).stream()
                .filter(each -> word(each).equals(word.text()))
                .findFirst();
        if (call.isEmpty()) {
            boolean elsewhere =
                    Arrays.stream(Call.values()).anyMatch(each -> word(each).equals(word.text()));
            problems.tell(
                    word.at(),
                    Token.quote(word.text()) + " is no conclusion of the stage `" + stage.word() + "`",
                    elsewhere ? "write " + choices() : NearestWord.advice(Token.shortened(word.text()), words()));
        }
        return call;
    }

    private String choices() {
        return "one of `" + String.join("`, `", words()) + "`";
    }

    private List<String> words() {
        return Call.ofStage(stage).stream().map(YamlConclusionReader::word).toList();
    }

    private Conclusion standIn(YamlMap rule) {
        return new Conclusion(Call.ofStage(stage).get(0), "", new At(rule.place("then")));
    }
}
