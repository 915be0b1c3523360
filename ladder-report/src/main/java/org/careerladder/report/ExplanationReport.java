package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.explanation.Explanation;
import org.careerladder.model.promotion.Gate;

/** Why an assessment says what it says, for a person: from the verdict down to the lines of the case. */
public final class ExplanationReport {

    private final Explanation explanation;
    private final Assessment assessment;
    private final Background under;
    private final DerivationWords words;
    private final boolean all;

    private ExplanationReport(Explanation explanation, Background under, boolean all) {
        this.explanation = explanation;
        this.assessment = explanation.assessment();
        this.under = under;
        this.words = new DerivationWords(under, assessment.facts(), all);
        this.all = all;
    }

    /** The report as text, each line ended by {@code \n}. */
    public static String of(Explanation explanation, Background under, TextReport.Options options) {
        return TextPage.of(
                new ExplanationReport(explanation, under, options.all()).blocks(), options.width(), options.colour());
    }

    /** The same as Markdown. */
    public static String markdown(Explanation explanation, Background under, boolean all) {
        return MarkdownPage.of(new ExplanationReport(explanation, under, all).blocks());
    }

    /** The same as an HTML page that stands alone. */
    public static String html(Explanation explanation, Background under, boolean all) {
        return HtmlPage.of(new ExplanationReport(explanation, under, all).blocks());
    }

    /** All of it as one indented JSON document, by the contract {@code explanation/1}. */
    public static String json(Explanation explanation) {
        return JsonText.indented(json -> new JsonExplanation(json).write(explanation));
    }

    private List<Block> blocks() {
        var gates = new GateWhyPart(assessment, under.ladder(), words);
        var findings = new FindingsWhyPart(explanation.findings(), assessment.language(), words);
        var blocks = new ArrayList<Block>();
        blocks.addAll(WhatIfPart.headed(assessment.whatIf(), title()));
        blocks.add(new Block.Text(Tone.PLAIN, VerdictPart.question(assessment)));
        blocks.addAll(strengths(findings));
        blocks.addAll(new VerdictWhyPart(explanation, words).blocks());
        blocks.addAll(gates.at(Gate.CURRENT));
        blocks.addAll(gates.at(Gate.TARGET));
        blocks.addAll(SettlePart.of(assessment));
        blocks.addAll(findings.section("What holds it back, and why", Severity.BLOCKER, Severity.GAP));
        blocks.addAll(new StepsWhyPart(explanation.nextSteps(), assessment.language(), under.pack(), words, all)
                .section("Next steps, and why"));
        blocks.addAll(all ? besides(findings) : left());
        return blocks;
    }

    private String title() {
        return "Why " + assessment.caseId() + " is "
                + Phrases.of(assessment.language()).word(assessment.readiness());
    }

    /** They come first; why each is one is told where everything is. */
    private List<Block> strengths(FindingsWhyPart findings) {
        return all && !assessment.findings(Severity.STRENGTH).isEmpty()
                ? findings.section("Strengths, and why", Severity.STRENGTH)
                : StrengthsPart.of(assessment, false);
    }

    private static List<Block> besides(FindingsWhyPart findings) {
        var blocks = new ArrayList<Block>();
        blocks.addAll(findings.section("Risks, and why", Severity.RISK));
        blocks.addAll(findings.section("Worth knowing, and why", Severity.NOTE));
        return blocks;
    }

    private List<Block> left() {
        String left = Words.count(assessment.findings(Severity.RISK).size(), "risk", "risks") + " and "
                + Words.count(assessment.findings(Severity.NOTE).size(), "note", "notes");
        return List.of(
                new Block.Heading("Besides"),
                new Block.Text(Tone.FAINT, left + "; --all tells why of each, and of each strength."));
    }
}
