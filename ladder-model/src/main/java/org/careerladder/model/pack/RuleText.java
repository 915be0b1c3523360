package org.careerladder.model.pack;

import org.careerladder.model.language.Language;
import org.careerladder.model.source.Origin;

/**
 * What a rule tells people, in another language than its own.
 *
 * @param language the language
 * @param rule the rule
 * @param says its conclusion, as a template
 * @param because why it holds
 * @param action what is to be done, as a template; {@link Words#NONE} for a rule that asks for nothing
 * @param origin where its rule is named
 */
public record RuleText(Language language, RuleId rule, Words says, Words because, Words action, Origin origin) {

    /**
     * One of its texts.
     *
     * @param text the text, never blank but in {@link #NONE}
     * @param origin where it was read
     */
    public record Words(String text, Origin origin) {

        /** Nothing is said. */
        public static final Words NONE = new Words("", Origin.CODE);

        public boolean isNone() {
            return text.isBlank();
        }
    }
}
