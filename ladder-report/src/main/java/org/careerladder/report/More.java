package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;

/** A section of points that tells the first of them, and how many it left out. */
record More(Phrases phrases) {

    static More with(Phrases phrases) {
        return new More(phrases);
    }

    /** The section; nothing where there is no point. */
    List<Block> of(Block.Heading heading, List<Block.Point> points, int shown, boolean all) {
        if (points.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(heading);
        blocks.add(new Block.Points(all ? points : points.subList(0, Math.min(shown, points.size()))));
        if (!all && points.size() > shown) {
            blocks.add(new Block.Text(Tone.FAINT, phrases.say(Phrase.MORE, points.size() - shown)));
        }
        return blocks;
    }
}
