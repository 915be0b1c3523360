package org.careerladder.report.internal.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.explanation.Derivation;
import org.careerladder.model.explanation.WhyNot;
import org.careerladder.model.facts.SubjectKind;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.SwitchedOff;
import org.careerladder.report.document.Block;
import org.careerladder.report.document.Document;
import org.careerladder.report.internal.assessment.More;
import org.careerladder.report.internal.assessment.WhatIfPart;
import org.careerladder.report.internal.effective.Origins;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.internal.phrase.WhyPhrase;
import org.careerladder.report.text.Tone;

/** What one rule made of a case, for a person: of what it speaks and why, and of what it is silent, by how much. */
public final class WhyNotDocument {

    private static final int SHOWN = 7;

    private final WhyNot whyNot;
    private final List<Derivation> subjects;
    private final Assessment assessment;
    private final Phrases phrases;
    private final Background under;
    private final Origins origins;
    private final DerivationWords words;
    private final boolean all;

    private WhyNotDocument(WhyNot whyNot, Assessment assessment, Background under, boolean all) {
        this.whyNot = whyNot;
        // What it makes of the scorecard at worst and at best is told once where that is the same
        this.subjects = whyNot.subjects().stream().distinct().toList();
        this.assessment = assessment;
        this.phrases = Phrases.of(assessment.language());
        this.under = under;
        this.origins = new Origins(under.pack());
        this.words = new DerivationWords(under, assessment.facts(), phrases, all);
        this.all = all;
    }

    /**
     * The document of what a rule made of a case.
     *
     * @param all whether to tell everything, rather than what matters now
     */
    public static Document of(WhyNot whyNot, Assessment assessment, Background under, boolean all) {
        return new Document(
                assessment.language(),
                new WhyNotDocument(whyNot, assessment, under, all).blocks(),
                json -> new JsonWhyNot(json).write(whyNot, assessment));
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.addAll(head());
        whyNot.switchedOff().forEach(off -> blocks.add(switchedOff(off)));
        if (whyNot.switchedOff().isEmpty()) {
            blocks.addAll(whyNot.subjects().isEmpty() ? List.of(nothing()) : sections());
        }
        return blocks;
    }

    private List<Block> head() {
        var rule = whyNot.rule();
        var blocks = new ArrayList<Block>();
        blocks.addAll(WhatIfPart.headed(
                assessment.whatIf(), phrases.say(WhyPhrase.WHAT_IT_MAKES, rule.id(), assessment.caseId()), phrases));
        blocks.add(new Block.Text(Tone.PLAIN, says()));
        if (!rule.because().isBlank()) {
            blocks.add(new Block.Text(Tone.PLAIN, phrases.say(WhyPhrase.BECAUSE, rule.because())));
        }
        blocks.add(new Block.Text(Tone.FAINT, phrases.say(WhyPhrase.RULE_OF, words.place(rule))));
        return blocks;
    }

    private String says() {
        String says = whyNot.rule().says();
        return under.pack().rules().stream()
                .filter(rule -> rule.id().value().equals(whyNot.rule().id()))
                .map(rule -> phrases.say(WhyPhrase.IT_SAYS_AS, says, phrases.conclusion(rule)))
                .findFirst()
                .orElseGet(() -> phrases.say(WhyPhrase.IT_SAYS, says));
    }

    private Block switchedOff(SwitchedOff off) {
        var override = off.override();
        String place = origins.of(off.layer(), override.origin());
        return new Block.Text(
                Tone.OPEN,
                override instanceof RuleOverride.Replace replace
                        ? phrases.say(WhyPhrase.IS_REPLACED, override.owner(), place, override.reason(), replace.with())
                        : phrases.say(WhyPhrase.IS_DISABLED, override.owner(), place, override.reason()));
    }

    private Block nothing() {
        return new Block.Text(Tone.PLAIN, phrases.say(WhyPhrase.NOTHING_TO_SPEAK_OF));
    }

    private List<Block> sections() {
        var spoke = subjects.stream().filter(Derivation::spoke).toList();
        var silent = subjects.stream()
                .filter(subject -> !subject.spoke())
                .sorted(Comparator.comparingLong(Derivation::held).reversed())
                .toList();
        int left = Math.max(0, SHOWN - spoke.size());
        var silentOn = silent.size() > 1 ? WhyPhrase.SILENT_NEAREST : WhyPhrase.SILENT_ON;
        return Stream.of(
                        section(phrases.say(WhyPhrase.SPEAKS_OF, spoke.size()), spoke, SHOWN),
                        section(phrases.say(silentOn, silent.size()), silent, left))
                .flatMap(List::stream)
                .toList();
    }

    private List<Block> section(String heading, List<Derivation> subjects, int shown) {
        var points = subjects.stream().map(this::point).toList();
        return shown == 0 && !all && !points.isEmpty()
                ? List.of(new Block.Heading(heading), new Block.Text(Tone.FAINT, phrases.say(WhyPhrase.ALL_TELLS)))
                : More.with(phrases).of(new Block.Heading(heading), points, shown, all);
    }

    private Block.Point point(Derivation subject) {
        var below = Stream.of(words.points(subject), words.counted(subject, whyNot.counted()))
                .flatMap(List::stream)
                .toList();
        return new Block.Point(
                subject.spoke() ? "+" : "-", subject.spoke() ? Tone.GOOD : Tone.PLAIN, name(subject), List.of(), below);
    }

    /** There are two scorecards where something unknown decides; the one at worst comes first. */
    private String name(Derivation subject) {
        boolean isCard = subject.about().subject().kind() == SubjectKind.SCORECARD;
        if (!isCard || subjects.size() == 1) {
            return words.names().of(subject.about());
        }
        return phrases.say(subject.equals(subjects.get(0)) ? WhyPhrase.AT_ITS_WORST : WhyPhrase.AT_ITS_BEST);
    }
}
