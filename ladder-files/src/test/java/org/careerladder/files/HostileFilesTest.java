package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 50 to 90 of the list of hostile input, as far as files go: refused at their place, fast, and with advice. */
class HostileFilesTest {

    @Test
    void row_50_a_duplicate_json_key() {
        assertThat(Small.said(CaseReader.read("c.json", "{\"case\": \"a\", \"case\": \"b\"}", Small.PACK)))
                .contains(
                        "c.json:1:15: the key `case` stands here for the second time; the first stands in line 1; keep one");
    }

    @Test
    void rows_52_53_57_aliases_merge_keys_and_tags() {
        assertThat(Small.caseWith("process: &p { formality: formal }\ncompany: *p\n"))
                .anyMatch(said -> said.startsWith("c.yaml:9:10: an anchor (`&`) stands here"))
                .anyMatch(said -> said.startsWith("c.yaml:10:10: an alias (`*`) stands here"));
        assertThat(Small.caseWith("<<: { case: b }\n"))
                .anyMatch(said -> said.startsWith("c.yaml:9:1: a merge key (`<<`) stands here"));
        assertThat(Small.caseWith("case: one", "case: !!java.net.URL [one]"))
                .anyMatch(said -> said.startsWith("c.yaml:1:7: a tag (`!`) stands here"));
    }

    @Test
    void row_54_billion_laughs() {
        var laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 200; i++) {
            String before = "*a" + (i - 1);
            laughs.append("a" + i + ": &a" + i + " [" + before + ", " + before + ", " + before + "]\n");
        }
        Small.caseWith(laughs.toString());

