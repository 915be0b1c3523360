package org.careerladder.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "149  | 150   | 149 of 150 (99.3 %)",
                "9999 | 10000 | 9999 of 10000 (99.9 %)",
                "99999 | 100000 | 99999 of 100000 (99.9 %)",
                "2    | 3     | 2 of 3 (66.6 %)",
                "1    | 2     | 1 of 2 (50 %)",
                "3    | 3     | 3 of 3 (100 %)",
                "0    | 7     | 0 of 7 (0 %)",
                "0    | 0     | none"
            })
    void it_is_never_rounded_up(int part, int whole, String told) {
        assertThat(new Share(part, whole)).hasToString(told);
    }

    @Test
    void only_all_is_all() {
        assertThat(new Share(9_999, 10_000).isAll()).isFalse();
        assertThat(new Share(3, 3).isAll()).isTrue();
        assertThat(new Share(0, 0).isAll()).isTrue();
    }

    @Test
    void more_than_all_is_no_share() {
        assertThatThrownBy(() -> new Share(4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
