package org.careerladder.files.internal.sheet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.careerladder.files.internal.cells.Cell;
import org.careerladder.files.internal.cells.Row;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Slug;

/**
 * Reads what the rows of a sheet speak of, from top to bottom: a competency goes on until the next one, so that it need not be
 * written into every row.
 */
final class Subjects {

    private static final String GENERAL = "General";
    private static final Names<Importance> IMPORTANCE = Names.of(Importance.class);

    private final Headers headers;
    private final Ledger ledger;
    private final Set<Cell> usedCompetencies = new HashSet<>();
    private Optional<Cell> competency = Optional.empty();
    private int unsaid;

    Subjects(Headers headers, Ledger ledger) {
        this.headers = headers;
        this.ledger = ledger;
    }

    /** The column that says what is asked: the criterion, or the competency where nothing is finer. */
    private Column finest() {
        return headers.has(Column.CRITERION) ? Column.CRITERION : Column.COMPETENCY;
    }

    /** Takes note of a competency that starts in this row; the one before it has had its rows. */
    void enter(Row row) {
        var here = headers.cell(row, Column.COMPETENCY);
        if (here.isPresent()) {
            leave();
            competency = here;
        }
    }

    /** Ends the competency that is open: where no criterion followed, it only looked like one. */
    void leave() {
        competency
                .filter(each -> !usedCompetencies.contains(each))
                .ifPresent(each -> ledger.leftOut(each, "no criterion follows it"));
    }

    /** Whether the row names what it speaks of. */
    boolean names(Row row) {
        return headers.cell(row, finest()).isPresent();
    }

    /** Whether the row says more than to which competency the next rows belong. */
    boolean speaks(Row row) {
        return names(row)
                || headers.cell(row, Column.ID).isPresent()
                || headers.cell(row, Column.IMPORTANCE).isPresent();
    }

    /** What the row speaks of; empty for one of the problems reported. */
    Optional<Subject> of(Row row) {
        var named = headers.cell(row, finest());
        var group = group(row);
        if (named.isEmpty()) {
            ledger.problem(
                    row.firstPlace(),
                    "this row names no " + finest().header(),
                    "write it into the column `" + headers.headerOf(finest()).name()
                            + "`; only a competency goes on by itself");
        }
        if (named.isEmpty() || group.isEmpty()) {
            return Optional.empty();
        }
        ledger.placed(named.get());
        return Optional.of(new Subject(group.get(), Named.of(named.get()), id(row), importance(row)));
    }

    private Optional<Named> group(Row row) {
        if (!headers.has(Column.COMPETENCY)) {
            return Optional.of(
                    new Named(GENERAL, headers.headerOf(Column.CRITERION).place()));
        }
        if (competency.isEmpty()) {
            ledger.problem(
                    row.start(),
                    "no competency stands in this row or above it",
                    "write one into the column `"
                            + headers.headerOf(Column.COMPETENCY).name() + "`");
        }
        competency.ifPresent(cell -> {
            usedCompetencies.add(cell);
            ledger.placed(cell);
        });
        return competency.map(Named::of);
    }

    private String id(Row row) {
        var cell = headers.cell(row, Column.ID);
        cell.ifPresent(ledger::placed);
        cell.filter(each -> !Slug.holds(each.text()))
                .ifPresent(each -> ledger.problem(
                        each.place(),
                        each.shown() + " is no id",
                        "an id is made of a-z, 0-9 and single hyphens, at most 80 characters, such as `"
                                + NameIds.slug(each.name()) + "`"));
        return cell.map(Cell::text).filter(Slug::holds).orElse("");
    }

    private Importance importance(Row row) {
        var cell = headers.cell(row, Column.IMPORTANCE);
        if (cell.isEmpty()) {
            unsaid++;
            return Importance.REQUIRED;
        }
        ledger.placed(cell.get());
        var said = IMPORTANCE.of(cell.get().header());
        if (said.isEmpty()) {
            ledger.problem(
                    cell.get().place(),
                    cell.get().shown() + " is no importance",
                    NearestWord.advice(Words.shown(cell.get().header()), IMPORTANCE.words()));
        }
        return said.orElse(Importance.REQUIRED);
    }

    /** Tells what was assumed of all rows together. */
    void assumed() {
        if (!headers.has(Column.COMPETENCY)) {
            ledger.assumed(
                    headers.headerOf(Column.CRITERION).place(),
                    "every criterion belongs to one competency, `" + GENERAL + "`",
                    "no column is headed `competency`");
        }
        if (!headers.has(Column.CRITERION)) {
            ledger.assumed(
                    headers.headerOf(Column.COMPETENCY).place(),
                    "every competency is one criterion of the same name",
                    "no column is headed `criterion`");
        }
        var importance = headers.headerOf(Column.IMPORTANCE).place();
        if (!headers.has(Column.IMPORTANCE)) {
            ledger.assumed(importance, "everything is `required`", "no column is headed `importance`");
        } else if (unsaid == 1) {
            ledger.assumed(importance, "1 row is `required`", "its importance is blank");
        } else if (unsaid > 1) {
            ledger.assumed(importance, unsaid + " rows are `required`", "their importance is blank");
        }
    }
}
