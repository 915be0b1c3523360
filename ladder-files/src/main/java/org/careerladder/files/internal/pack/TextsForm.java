package org.careerladder.files.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Format;
import org.careerladder.files.internal.reading.Reading;
import org.careerladder.files.internal.reading.RuleIds;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.language.Language;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleText;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Origin;
import org.careerladder.model.source.Tree;

/** What rules say in one language: {@code texts/1}. */
public final class TextsForm {

    private TextsForm() {}

    /** Every text that can be read; empty where the text is no document at all. */
    public static Optional<List<RuleText>> read(Reading reading, String text) {
        return reading.root(text).map(TextsForm::texts);
    }

    private static List<RuleText> texts(Value root) {
        var entries = root.entries(TextKeys.TEXTS);
        Format.TEXTS.require(entries);
        var language = entries.value("language").flatMap(TextsForm::language);
        var rules = entries.part("rules").map(TextsForm::fields).orElse(List.of());
        List<RuleText> texts = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            var field = rules.get(i);
            var path = ModelPath.of("rules", i);
            var rule = RuleIds.read(root.member(field.key(), path.then("id")));
            var read = text(language.orElse(Language.ENGLISH), rule, root.member(field.value(), path), field.key());
            if (language.isPresent() && isReadable(root.reading(), path)) {
                texts.add(read);
            }
        }
        return texts;
    }

    private static List<Tree.Field> fields(Value value) {
        return PolicyForm.fields(value, "`topic/finding: { says: ..., because: ... }`");
    }

    private static boolean isReadable(Reading reading, ModelPath path) {
        return !reading.isFaulty(path) && !reading.hasFaultBelow(path);
    }

    private static Optional<Language> language(Value value) {
        String word = value.word();
        if (value.reading().isFaulty(value.path())) {
            return Optional.empty();
        }
        if (!Language.holds(word)) {
            value.wrong(
                    "`" + Words.shown(word) + "` is no language",
                    "write two small letters, and what narrows it behind hyphens, such as `de` or `de-at`");
            return Optional.empty();
        }
        return Optional.of(Language.of(word));
    }

    private static RuleText text(Language language, RuleId rule, Value value, Tree key) {
        var entries = value.entries(TextKeys.TEXT);
        return new RuleText(
                language,
                rule,
                words(entries, "says"),
                words(entries, "because"),
                words(entries, "do"),
                new Origin(key.at()));
    }

    private static RuleText.Words words(Entries entries, String key) {
        return entries.value(key)
                .map(value -> new RuleText.Words(sentence(value), new Origin(value.at())))
                .orElse(RuleText.Words.NONE);
    }

    /** A text on one line, whatever lines it was written on, and without characters that nobody sees. */
    private static String sentence(Value value) {
        String text = value.text().strip().replaceAll("\\s*[\n\r]\\s*", " ").replace('\t', ' ');
        text.codePoints()
                .filter(letter -> Character.isISOControl(letter) || Unreviewable.turns(letter))
                .findFirst()
                .ifPresent(letter -> value.wrong(
                        String.format(Locale.ROOT, "a text has no control character, and here is U+%04X", letter),
                        "take it out"));
        return text;
    }
}
