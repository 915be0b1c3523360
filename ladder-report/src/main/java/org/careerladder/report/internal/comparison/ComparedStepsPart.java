package org.careerladder.report.internal.comparison;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.comparison.Compared;
import org.careerladder.model.comparison.Difference;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.assessment.More;
import org.careerladder.report.internal.assessment.StepsPart;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;

/** The next steps that nothing asks for any more, and those that are new. */
record ComparedStepsPart(Phrases phrases, boolean all) {

    private static final int SHOWN = 3;

    List<Block> of(Compared compared) {
        var differences = compared.nextSteps();
        var blocks = new ArrayList<Block>();
        blocks.addAll(section(Phrase.STEPS_GONE, Difference.gone(differences)));
        blocks.addAll(section(Phrase.STEPS_COME, Difference.come(differences)));
        return blocks;
    }

    private List<Block> section(Phrase heading, List<NextStep> steps) {
        var points = steps.stream().map(this::point).toList();
        return More.with(phrases).of(new Block.Heading(phrases.say(heading)), points, SHOWN, all);
    }

    private Block.Point point(NextStep step) {
        return new Block.Point("-", Tone.PLAIN, step.action(), List.of(StepsPart.who(step, phrases)));
    }
}
