package org.careerladder.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void what_nobody_would_see_is_shown_by_its_code_point_and_all_else_as_it_is() {
        assertThat(Visible.of("Zoë, `größer` 進 👍")).isEqualTo("Zoë, `größer` 進 👍");
        assertThat(Visible.of("a\u0000\u001b[31m\n\t\u0085\u200b\u202e\u2028\ud800\ue000b"))
                .isEqualTo("a<U+0000><U+001B>[31m<U+000A><U+0009><U+0085><U+200B><U+202E><U+2028><U+D800><U+E000>b");
    }
}
