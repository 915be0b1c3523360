package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.explanation.CriterionStory;

/** What became of one criterion in a case, for a person: from what is asked, over what was said and shown, to what is next. */
public final class CriterionReport {

    private final CriterionStory story;
    private final Assessment assessment;
    private final Phrases phrases;
    private final Background under;
    private final DerivationWords words;
    private final boolean all;

    private CriterionReport(CriterionStory story, Background under, boolean all) {
        this.story = story;
        this.assessment = story.explanation().assessment();
        this.phrases = Phrases.of(assessment.language());
        this.under = under;
        this.words = new DerivationWords(under, assessment.facts(), phrases, all);
        this.all = all;
    }

    /** The report as text, each line ended by {@code \n}. */
    public static String of(CriterionStory story, Background under, TextReport.Options options) {
        return TextPage.of(
                new CriterionReport(story, under, options.all()).blocks(), options.width(), options.colour());
    }

    /** The same as Markdown. */
    public static String markdown(CriterionStory story, Background under, boolean all) {
        return MarkdownPage.of(new CriterionReport(story, under, all).blocks());
    }

    /** The same as an HTML page that stands alone. */
    public static String html(CriterionStory story, Background under, boolean all) {
        return HtmlPage.of(new CriterionReport(story, under, all).blocks());
    }

    /** All of it as one indented JSON document, by the contract {@code criterion-story/1}. */
    public static String json(CriterionStory story) {
        return JsonText.indented(json -> new JsonCriterionStory(json).write(story));
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.addAll(WhatIfPart.headed(
                assessment.whatIf(),
                phrases.say(StoryPhrase.STORY_OF, story.criterion().id(), assessment.caseId()),
                phrases));
        blocks.add(new Block.Text(Tone.PLAIN, story.criterion().name() + ". " + VerdictPart.question(assessment)));
        var told = new CriterionParts(story, under.ladder(), words, phrases);
        blocks.addAll(told.gates());
        blocks.addAll(told.appraisals());
        blocks.addAll(told.evidence());
        blocks.addAll(told.plans());
        blocks.addAll(conclusions());
        return blocks;
    }

    private List<Block> conclusions() {
        var blocks = new ArrayList<Block>();
        var findings = new FindingsWhyPart(story.findings(), assessment.language(), words);
        blocks.addAll(findings.section(phrases.say(StoryPhrase.FOUND), Severity.values()));
        blocks.addAll(new StepsWhyPart(story.nextSteps(), phrases, under.pack(), words, all)
                .section(phrases.say(StoryPhrase.NEXT_STEPS)));
        return blocks;
    }
}
