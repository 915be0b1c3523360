package org.careerladder.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.language.Language;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.PackId;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.RuleText;
import org.careerladder.model.source.Origin;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.given.Situation;
import org.junit.jupiter.api.Test;

/** What a pack says of rules in another language is held against what the rules say themselves. */
class TextsTest {

    private static final Pack SOLID = Situation.base().pack();
    private static final String ASK = "Frag im nächsten Gespräch";

    private static RuleText text(int line, String rule, String says, String because, String action) {
        return text("de", line, rule, says, because, action);
    }

    private static RuleText text(String language, int line, String rule, String says, String because, String action) {
        return new RuleText(
                Language.of(language),
                RuleId.of(rule),
                words(says, line + 1),
                words(because, line + 2),
                words(action, line + 3),
                at(line, 3));
    }

    private static RuleText.Words words(String text, int line) {
        return text.isEmpty() ? RuleText.Words.NONE : new RuleText.Words(text, at(line, 11));
    }

    private static Origin at(int line, int column) {
        return new Origin(new Position("texts/de.yaml", line, column));
    }

    private static List<String> problems(Pack pack) {
        return Assessor.ruleProblems(pack).stream().map(Problem::toString).toList();
    }

    private static List<String> problems(RuleText... texts) {
        return problems(SOLID.withTexts(List.of(texts)));
    }

    @Test
    void a_text_with_the_rules_own_placeholders_is_in_order() {
        assertThat(problems(text(
                        3,
                        "asking/went-cold",
                        "Seit {days-since} Tagen",
                        "Nach {policy.follow-up} wird es kalt, nach {policy.follow-up}",
                        ASK)))
                .isEmpty();
    }

    @Test
    void an_unknown_rule_is_named_with_the_nearest_right_one() {
        assertThat(problems(text(3, "asking/went-colt", "X", "Z", ASK)))
                .containsExactly(
                        "texts/de.yaml:3:3: no rule has the id `asking/went-colt`; did you mean `asking/went-cold`?");
    }

    @Test
    void missing_and_extra_placeholders_are_named_at_the_text_that_they_stand_in() {
        assertThat(problems(text(3, "asking/went-cold", "Seit {day-since} Tagen", "Nach einer Weile", ASK + " {x}")))
                .containsExactly(
                        "texts/de.yaml:4:11: `says` has `{day-since}`, and the rule's own text has not;"
                                + " did you mean `{days-since}`?",
                        "texts/de.yaml:4:11: `says` lacks `{days-since}`, and the rule's own text has it;"
                                + " write `{days-since}` where its value is to stand",
                        "texts/de.yaml:5:11: `because` lacks `{policy.follow-up}`, and the rule's own text has it;"
                                + " write `{policy.follow-up}` where its value is to stand",
                        "texts/de.yaml:6:11: `do` has `{x}`, and the rule's own text has not; take it out");
    }

    @Test
    void a_brace_without_its_other_half_is_told_once() {
        assertThat(problems(text(3, "asking/went-cold", "Seit {days-since Tagen", "{policy.follow-up}", ASK)))
                .containsExactly("texts/de.yaml:4:11: a `{` without its `}` in `{days-since Tagen`;"
                        + " a placeholder is a name in braces, such as `{criterion}`");
    }

    @Test
    void a_text_says_as_much_as_the_rule_and_no_more() {
        assertThat(problems(text(3, "asking/under-way", "X", "Z", ASK), text(13, "asking/no-plan", " ", "Z", "")))
                .containsExactly(
                        "texts/de.yaml:6:11: `asking/under-way` asks for nothing: it has no `do`; leave `do` out",
                        "texts/de.yaml:13:3: the text of `asking/no-plan` lacks `says`; add `says: ...`",
                        "texts/de.yaml:13:3: the text of `asking/no-plan` lacks `do`; add `do: ...`");
    }

    @Test
    void a_rule_is_said_once_in_a_language() {
        assertThat(problems(
                        text(3, "asking/under-way", "X", "Z", ""),
                        text("fr", 7, "asking/under-way", "X", "Z", ""),
                        text(13, "asking/under-way", "X", "Z", "")))
                .containsExactly("texts/de.yaml:13:3: `asking/under-way` has a text in `de` already,"
                        + " at texts/de.yaml:3:3; say it once");
    }

    @Test
    void a_rule_that_is_switched_off_needs_no_text() {
        var off = SOLID.withOverrides(
                List.of(new RuleOverride.Disable(RuleId.of("asking/under-way"), "not here", "us", at(30, 5))));
        var texts = List.of(text(3, "asking/under-way", "X", "Z", ""));

        assertThat(problems(off.withTexts(texts)))
                .containsExactly("texts/de.yaml:3:3: `asking/under-way` is switched off in `solid@1`,"
                        + " at texts/de.yaml:30:5; take the text out: nobody will read it");
        assertThat(problems(on(off).withTexts(texts))).hasSize(1);
        assertThat(problems(on(SOLID.withTexts(texts)).withOverrides(off.overrides())))
                .as("the layer below could not know")
                .isEmpty();
    }

    private static Pack on(Pack base) {
        return Pack.on(base, "../solid", PackId.of("team"), "1");
    }
}
