package org.careerladder.files.internal.sheet;

import java.util.List;
import org.careerladder.files.internal.cells.Row;
import org.careerladder.files.internal.cells.Table;
import org.careerladder.files.sheet.LadderSheet;
import org.careerladder.files.sheet.SheetOptions;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LadderCheck;
import org.careerladder.model.ladder.LadderId;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.source.CellPlace;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Problem;

/** Turns a table into a ladder, in whichever of the two shapes it is. */
public final class SheetLadder {

    private static final String FIRST_VERSION = "1";

    private final Table table;
    private final SheetOptions options;
    private final Ledger ledger;
    private final Parts parts;

    private SheetLadder(Table table, SheetOptions options) {
        this.table = table;
        this.options = options;
        this.ledger = new Ledger(table);
        this.parts = new Parts(ledger);
    }

    /** Whether a table has a row of headers, so that it can be read. */
    static boolean hasHeaders(Table table, SheetOptions options) {
        return Headers.find(table.rows(), options.without()) >= 0;
    }

    /**
     * The ladder of a table, or every problem.
     *
     * @param id the id of the ladder, which no sheet says
     * @param ratings the labels, which no sheet says
     */
    public static Checked<LadderSheet> of(Table table, LadderId id, RatingScale ratings, SheetOptions options) {
        var sheet = new SheetLadder(table, options);
        int key = Headers.find(table.rows(), options.without());
        if (key < 0) {
            sheet.headless();
        } else {
            sheet.read(key);
        }
        return sheet.done(id, ratings);
    }

    private void headless() {
        var words = List.of(Column.CRITERION.header(), Column.COMPETENCY.header(), Column.LEVEL.header());
        table.rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .limit(Headers.CELLS_TO_LOOK_AT)
                .filter(cell -> !cell.text().contains(";") && !words.contains(cell.header()))
                .forEach(cell -> NearestWord.to(cell.header(), words)
                        .ifPresent(near -> ledger.problem(
                                cell.place(), cell.shown() + " is no header", "did you mean `" + near + "`?")));
        if (ledger.isFlawless()) {
            ledger.problem(
                    table.start(),
                    ledger.isBlank() ? "this sheet is empty" : "no row of this sheet has headers",
                    "write `criterion` over the criteria, and the levels or `level` and `text` beside it"
                            + (table.start().tab().isEmpty() ? "; `--separator` says what divides the columns" : ""));
        }
    }

    private void read(int key) {
        var rows = table.rows();
        int top = Headers.heads(rows.get(key), Column.LEVEL, options.without()) ? list(key) : matrix(key);
        rows.subList(0, top)
                .forEach(
                        row -> row.cells().values().forEach(cell -> ledger.leftOut(cell, "it stands above the table")));
        parts.finish(table.start());
    }

    private int list(int key) {
        var rows = table.rows();
        var headers = Headers.of(rows.get(key), options.without(), ledger);
        Without.check(options.without(), List.of(rows.get(key)), ledger);
        Listing.read(below(rows, key, key + 1), headers, ledger, parts);
        return key;
    }

    private int matrix(int key) {
        var rows = table.rows();
        var head = MatrixHead.of(rows, key, options.without(), ledger);
        Without.check(options.without(), rows.subList(head.top(), head.below()), ledger);
        Matrix.read(below(rows, key, head.below()), head, ledger, parts);
        return head.top();
    }

    private List<Row> below(List<Row> rows, int key, int first) {
        int width = Math.max(
                rows.get(key).cells().lastKey(), rows.get(first - 1).cells().lastKey());
        return Widths.checked(rows.subList(first, rows.size()), width, ledger);
    }

    private Checked<LadderSheet> done(LadderId id, RatingScale ratings) {
        var problems = ledger.problems();
        return problems.isEmpty() ? checked(ladder(id, ratings)) : Checked.faulty(problems);
    }

    private Ladder ladder(LadderId id, RatingScale ratings) {
        var criteria = parts.criteria();
        var tracks = parts.tracks().stream().map(each -> each.track(criteria)).toList();
        return new Ladder(id, id.value(), FIRST_VERSION, ratings, parts.competencies(), criteria, tracks);
    }

    private Checked<LadderSheet> checked(Ladder ladder) {
        var start = table.start();
        // the model's own check has no cell to name; whatever it finds, no ladder with a problem leaves
        List<Problem> problems = LadderCheck.problems(ladder).stream()
                .map(each -> each.movedTo(start))
                .toList();
        assumed(ladder.ratings(), start);
        return Checked.of(new LadderSheet(ladder, ledger.count(), ledger.leftOut(), ledger.assumed()), problems);
    }

    private void assumed(RatingScale ratings, CellPlace start) {
        parts.tracks().forEach(TrackParts::assumed);
        ledger.assumed(
                start,
                "the ratings `" + String.join("`, `", ratings.words()) + "`",
                "a sheet does not say how people are rated; these are the labels of the general ladder");
        ledger.assumed(
                start,
                "a level is held where everything `required` of it is met",
                "a sheet has no bars; `bar:` says another");
        ledger.assumed(start, "this is version `" + FIRST_VERSION + "` of it", "a sheet does not count them");
    }
}
