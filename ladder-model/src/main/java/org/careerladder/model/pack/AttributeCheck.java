package org.careerladder.model.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.promotion.Attribute;
import org.careerladder.model.promotion.AttributeValue;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.time.Span;

/** Whether every attribute of a case is one that the pack declares, and holds what it may. */
final class AttributeCheck {

    private static final String LIST = "attributes";

    private final Map<String, AttributeType> known;
    private final RatingScale ratings;
    private final Found found;

    AttributeCheck(Map<String, AttributeType> known, RatingScale ratings, Found found) {
        this.known = known;
        this.ratings = ratings;
        this.found = found;
    }

    void run(List<Attribute> attributes) {
        var names = new HashSet<String>();
        for (int i = 0; i < attributes.size(); i++) {
            var attribute = attributes.get(i);
            if (!names.add(attribute.name())) {
                tell(
                        i,
                        "attribute `" + attribute.name() + "` stands here for the second time",
                        "each name stands once");
            }
            var type = known.get(attribute.name());
            if (type == null) {
                tell(
                        i,
                        "the pack declares no attribute `" + attribute.name() + "`",
                        known.isEmpty()
                                ? "declare it under `attributes` of the pack"
                                : NearestWord.advice(attribute.name(), known.keySet()));
            } else {
                value(type, attribute.value(), i);
            }
        }
    }

    private void value(AttributeType type, AttributeValue value, int at) {
        if (value instanceof AttributeValue.Word word) {
            word(type, word.word(), at);
        } else if (!fits(type.kind(), value)) {
            wrongKind(type, at);
        } else if (value instanceof AttributeValue.Length length) {
            length(type, length.span(), at);
        } else if (value instanceof AttributeValue.Whole whole) {
            bounded(type, whole.number(), at);
        } else if (value instanceof AttributeValue.Share share) {
            bounded(type, share.basisPoints(), at);
        }
    }

    private static boolean fits(ParameterKind kind, AttributeValue value) {
        return switch (kind) {
            case COUNT -> value instanceof AttributeValue.Whole;
            case SHARE -> value instanceof AttributeValue.Share;
            case DURATION -> value instanceof AttributeValue.Length;
            case YES_NO -> value instanceof AttributeValue.Claim;
            case RATING, CHOICE, RANGE, ROLES -> false;
        };
    }

    private void word(AttributeType type, String word, int at) {
        if (type.kind() != ParameterKind.CHOICE && type.kind() != ParameterKind.RATING) {
            wrongKind(type, at);
            return;
        }
        var words = type.kind() == ParameterKind.CHOICE ? type.choices() : ratings.words();
        if (!words.contains(word)) {
            tell(at, "attribute `" + type.name() + "` cannot be `" + word + "`", NearestWord.advice(word, words));
        }
    }

    private void length(AttributeType type, Span span, int at) {
        boolean inMonths = type.unit().equals("months");
        if (span.countsInMonths() != inMonths) {
            tell(
                    at,
                    "attribute `" + type.name() + "` is `" + span + "`, and rules read it in " + type.unit(),
                    inMonths ? "write months or years" : "write days or weeks");
        } else {
            bounded(type, span.roughDays(), at);
        }
    }

    private void bounded(AttributeType type, int number, int at) {
        if (number < type.min() || number > type.max()) {
            tell(at, "attribute `" + type.name() + "` is out of scale", "between " + type.min() + " and " + type.max());
        }
    }

    private void wrongKind(AttributeType type, int at) {
        tell(at, "attribute `" + type.name() + "` holds something else", "it is " + kindWords(type.kind()));
    }

    private static String kindWords(ParameterKind kind) {
        return switch (kind) {
            case COUNT -> "a whole number";
            case SHARE -> "a share, such as `25%`";
            case DURATION -> "a length of time, such as `6 months`";
            case RATING -> "a label of the ladder";
            case CHOICE -> "one of its words";
            case YES_NO -> "`yes` or `no`";
            case RANGE, ROLES -> "nothing that a case can say";
        };
    }

    private void tell(int at, String what, String advice) {
        found.add(ModelPath.of(LIST, at), what, advice);
    }
}
