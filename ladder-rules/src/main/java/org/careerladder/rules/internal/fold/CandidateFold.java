package org.careerladder.rules.internal.fold;

import java.util.LinkedHashMap;
import java.util.List;
import org.careerladder.model.facts.Attributes;
import org.careerladder.model.facts.CandidateFacts;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.process.Formality;
import org.careerladder.model.promotion.Attribute;
import org.careerladder.model.promotion.AttributeValue;
import org.careerladder.model.promotion.Candidate;
import org.careerladder.model.time.Day;
import org.careerladder.model.time.Span;

/** Folds who asks for which level and what they know of the process. */
record CandidateFold(Pack.Agreement agreement, CaseIndex index, Route route) {

    CandidateFacts facts() {
        var promotionCase = index.promotionCase();
        var candidate = promotionCase.candidate();
        var known = promotionCase.process().formality();
        var after = route.target().level().after();
        return new CandidateFacts(
                index.formality(),
                known != Formality.UNKNOWN,
                known != Formality.UNKNOWN && known != index.formality(),
                !promotionCase.process().decidedBy().isEmpty(),
                agreement == Pack.Agreement.AGREED,
                route.to().track().value(),
                route.trackKind(),
                route.from().level().value(),
                route.current().level().name(),
                route.to().level().value(),
                route.target().level().name(),
                route.move(),
                route.skipped().size(),
                route.skippedNames(),
                candidate.inLevelSince().known() ? candidate.inLevelSince().monthsTo(index.asOf()) : 0,
                candidate.inLevelSince().known(),
                monthsShort(candidate, after),
                monthsShortKnown(candidate, after),
                !route.others().isEmpty(),
                route.others(),
                attributes(promotionCase.attributes()));
    }

    private static Attributes attributes(List<Attribute> said) {
        var values = new LinkedHashMap<String, Object>();
        said.forEach(attribute -> values.put(attribute.name(), read(attribute.value())));
        return said.isEmpty() ? Attributes.NONE : new Attributes(values);
    }

    /** As rules read it: in basis points, in months or in days. */
    private static Object read(AttributeValue value) {
        if (value instanceof AttributeValue.Whole whole) {
            return whole.number();
        }
        if (value instanceof AttributeValue.Share share) {
            return share.basisPoints();
        }
        if (value instanceof AttributeValue.Length length) {
            var span = length.span();
            return span.countsInMonths() ? span.inMonths() : span.inDays();
        }
        return value instanceof AttributeValue.Claim claim ? claim.holds() : ((AttributeValue.Word) value).word();
    }

    private static boolean monthsShortKnown(Candidate candidate, Span after) {
        return candidate.inLevelSince().known() && after.count() > 0;
    }

    private int monthsShort(Candidate candidate, Span after) {
        if (!monthsShortKnown(candidate, after)) {
            return 0;
        }
        var complete = candidate.inLevelSince().plus(after);
        return index.asOf().isBefore(complete) ? monthsRoundedUp(index.asOf(), complete) : 0;
    }

    private static int monthsRoundedUp(Day from, Day to) {
        int months = from.monthsTo(to);
        return from.plus(Span.months(months)).isBefore(to) ? months + 1 : months;
    }
}
