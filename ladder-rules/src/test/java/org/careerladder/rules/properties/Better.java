package org.careerladder.rules.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.pack.CaseCheck;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.JudgementAnswer;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Recommendation;
import org.careerladder.model.promotion.Review;
import org.careerladder.rules.properties.Samples.Sample;

/** What makes a case better, or more of one; nothing where a case has no room for it. */
record Better(Sample sample, Dice dice) {

    Better(Sample sample) {
        this(sample, sample.dice());
    }

    private PromotionCase now() {
        return sample.promotionCase();
    }

    /** Any rating, counted or not, one word better. */
    Stream<PromotionCase> ratingRaised() {
        var raisable = now().appraisals().stream().filter(this::isRaisable).toList();
        if (raisable.isEmpty()) {
            return Stream.empty();
        }
        var chosen = dice.one(raisable);
        return Stream.of(now().toBuilder()
                .appraisals(now().appraisals().stream()
                        .map(said -> said.equals(chosen) ? raised(said) : said)
                        .toList())
                .build());
    }

    private List<String> words(Appraisal said) {
        return RandomCase.words(sample.assessor().pack(), said.criterion());
    }

    private boolean isRaisable(Appraisal said) {
        return said.opinion() instanceof Opinion.Rated rated
                && words(said).indexOf(rated.word()) < words(said).size() - 1;
    }

    private Appraisal raised(Appraisal said) {
        String word = ((Opinion.Rated) said.opinion()).word();
        return new Appraisal(
                said.by(),
                said.scope(),
                said.criterion(),
                new Opinion.Rated(words(said).get(words(said).indexOf(word) + 1)),
                said.date(),
                said.asTold(),
                said.note());
    }

    /** Any no to a judgement, counted or not, turned into yes. */
    Stream<PromotionCase> judgementRaised() {
        var raisable = now().judgements().stream().filter(said -> !said.holds()).toList();
        if (raisable.isEmpty()) {
            return Stream.empty();
        }
        var chosen = dice.one(raisable);
        return Stream.of(now().toBuilder()
                .judgements(now().judgements().stream()
                        .map(said -> said.equals(chosen) ? yes(said) : said)
                        .toList())
                .build());
    }

    private static JudgementAnswer yes(JudgementAnswer said) {
        return new JudgementAnswer(said.judgement(), true, said.by(), said.date(), said.note());
    }

    Stream<PromotionCase> evidenceAdded() {
        var records = new RandomRecords(dice, sample.assessor().pack(), now(), 50, 50);
        var evidence = new ArrayList<>(now().evidence());
        evidence.add(records.item("one-more", dice.below(500)));
        return Stream.of(now().toBuilder().evidence(evidence).build());
    }

    Stream<PromotionCase> voucherAdded() {
        if (now().evidence().isEmpty() || now().people().isEmpty()) {
            return Stream.empty();
        }
        var item = dice.one(now().evidence());
        var person = dice.one(now().people()).id();
        return item.vouchedBy().contains(person)
                ? Stream.empty()
                : Stream.of(now().toBuilder()
                        .evidence(now().evidence().stream()
                                .map(each -> each.equals(item) ? vouched(each, person) : each)
                                .toList())
                        .build());
    }

    private static Evidence vouched(Evidence item, PersonId person) {
        var vouchers = new ArrayList<>(item.vouchedBy());
        vouchers.add(person);
        return new Evidence(
                item.id(),
                item.kind(),
                item.title(),
                item.role(),
                item.impact(),
                item.metrics(),
                item.from(),
                item.to(),
                item.shows(),
                vouchers,
                item.links());
    }

    Stream<PromotionCase> reviewAdded() {
        var reviews = new ArrayList<>(now().reviews());
        reviews.add(review());
        var more = now().toBuilder().reviews(reviews).build();
        boolean sound = CaseCheck.problems(sample.assessor().pack(), more).isEmpty();
        return sound ? Stream.of(more) : Stream.empty();
    }

    private Review review() {
        var writers = new ArrayList<>(now().people());
        writers.add(new Person(PersonId.SELF, Role.CANDIDATE, ""));
        var writer = dice.one(writers);
        var kind = writer.role() == Role.CANDIDATE
                ? ArtefactKind.SELF_REVIEW
                : dice.oneOf(ArtefactKind.PEER_REVIEW, ArtefactKind.SENIOR_RECOMMENDATION, ArtefactKind.MANAGER_REVIEW);
        return new Review(kind, writer.id(), Review.State.RECEIVED, RandomPack.AS_OF, Recommendation.YES);
    }
}
