package org.careerladder.files.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.files.internal.cells.CsvTable;
import org.careerladder.files.internal.cells.Table;
import org.careerladder.files.sheet.Separator;
import org.careerladder.files.sheet.SheetOptions;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Problem;
import org.careerladder.model.source.Remark;

/** Finds what separates the columns of a text, where nobody has said: what makes its headers readable. */
public final class Separators {

    private Separators() {}

    /** The table of a text. */
    public static Checked<Table> table(String file, String text, SheetOptions options) {
        var declared = options.separator();
        if (declared != Separator.AS_THE_HEADER_READS) {
            return Checked.sound(CsvTable.of(file, text, declared));
        }
        var readable = readable(file, text, options);
        if (readable.isEmpty()) {
            return Checked.sound(CsvTable.of(file, text, Separator.COMMA));
        }
        return readable.size() == 1 ? Checked.sound(readable.get(0).told()) : Checked.faulty(ambiguous(readable));
    }

    /** A table, and what separates its columns. */
    private record Reading(Separator separator, Table table) {

        /** The table, with a word on its separator where it is not the one that people expect. */
        Table told() {
            var assumed = new ArrayList<>(table.assumed());
            if (separator != Separator.COMMA) {
                assumed.add(new Remark(
                        table.start(),
                        "a " + separator.word() + " separates the columns",
                        "the headers can be read in no other way"));
            }
            return new Table(table.start(), table.rows(), table.problems(), table.leftOut(), assumed);
        }
    }

    private static List<Reading> readable(String file, String text, SheetOptions options) {
        return Stream.of(Separator.COMMA, Separator.SEMICOLON, Separator.TAB)
                .map(each -> new Reading(each, CsvTable.of(file, text, each)))
                .filter(each -> SheetLadder.hasHeaders(each.table(), options))
                .toList();
    }

    private static Problem ambiguous(List<Reading> readable) {
        var words = readable.stream().map(each -> each.separator().word()).toList();
        return Problem.at(
                readable.get(0).table().start(),
                "the headers can be read with each of `" + String.join("`, `", words) + "` between the columns",
                "say which with `--separator`");
    }
}
