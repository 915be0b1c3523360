package org.careerladder.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrlPrinterTest {

    private final DrlPrinter printer = new DrlPrinter(Texts.VOCABULARY);

    @Test
    void a_rule_prints_as_an_author_spells_it() {
        assertThat(printer.print(Texts.read(Texts.MENTORING))).isEqualTo("""
                        rule "mentoring at the target level that too few people outside the team vouch for"
                            @id("northwind/mentoring-not-vouched-for")
                            @axis(EVIDENCE)
                            @says("{criterion} rests on leadership evidence that {outside-vouchers} of {policy.outside-vouchers} people outside the team vouch for")
                            @because("Northwind promotes on what others saw")
                            @do(actor = CANDIDATE, action = "Ask who was there to vouch for {item-titles}", effort = "1h")
                        when
                            $standing : Standing(
                                gate == Gate.TARGET,
                                criterion == "lifts-others",
                                leadershipItems > 0,
                                outsideVouchers < policy.outsideVouchers )
                        then
                            findings.gap( $standing );
                        end
                        """);
    }

    @Test
    void parentheses_stand_where_they_are_needed() {
        var rule = Texts.read(Texts.withCondition(
                "((stale)) || (shared && (confirmed || !(items < 3))), !(!stale), (stale || shared) || confirmed"));

        assertThat(printer.print(rule))
                .contains("stale || shared && (confirmed || !(items < 3)), !(!stale), (stale || shared) || confirmed");
    }

    @Test
    void what_is_printed_reads_back_equal() {
        var rules = new RandomRules(20_261_120);
        for (var stage : Stage.values()) {
            for (int i = 0; i < 2_000; i++) {
                assertReadsBackEqual(stage, rules.next(stage));
            }
        }
    }

    private void assertReadsBackEqual(Stage stage, Rule rule) {
        var printed = printer.print("a.b." + stage.word(), List.of(rule));

        // Not every rule makes sense: a reader leaves that to the type check
        var read = Texts.READER.readAll(Texts.inStage(stage, printed));
        assertThat(read.problems()).as(printed).isEmpty();
        assertThat(read.rules()).as(printed).containsExactly(rule);
        assertThat(printer.print("a.b." + stage.word(), read.rules())).isEqualTo(printed);
    }

    @Test
    void several_rules_print_as_one_file() {
        var one = Texts.read(Texts.MENTORING);
        var other = Texts.read(Texts.withCondition("stale"));

        var printed = printer.print("p.assess", List.of(one, other));

        assertThat(Texts.READER.read(Texts.assess(printed)).orThrow()).containsExactly(one, other);
    }
}
