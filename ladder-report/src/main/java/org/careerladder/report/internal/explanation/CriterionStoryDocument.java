package org.careerladder.report.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.explanation.CriterionStory;
import org.careerladder.report.document.Block;
import org.careerladder.report.document.Document;
import org.careerladder.report.internal.assessment.VerdictPart;
import org.careerladder.report.internal.assessment.WhatIfPart;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.internal.phrase.StoryPhrase;
import org.careerladder.report.text.Tone;

/** What became of one criterion in a case, for a person: from what is asked, over what was said and shown, to what is next. */
public final class CriterionStoryDocument {

    private final CriterionStory story;
    private final Assessment assessment;
    private final Phrases phrases;
    private final Background under;
    private final DerivationWords words;
    private final boolean all;

    private CriterionStoryDocument(CriterionStory story, Background under, boolean all) {
        this.story = story;
        this.assessment = story.explanation().assessment();
        this.phrases = Phrases.of(assessment.language());
        this.under = under;
        this.words = new DerivationWords(under, assessment.facts(), phrases, all);
        this.all = all;
    }

    /**
     * The document of a story.
     *
     * @param all whether to tell everything, rather than what matters now
     */
    public static Document of(CriterionStory story, Background under, boolean all) {
        return new Document(
                story.explanation().assessment().language(),
                new CriterionStoryDocument(story, under, all).blocks(),
                json -> new JsonCriterionStory(json).write(story));
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
