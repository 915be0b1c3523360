package org.careerladder.report;

import java.util.Locale;
import java.util.Map;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.process.Formality;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.time.Day;

/** The model's names as a person says them. */
final class Words {

    private static final Map<Character, String> EFFORTS = Map.of('m', "minute", 'h', "hour", 'd', "day", 'w', "week");

    private Words() {}

    /** The constant in lower-case words. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String of(Readiness readiness) {
        return readiness == Readiness.NOT_YET ? "not yet ready" : of((Enum<?>) readiness);
    }

    static String of(Formality formality) {
        return formality == Formality.SEMI_FORMAL ? "semi-formal" : of((Enum<?>) formality);
    }

    static String ofGate(Gate gate) {
        return gate == Gate.CURRENT ? "current level" : "target level";
    }

    /** How an outcome sounds: good, open, or neither. */
    static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case EXCEEDS, MEETS -> Tone.GOOD;
            case PARTLY, NOT_MET -> Tone.OPEN;
            case UNKNOWN, NOT_APPLICABLE, UNGRADED -> Tone.FAINT;
        };
    }

    /** {@code 1 criterion}, {@code 3 criteria}. */
    static String count(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    /** {@code 2h} as {@code about 2 hours}; what is not of that shape as it is. */
    static String effort(String effort) {
        if (!effort.matches("[0-9]{1,3}[mhdw]")) {
            return effort;
        }
        int last = effort.length() - 1;
        String unit = EFFORTS.getOrDefault(effort.charAt(last), "");
        int count = Integer.parseInt(effort.substring(0, last));
        return "about " + count(count, unit, unit + "s");
    }

    /** {@code 2026-12-01, in 11 days}. */
    static String dayAhead(Day asOf, int days) {
        var day = Day.of(asOf.date().plusDays(days));
        if (days == 0) {
            return day + ", that day";
        }
        String distance = count(Math.abs(days), "day", "days");
        return day + (days > 0 ? ", in " + distance : ", " + distance + " before");
    }

    /** The first letter in upper case, and a full stop behind it unless it ends as a sentence does. */
    static String fullSentence(String text) {
        return sentence(text) + (text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? "" : ".");
    }

    /** The first letter in upper case. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
