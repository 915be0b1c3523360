package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of others cannot steer a terminal, wherever they come from: what nobody would see is shown by its code point. */
class TerminalTest {

    private static final String TITLE = "\u001b]0;owned\u0007";
    private static final String TURNED = "a\u202Eb";

    @TempDir
    private Path folder;

    private static void isClean(Typed answer) {
        for (String text : List.of(answer.out(), answer.err())) {
            assertThat(text.codePoints().filter(each -> each != '\n'))
                    .noneMatch(each -> Character.isISOControl(each) || Character.getType(each) == Character.FORMAT);
        }
    }

    @Test
    void a_word_that_is_not_understood_is_shown_with_what_is_invisible_in_it() {
        assertThat(Typed.ladder("levels", "--format", TITLE).err())
                .startsWith("ladder: there is no format `<U+001B>]0;owned<U+0007>`\n  help: ");
        assertThat(Typed.ladder("levels", "--format", "js\u200Bon").err()).contains("`js<U+200B>on`");
        assertThat(Typed.ladder("two\nlines").err()).startsWith("ladder: there is no command `two<U+000A>lines`\n");
    }

    @Test
    void every_command_and_option_takes_them_without_harm() {
        for (String word :
                List.of(TITLE, TURNED, "a\u0000b", "a\u0085b", "a\u2028b", "-" + TITLE, "--" + TITLE + "=" + TURNED)) {
            isClean(Typed.ladder(word));
            for (Commands command : Commands.values()) {
                isClean(Typed.ladder(command.word(), word));
                isClean(Typed.ladder(command.word(), word, word, word, word));
                for (String option : List.of(
                        "--pack", "--as-of", "--format", "-o", "--with", "--language", "--rule", "--to", "--sheet")) {
                    isClean(Typed.ladder(command.word(), "x", option, word));
                }
            }
            isClean(Typed.ladder("new", "rule", "a/b", "--spelling", word));
            isClean(Typed.ladder("new", "case", folder.resolve("c.yaml"), "--from", word, "--to", word));
        }
    }

    @Test
    void names_of_files_are_shown_the_same_way_where_all_is_well() throws IOException {
        var me = folder.resolve("m\u001be.yaml");

        isClean(Typed.ladder("new", "case", me, "--from", "engineer", "--to", "senior-engineer"));
        assertThat(Files.exists(me)).isTrue();
        assertThat(Typed.ladder("check", me).out()).startsWith("OK  ").contains("m<U+001B>e.yaml (case)");
        var pack = folder.resolve("p\u001bk");
        isClean(Typed.ladder("new", "pack", pack));
        isClean(Typed.ladder("new", "rule", "topic/finding", "--pack", pack));
        isClean(Typed.ladder("check", pack));
        isClean(Typed.ladder("test", pack));
    }
}
