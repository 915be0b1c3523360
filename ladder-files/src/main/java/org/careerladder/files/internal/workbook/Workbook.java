package org.careerladder.files.internal.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.careerladder.files.internal.cells.Caps;
import org.careerladder.files.internal.cells.Table;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.model.source.Remark;

/** Reads one tab of a workbook. */
public final class Workbook {

    private final String file;
    private final Map<Tab, Table> tables = new LinkedHashMap<>();

    private Workbook(String file) {
        this.file = file;
    }

    /**
     * The table of a tab, or why it cannot be read.
     *
     * @param file a file that is packed as workbooks are
     * @param wanted the tab; empty for the only one that people see and that holds something
     */
    public static Checked<Table> table(Path file, String wanted) {
        var workbook = new Workbook(file.toString());
        try (var unpacked = new Unpacked(file)) {
            workbook.read(unpacked);
            return workbook.chosen(wanted);
        } catch (Refused refused) {
            return Checked.faulty(Problem.at(Position.startOf(file.toString()), refused.what(), refused.advice()));
        } catch (IOException broken) {
            return Checked.faulty(Problem.at(
                    Position.startOf(file.toString()),
                    "this workbook cannot be unpacked",
                    "open it in a spreadsheet program and save it as .xlsx anew"));
        }
    }

    private void read(Unpacked unpacked) {
        Kinds.requireWorkbook(unpacked);
        String main = Relations.of("", unpacked)
                .first("officeDocument")
                .orElseThrow(() -> Refused.damaged("it has no main part"));
        var relations = Relations.of(main, unpacked);
        var tabs = Tab.all(main, unpacked.part(main), relations);
        var values = values(relations, unpacked);
        var caps = new Caps();
        for (Tab tab : tabs) {
            var xml = Xml.of(tab.part(), unpacked.part(tab.part()));
            tables.put(tab, Sheet.read(file, Words.shown(tab.name()), xml, values, caps));
            if (caps.isFull()) {
                throw new Refused(
                        "this workbook has more than " + Table.MOST_CELLS + " cells",
                        "copy the ladder into a workbook of its own");
            }
        }
    }

    private static Values values(Relations relations, Unpacked unpacked) {
        var texts = relations.first("sharedStrings").map(part -> SharedStrings.of(part, unpacked.part(part)));
        var formats = relations.first("styles").map(part -> NumberFormats.of(part, unpacked.part(part)));
        return new Values(texts.orElse(SharedStrings.NONE), formats.orElse(NumberFormats.NONE));
    }

    private Checked<Table> chosen(String wanted) {
        return wanted.isEmpty() ? only() : named(wanted);
    }

    private Checked<Table> named(String wanted) {
        var names = tables.keySet().stream().map(Tab::name).toList();
        return tables.keySet().stream()
                .filter(tab -> Words.composed(tab.name()).equals(Words.composed(wanted)))
                .findFirst()
                .map(tab -> Checked.sound(told(tab, "`--tab` names another")))
                .orElseGet(() -> Checked.faulty(Problem.at(
                        Position.startOf(file),
                        "this workbook has no tab `" + Words.shown(wanted) + "`",
                        NearestWord.advice(wanted, names))));
    }

    private Checked<Table> only() {
        var seen = tables.keySet().stream()
                .filter(tab -> !tab.hidden() && holds(tab))
                .toList();
        if (seen.size() == 1) {
            return Checked.sound(told(seen.get(0), "it is hidden"));
        }
        String names = (seen.isEmpty() ? tables.keySet() : seen)
                .stream().map(tab -> "`" + Words.shown(tab.name()) + "`").collect(Collectors.joining(", "));
        return Checked.faulty(Problem.at(
                Position.startOf(file),
                seen.isEmpty() ? "no tab that people see holds anything" : "several tabs hold something: " + names,
                seen.isEmpty() ? "the tabs are " + names : "name one with `--tab`"));
    }

    private boolean holds(Tab tab) {
        var table = tables.get(tab);
        return table != null && (cells(table) > 0 || !table.problems().isEmpty());
    }

    private static String counted(long cells) {
        return cells + (cells == 1 ? " cell" : " cells");
    }

    private static long cells(Table table) {
        return table.rows().stream().flatMap(row -> row.own().stream()).count();
    }

    /** The table of a tab, with a word on each other that holds something. */
    private Table told(Tab tab, String because) {
        var leftOut = new ArrayList<Remark>();
        tables.forEach((other, table) -> {
            if (!other.equals(tab) && holds(other)) {
                leftOut.add(new Remark(
                        table.start(),
                        "the tab `" + Words.shown(other.name()) + "` with " + counted(cells(table)),
                        because));
            }
        });
        var table = Optional.ofNullable(tables.get(tab)).orElseThrow();
        return new Table(table.start(), table.rows(), table.problems(), leftOut, table.assumed());
    }
}
