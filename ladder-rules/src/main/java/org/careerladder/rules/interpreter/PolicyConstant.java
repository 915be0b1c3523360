package org.careerladder.rules.interpreter;

import java.util.Map;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.pack.Policy;
import org.careerladder.rules.language.FactField;

/** What a policy says, as a constant in the unit of the field that is held against it. */
final class PolicyConstant {

    private static final String LEAST = "-least";
    private static final String MOST = "-most";

    private PolicyConstant() {}

    /**
     * A number, a text, or a yes or no; {@link FieldReader#UNKNOWN} where the parameter is switched off.
     *
     * @throws IllegalArgumentException where the policy has no such parameter: the rule was not checked
     */
    static Object of(Policy policy, String name, FactField field) {
        var whole = policy.values().get(name);
        return whole != null ? constant(whole, field) : endOfRange(policy.values(), name);
    }

    private static Object endOfRange(Map<String, ParameterValue> values, String name) {
        boolean least = name.endsWith(LEAST);
        if (least || name.endsWith(MOST)) {
            var value = values.get(name.substring(0, name.length() - (least ? LEAST : MOST).length()));
            if (value instanceof ParameterValue.Range range) {
                return least ? range.least() : range.most();
            }
            if (value instanceof ParameterValue.None) {
                return FieldReader.UNKNOWN;
            }
        }
        throw new IllegalArgumentException("The policy has no parameter `" + name + "`");
    }

    private static Object constant(ParameterValue value, FactField field) {
        if (value instanceof ParameterValue.Count count) {
            return count.count();
        }
        if (value instanceof ParameterValue.Share share) {
            return share.basisPoints();
        }
        if (value instanceof ParameterValue.Duration duration) {
            return field.unit().equals("months")
                    ? duration.span().inMonths()
                    : duration.span().inDays();
        }
        return wordOf(value, field);
    }

    private static Object wordOf(ParameterValue value, FactField field) {
        if (value instanceof ParameterValue.YesNo answer) {
            return answer.yes();
        }
        if (value instanceof ParameterValue.RatingLabel rating) {
            return rating.label();
        }
        if (value instanceof ParameterValue.Choice choice) {
            return choice.word();
        }
        if (value instanceof ParameterValue.None) {
            return FieldReader.UNKNOWN;
        }
        throw new IllegalArgumentException("`" + field + "` cannot be held against " + value);
    }
}
