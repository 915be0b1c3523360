package org.careerladder.report.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;

/** A section that tells the first of them, and how many it left out. */
public record More(Phrases phrases) {

    public static More with(Phrases phrases) {
        return new More(phrases);
    }

    /** The section; nothing where there is no point. */
    public List<Block> of(Block.Heading heading, List<Block.Point> points, int shown, boolean all) {
        return section(heading, points, Block.Points::new, shown, all);
    }

    /** The section of what is to be done; nothing where nothing is. */
    public List<Block> ofSteps(Block.Heading heading, List<Block.Step> steps, int shown, boolean all) {
        return section(heading, steps, Block.Steps::new, shown, all);
    }

    private <T> List<Block> section(
            Block.Heading heading, List<T> items, Function<List<T>, Block> block, int shown, boolean all) {
        if (items.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(heading);
        blocks.add(block.apply(all ? items : items.subList(0, Math.min(shown, items.size()))));
        if (!all && items.size() > shown) {
            blocks.add(new Block.Text(Tone.FAINT, phrases.say(Phrase.MORE, items.size() - shown)));
        }
        return blocks;
    }
}
