package org.careerladder.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "é, 1",
        "e\u0301, 1",
        "名前, 4",
        "👍, 2",
        "👍🏽, 2",
        "👩‍💻, 2",
        "ｱ, 1",
        "Ａ, 2",
        "한글, 4",
        "'', 0"
    })
    void a_text_takes_the_columns_that_a_terminal_gives_it(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void text_is_never_torn_within_a_character() {
        assertThat(Columns.head("👩‍💻👩‍💻", 3)).isEqualTo("👩‍💻");
        assertThat(Columns.cut("e\u0301e\u0301e\u0301", 2)).isEqualTo("e\u0301…");
        assertThat(Columns.pad("名", 4)).isEqualTo("名  ");
    }

    @Test
    void lines_break_between_words_and_long_words_where_they_must() {
        assertThat(Lines.of("one two three", 7)).containsExactly("one two", "three");
        assertThat(Lines.of("a 名前名前名前", 5)).containsExactly("a", "名前", "名前", "名前");
        assertThat(Lines.of("", 5)).containsExactly("");
    }

    @Test
    void plain_text_is_one_line_without_what_steers() {
        assertThat(Plain.of(" a\u202eb\u2066c\t\nd\u0000\ufeff e\u200d")).isEqualTo("abc d e\u200d");
        assertThat(Plain.of("lone \ud800")).isEqualTo("lone \ufffd");
    }
}
