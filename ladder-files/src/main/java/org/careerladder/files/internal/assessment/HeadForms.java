package org.careerladder.files.internal.assessment;

import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.language.Language;
import org.careerladder.model.promotion.WhatIf;

/** What stands at the head of every document, whether or not the case was assessed. */
final class HeadForms {

    private HeadForms() {}

    static Language language(Entries entries) {
        return entries.value("language").map(HeadForms::language).orElse(Language.ENGLISH);
    }

    private static Language language(Value value) {
        String tag = value.word();
        if (Language.holds(tag)) {
            return Language.of(tag);
        }
        if (!value.reading().isFaulty(value.path())) {
            value.wrong("`" + Words.shown(tag) + "` is no language", "write its tag, such as `de`");
        }
        return Language.ENGLISH;
    }

    static WhatIf whatIf(Entries entries) {
        return new WhatIf(entries.list("with", Value::text));
    }
}
