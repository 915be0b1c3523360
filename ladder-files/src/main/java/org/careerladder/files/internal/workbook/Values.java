package org.careerladder.files.internal.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.source.CellPlace;
import org.careerladder.model.source.Problem;

/**
 * What the cells of a workbook say. A formula says what it last came to. What the file does not hold as people see it, such as a
 * date, is no text that anybody could rely on.
 *
 * @param texts the texts that cells refer to
 * @param formats how numbers are shown
 */
record Values(SharedStrings texts, NumberFormats formats) {

    /** A cell as its element has it. */
    private record Raw(String type, String style, String value, String inline, boolean formula) {}

    /** The text of a cell; empty for a blank one, or for one of the problems added. */
    Optional<String> text(Xml xml, CellPlace place, List<Problem> problems) {
        var raw = raw(xml);
        var problem = problem(raw, place);
        problem.ifPresent(problems::add);
        return problem.isPresent() ? Optional.empty() : Optional.of(text(raw));
    }

    private static Raw raw(Xml xml) {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = "";
        String inline = "";
        boolean formula = false;
        while (xml.nextWithin("c")) {
            switch (xml.name()) {
                case "v" -> value = xml.value();
                case "is" -> inline = xml.text();
                case "f" -> {
                    formula = true;
                    xml.value();
                }
                default -> {
                    // what else stands in a cell is not shown
                }
            }
        }
        return new Raw(type, style, value, inline, formula);
    }

    private String text(Raw raw) {
        return switch (raw.type()) {
            case "s" -> raw.value().isEmpty() ? "" : texts.text(raw.value());
            case "inlineStr" -> raw.inline();
            case "str" -> Escapes.resolved(raw.value());
            default -> raw.value().isEmpty() ? "" : number(raw.value());
        };
    }

    private static String number(String value) {
        return new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    private Optional<Problem> problem(Raw raw, CellPlace place) {
        boolean blank = raw.value().isEmpty() && raw.inline().isEmpty();
        if (blank) {
            return raw.formula()
                    ? Optional.of(Problem.at(
                            place,
                            "this formula was never calculated",
                            "open the workbook, save it, and read it again"))
                    : Optional.empty();
        }
        return switch (raw.type()) {
            case "s", "inlineStr", "str" -> Optional.empty();
            case "e" ->
                Optional.of(Problem.at(
                        place,
                        "this cell shows the error `" + Words.shown(raw.value()) + "`",
                        "mend its formula, or write the text"));
            case "b" ->
                Optional.of(Problem.at(
                        place,
                        "this cell is true or false, and no text",
                        "write what the level expects, or clear the cell"));
            case "d" -> Optional.of(date(place));
            case "", "n" -> isPlainNumber(raw) ? Optional.empty() : Optional.of(date(place));
            default ->
                Optional.of(Problem.at(
                        place,
                        "this cell holds `" + Words.shown(raw.type()) + "`, which is not known here",
                        "write it as text"));
        };
    }

    private boolean isPlainNumber(Raw raw) {
        return formats.isPlain(raw.style()) && raw.value().matches("-?[0-9]{1,17}(\\.[0-9]{1,17})?");
    }

    private static Problem date(CellPlace place) {
        return Problem.at(
                place,
                "this cell holds a number that is shown as something else, such as a date or a share",
                "format the cell as text, and write what people shall read");
    }
}
