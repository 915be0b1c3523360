package org.careerladder.report.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.explanation.Explanation;
import org.careerladder.model.promotion.Gate;
import org.careerladder.report.document.Block;
import org.careerladder.report.document.Document;
import org.careerladder.report.internal.assessment.SettlePart;
import org.careerladder.report.internal.assessment.StrengthsPart;
import org.careerladder.report.internal.assessment.VerdictPart;
import org.careerladder.report.internal.assessment.WhatIfPart;
import org.careerladder.report.internal.phrase.Counted;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.internal.phrase.WhyPhrase;
import org.careerladder.report.text.Tone;

/** Why an assessment says what it says, for a person: from the verdict down to the lines of the case. */
public final class ExplanationDocument {

    private final Explanation explanation;
    private final Assessment assessment;
    private final Phrases phrases;
    private final Background under;
    private final DerivationWords words;
    private final boolean all;

    private ExplanationDocument(Explanation explanation, Background under, boolean all) {
        this.explanation = explanation;
        this.assessment = explanation.assessment();
        this.phrases = Phrases.of(assessment.language());
        this.under = under;
        this.words = new DerivationWords(under, assessment.facts(), phrases, all);
        this.all = all;
    }

    /**
     * The document of an explanation.
     *
     * @param all whether to tell everything, rather than what matters now
     */
    public static Document of(Explanation explanation, Background under, boolean all) {
        return new Document(
                explanation.assessment().language(),
                new ExplanationDocument(explanation, under, all).blocks(),
                json -> new JsonExplanation(json).write(explanation));
    }

    private List<Block> blocks() {
        var gates = new GateWhyPart(assessment, under.ladder(), words);
        var findings = new FindingsWhyPart(explanation.findings(), assessment.language(), words);
        var blocks = new ArrayList<Block>();
        blocks.addAll(WhatIfPart.headed(assessment.whatIf(), title(), phrases));
        blocks.add(new Block.Text(Tone.PLAIN, VerdictPart.question(assessment)));
        blocks.addAll(strengths(findings));
        blocks.addAll(new VerdictWhyPart(explanation, words).blocks());
        blocks.addAll(gates.at(Gate.CURRENT));
        blocks.addAll(gates.at(Gate.TARGET));
        blocks.addAll(SettlePart.of(assessment));
        blocks.addAll(findings.section(phrases.say(WhyPhrase.HOLDS_IT_BACK), Severity.BLOCKER, Severity.GAP));
        blocks.addAll(new StepsWhyPart(explanation.nextSteps(), phrases, under.pack(), words, all)
                .section(phrases.say(WhyPhrase.NEXT_STEPS)));
        blocks.addAll(all ? besides(findings) : left());
        return blocks;
    }

    private String title() {
        return phrases.say(WhyPhrase.WHY_IT_IS, assessment.caseId(), phrases.word(assessment.readiness()));
    }

    /** They come first; why each is one is told where everything is. */
    private List<Block> strengths(FindingsWhyPart findings) {
        return all && !assessment.findings(Severity.STRENGTH).isEmpty()
                ? findings.section(phrases.say(WhyPhrase.STRENGTHS), Severity.STRENGTH)
                : StrengthsPart.of(assessment, false);
    }

    private List<Block> besides(FindingsWhyPart findings) {
        var blocks = new ArrayList<Block>();
        blocks.addAll(findings.section(phrases.say(WhyPhrase.RISKS), Severity.RISK));
        blocks.addAll(findings.section(phrases.say(WhyPhrase.WORTH_KNOWING), Severity.NOTE));
        return blocks;
    }

    private List<Block> left() {
        int risks = assessment.findings(Severity.RISK).size();
        int notes = assessment.findings(Severity.NOTE).size();
        String left =
                phrases.say(WhyPhrase.LEFT, phrases.count(Counted.RISKS, risks), phrases.count(Counted.NOTES, notes));
        return List.of(new Block.Heading(phrases.say(WhyPhrase.BESIDES)), new Block.Text(Tone.FAINT, left));
    }
}
