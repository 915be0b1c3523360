package org.careerladder.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.source.CellPlace;
import org.careerladder.model.source.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellPlaceTest {

    private static final Position START = new Position("ours.csv", 7, 12);

    @ParameterizedTest
    @CsvSource({"1,A", "26,Z", "27,AA", "52,AZ", "53,BA", "702,ZZ", "703,AAA", "16384,XFD"})
    void columns_are_named_as_spreadsheets_name_them(int column, String name) {
        assertThat(new CellPlace(START, "", 3, column).cell()).isEqualTo(name + "3");
    }

    @Test
    void it_reads_as_a_line_of_a_text_file_or_as_a_cell_of_a_tab() {
        assertThat(new CellPlace(START, "", 7, 2)).hasToString("ours.csv:7:12 (B7)");
        assertThat(new CellPlace(Position.startOf("ours.xlsx"), "Web", 7, 2)).hasToString("ours.xlsx:Web!B7");
    }

    @Test
    void cells_stand_row_by_row_and_not_letter_by_letter() {
        var sorted = Stream.of("10,1", "2,28", "2,3")
                .map(CellPlaceTest::cell)
                .sorted()
                .toList();

        assertThat(sorted).isEqualTo(List.of(cell("2,3"), cell("2,28"), cell("10,1")));
    }

    private static CellPlace cell(String rowAndColumn) {
        var numbers = rowAndColumn.split(",", 2);
        return new CellPlace(START, "", Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    @Test
    void rows_and_columns_count_from_one() {
        assertThatThrownBy(() -> new CellPlace(START, "", 0, 1))
                .hasMessage("Rows and columns count from 1, not 0 and 1");
    }
}