        assertTimeout(
                Duration.ofMillis(100),
                () -> assertThat(Small.caseWith(laughs.toString())).isNotEmpty());
    }

    @Test
    void rows_55_56_a_second_document_and_trailing_content() {
        assertThat(Small.caseWith("---\ncase: two\n"))
                .containsExactly("c.yaml:9:1: a second document starts here; one file holds one document");
        assertThat(Small.said(CaseReader.read("c.json", "{\"case\": \"a\"} more", Small.PACK)))
                .containsExactly("c.json:1:15: this is not YAML: something follows the end of the document;"
                        + " one file holds one document");
    }

    @Test
    void row_58_depth() {
        assertThat(Small.caseWith("goals: " + "[".repeat(5_000) + "]".repeat(5_000) + "\n"))
                .containsExactly("c.yaml:9:39: lists and maps stand more than 32 deep here; no file of ours does");
    }

    @Test
    void rows_61_and_42_numbers_that_are_none(@TempDir Path folder) throws IOException {
        assertThat(packWith(folder, "policy: { nearly: 3.9 }"))
                .anyMatch(said ->
                        said.contains("pack.yaml:5:19: `3.9` is no whole number; write digits alone, such as 3"));
        assertThat(packWith(folder, "policy: { nearly: .nan }"))
                .anyMatch(said -> said.contains("`.nan` is no whole number"));
        assertThat(packWith(folder, "policy: { nearly: 1e400 }"))
                .anyMatch(said -> said.contains("5:19: `1e400` is no whole"));
    }

    @Test
    void row_65_bidi_in_a_name_is_harmless() {
        assertThat(Small.caseWith("id: ada", "id: ada\n  name: \"a\u202Eb\"")).isEmpty();
    }

    @Test
    void row_66_twins_in_other_code_points() {
        assertThat(Small.caseWith("r\u00e9sum\u00e9: 1\nre\u0301sume\u0301: 2\n"))
                .anyMatch(said ->
                        said.startsWith("c.yaml:10:1: the key `re\u0301sume\u0301` stands here for the second time,"
                                + " in other code points for the same characters"));
    }

    @Test
    void rows_67_68_69_markup_in_texts_is_text() {
        assertThat(Small.caseWith("""
                        evidence:
                          - id: e
                            kind: project
                            title: "<script>alert(1)</script>"
                            impact: '" onmouseover='
                            links: ["javascript:alert(1)"]
                        """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "/etc/passwd",
                "\\\\\\\\host\\\\share",
                "file:///etc/passwd",
                "http://example.org/l.yaml",
                "C:/l.yaml",
                "a/../../b"
            })
    void rows_72_73_a_ladder_outside_the_pack(String path, @TempDir Path folder) throws IOException {
        assertThat(packWith(folder, "ladder: \"" + path + "\""))
                .anyMatch(said -> said.contains("pack.yaml:5:9: ") && said.contains("leads out of the pack's folder"));
    }

    @Test
    void row_74_the_pack_of_a_case_is_not_opened() {
        assertThat(Small.caseWith("pack: /dev/random\n")).isEmpty();
    }

    @Test
    void row_75_links_out_of_the_pack(@TempDir Path folder, @TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("l.yaml"), Small.LADDER);
        Files.writeString(outside.resolve("r.drl"), "package a.assess");
        Files.createDirectories(folder.resolve("rules/assess"));
        Files.createSymbolicLink(folder.resolve("l.yaml"), outside.resolve("l.yaml"));
        Files.createSymbolicLink(folder.resolve("rules/assess/r.drl"), outside.resolve("r.drl"));

        assertThat(packWith(folder, "ladder: l.yaml"))
                .anyMatch(said -> said.contains("pack.yaml:5:9: `l.yaml` leads out"))
                .anyMatch(said -> said.contains("r.drl:1:1: this leads out of the pack's folder"));
    }

    @Test
    void row_83_invalid_utf_8(@TempDir Path folder) throws IOException {
        var file = folder.resolve("c.yaml");
        Files.write(file, "case: \u00e9\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Small.said(CaseReader.read(file, Small.PACK)))
                .containsExactly(file + ":1:7: this file is not UTF-8: byte 6 (counted from 0) begins no character;"
                        + " save it as UTF-8");
    }

    @Test
    void row_89_a_million_items() {
        String many = "evidence: [" + "{},".repeat(1_000_000) + "]\n";
        String more = "evidence:\n" + "- {id: e, kind: metric}\n".repeat(10_001);

        assertTimeout(
                Duration.ofSeconds(4),
                () -> assertThat(Small.caseWith(many)).anyMatch(said -> said.contains("more than 600000 values")));
        assertThat(Small.caseWith(more)).anyMatch(said -> said.contains("`evidence` has 10001 members; at most 10000"));
    }

    @Test
    void rows_92_and_93_policy(@TempDir Path folder) throws IOException {
        assertThat(packWith(folder, "policy: { nearly: 1, nearly: 2 }"))
                .anyMatch(said -> said.contains("5:22: the key `nearly`"));
        assertThat(packWith(folder, "policy: { nearley: 1 }"))
                .anyMatch(said -> said.contains("did you mean `nearly`?"));
        assertThat(packWith(folder, "policy: { nearly: 3 weeks }"))
                .anyMatch(said -> said.contains("is no whole number"));
        assertThat(packWith(folder, "policy: { evidence-window: 12 }")).anyMatch(said -> said.contains("`12`"));
        assertThat(packWith(folder, "policy: { evidence-window: none }"))
                .anyMatch(said -> said.contains("pack.yaml:5:28") && said.contains("cannot be switched off"));
        assertThat(packWith(folder, "rules: { disable: [{ rule: a/b, owner: me }] }"))
                .anyMatch(said -> said.contains("5:20: disable lacks `reason`"));
    }

    @Test
    void an_empty_file_and_a_text_that_is_no_map() {
        assertThat(Small.said(LadderReader.read("l.yaml", "# nothing\n")))
                .containsExactly("l.yaml:1:1: this file is empty; write into it what its name promises, or delete it");
        assertThat(Small.said(LadderReader.read("l.yaml", "- a\n")))
                .anyMatch(said -> said.contains("a map is expected here"));
        assertThat(Small.said(LadderReader.read("l.yaml", "a: b\u0007\n")))
                .containsExactly("l.yaml:1:5: the character U+0007 stands in no text file;"
                        + " take it out, or write it as an escape in double quotes");
    }

    private static List<String> packWith(Path folder, String line) throws IOException {
        var file = folder.resolve("pack.yaml");
        Files.writeString(file, "format: pack/1\npack: p\nversion: \"1\"\nextends: standard@1\n" + line + "\n");
        return Small.said(PackReader.read(file));
    }
}
