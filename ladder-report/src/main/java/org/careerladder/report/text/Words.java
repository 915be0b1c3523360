package org.careerladder.report.text;

import java.util.Locale;
import org.careerladder.model.ladder.Outcome;

/** The model's names as a person says them in English, and what sentences of any language need. */
public final class Words {

    private Words() {}

    /** The constant in lower-case words. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** How an outcome sounds: good, open, or neither. */
    public static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case EXCEEDS, MEETS -> Tone.GOOD;
            case PARTLY, NOT_MET -> Tone.OPEN;
            case UNKNOWN, NOT_APPLICABLE, UNGRADED -> Tone.FAINT;
        };
    }

    /** {@code 1 criterion}, {@code 3 criteria}. */
    public static String count(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    /** The first letter in upper case, and a full stop behind it unless it ends as a sentence does. */
    public static String fullSentence(String text) {
        return sentence(text) + (text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? "" : ".");
    }

    /** The first letter in upper case. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
