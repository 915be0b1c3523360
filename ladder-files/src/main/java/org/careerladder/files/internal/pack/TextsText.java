package org.careerladder.files.internal.pack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerladder.files.internal.writing.Yaml;
import org.careerladder.model.language.Language;
import org.careerladder.model.pack.RuleText;

/** What rules say in other languages, as their files have it. */
public final class TextsText {

    private TextsText() {}

    /** The file of each language. */
    public static Map<Language, Yaml.Block> byLanguage(List<RuleText> texts) {
        var rules = new TreeMap<Language, Yaml.Block>();
        texts.forEach(each -> rules.computeIfAbsent(each.language(), language -> Yaml.block())
                .put(each.rule().value(), text(each)));
        var files = new TreeMap<Language, Yaml.Block>();
        rules.forEach((language, block) -> files.put(
                language,
                Yaml.block()
                        .text("format", "texts/1")
                        .text("language", language.tag())
                        .put("rules", block)));
        return files;
    }

    private static Yaml.Block text(RuleText text) {
        return Yaml.block()
                .text("says", text.says().text())
                .text("because", text.because().text())
                .text("do", text.action().text());
    }
}
