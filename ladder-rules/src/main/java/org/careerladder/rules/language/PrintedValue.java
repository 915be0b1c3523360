package org.careerladder.rules.language;

import org.careerladder.model.language.Lexicon;
import org.careerladder.model.pack.ParameterValue;

/** How texts print what a policy is set to. */
public final class PrintedValue {

    private PrintedValue() {}

    /** The value in a language. */
    public static String of(ParameterValue value, Lexicon lexicon) {
        if (value instanceof ParameterValue.Share share) {
            return lexicon.percent(share.basisPoints());
        }
        if (value instanceof ParameterValue.Duration duration) {
            return lexicon.span(duration.span());
        }
        if (value instanceof ParameterValue.YesNo claim) {
            return lexicon.yesOrNo(claim.yes());
        }
        if (value instanceof ParameterValue.Range range) {
            return lexicon.range(range.least(), range.most());
        }
        if (value instanceof ParameterValue.Roles roles) {
            return lexicon.list(roles.roles());
        }
        return value instanceof ParameterValue.None ? lexicon.none() : value.toString();
    }
}
