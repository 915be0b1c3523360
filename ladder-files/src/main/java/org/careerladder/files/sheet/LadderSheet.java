package org.careerladder.files.sheet;

import java.util.List;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.source.Remark;

/**
 * A ladder as a sheet gave it, and what became of the sheet.
 *
 * @param ladder the ladder, without problems
 * @param count what became of the cells
 * @param leftOut every cell that is neither in the ladder nor a heading, and every tab that was not read, each with its reason
 * @param assumed what the sheet does not say and a ladder has
 */
public record LadderSheet(Ladder ladder, Count count, List<Remark> leftOut, List<Remark> assumed) {

    public LadderSheet {
        leftOut = List.copyOf(leftOut);
        assumed = List.copyOf(assumed);
    }

    /**
     * What became of the cells that are not blank; a merged cell is one.
     *
     * @param inLadder how many are in the ladder
     * @param headings how many say what stands in a row or column, and no more
     * @param leftOut how many are neither
     */
    public record Count(int inLadder, int headings, int leftOut) {

        /** How many there are. */
        public int cells() {
            return inLadder + headings + leftOut;
        }
    }
}
