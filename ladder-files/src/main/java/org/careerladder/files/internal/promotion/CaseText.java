package org.careerladder.files.internal.promotion;

import java.util.List;
import org.careerladder.files.internal.writing.Yaml;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.process.Formality;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Attribute;
import org.careerladder.model.promotion.AttributeValue;
import org.careerladder.model.promotion.Candidate;
import org.careerladder.model.promotion.Goal;
import org.careerladder.model.promotion.Opening;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.ProcessKnowledge;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Scope;
import org.careerladder.model.promotion.Timing;

/** A case as its file has it: ratings in short form as far as it says the same, in long form from there on. */
public final class CaseText {

    private CaseText() {}

    /**
     * The case.
     *
     * @param pack what stands behind {@code pack:}; empty to leave it out
     */
    public static Yaml.Block of(PromotionCase promotionCase, String pack) {
        var candidate = promotionCase.candidate();
        var block = Yaml.block()
                .text("format", "case/1")
                .text("case", promotionCase.id().value())
                .text("pack", pack)
                .text("cycle", promotionCase.cycle().value())
                .day("as-of", promotionCase.asOf())
                .put("candidate", candidate(candidate))
                .text("target", target(promotionCase.target(), candidate.level()))
                .lines(
                        "people",
                        promotionCase.people().stream().map(CaseText::person).toList())
                .block("process", process(promotionCase.process()));
        appraisals(block, promotionCase.appraisals());
        return RecordText.add(block, promotionCase)
                .block("company", timing(promotionCase.timing()))
                .block("attributes", attributes(promotionCase.attributes()));
    }

    /** The part of a case that holds its goals. */
    public static Yaml.Block goals(List<Goal> goals) {
        return RecordText.goals(Yaml.block(), goals);
    }

    private static Yaml.Block candidate(Candidate candidate) {
        return Yaml.block()
                .text("id", candidate.id().value())
                .text("name", candidate.name())
                .text("track", candidate.level().track().value())
                .text("level", candidate.level().level().value())
                .day("in-level-since", candidate.inLevelSince())
                .text("team", candidate.team());
    }

    private static String target(LevelRef target, LevelRef current) {
        return target.track().equals(current.track()) ? target.level().value() : target.toString();
    }

    private static Yaml.Block person(Person person) {
        return Yaml.inline()
                .text("id", person.id().value())
                .word("role", person.role())
                .text("team", person.team());
    }

    private static Yaml.Block process(ProcessKnowledge process) {
        var block = Yaml.block();
        if (process.formality() != Formality.UNKNOWN) {
            block.word("formality", process.formality());
        }
        return block.day("learned-on", process.learnedOn()).words("decided-by", process.decidedBy());
    }

    private static void appraisals(Yaml.Block block, List<Appraisal> appraisals) {
        var shortForm = ShortForm.of(appraisals);
        if (shortForm.size() > 0) {
            block.block("ratings", shortForm.ratings())
                    .day("rated-on", appraisals.get(0).date());
        }
        block.lines(
                "appraisals",
                appraisals.stream()
                        .skip(shortForm.size())
                        .map(CaseText::appraisal)
                        .toList());
    }

    private static Yaml.Block appraisal(Appraisal appraisal) {
        var block = Yaml.block().text("by", appraisal.by().value());
        if (appraisal.scope() != Scope.EVERY_LEVEL) {
            block.word("gate", appraisal.scope());
        }
        block.text("criterion", appraisal.criterion().value());
        return opinion(block, appraisal.opinion())
                .day("date", appraisal.date())
                .flag("as-told", appraisal.asTold())
                .text("note", appraisal.note());
    }

    private static Yaml.Block opinion(Yaml.Block block, Opinion opinion) {
        if (opinion instanceof Opinion.Rated rated) {
            return block.text("rating", rated.word());
        }
        return opinion instanceof Opinion.NotApplicable not
                ? block.text("not-applicable", not.because())
                : block.flag("not-observed", true);
    }

    private static Yaml.Block attributes(List<Attribute> attributes) {
        var block = Yaml.block();
        attributes.forEach(each -> block.put(each.name(), attribute(each.value())));
        return block;
    }

    private static Yaml attribute(AttributeValue value) {
        if (value instanceof AttributeValue.Whole whole) {
            return new Yaml.Plain(Integer.toString(whole.number()));
        }
        if (value instanceof AttributeValue.Share share) {
            return new Yaml.Plain(new ParameterValue.Share(share.basisPoints()).toString());
        }
        if (value instanceof AttributeValue.Length length) {
            return new Yaml.Text(length.span().toString());
        }
        return value instanceof AttributeValue.Claim claim
                ? new Yaml.Plain(Boolean.toString(claim.holds()))
                : new Yaml.Text(((AttributeValue.Word) value).word());
    }

    private static Yaml.Block timing(Timing timing) {
        var block = Yaml.block();
        if (timing.headcount() != Opening.UNKNOWN) {
            block.word("headcount", timing.headcount());
        }
        return timing.budget() == Opening.UNKNOWN ? block : block.word("budget", timing.budget());
    }
}
