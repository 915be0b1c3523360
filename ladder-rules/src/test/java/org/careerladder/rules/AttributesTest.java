package org.careerladder.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.pack.AttributeType;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.ParameterKind;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.promotion.Attribute;
import org.careerladder.model.promotion.AttributeValue;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.Problem;
import org.careerladder.model.time.Span;
import org.careerladder.rules.given.Northwind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of a company read what its pack declares and its cases say, on either engine. */
class AttributesTest {

    private static final List<AttributeType> TYPES = List.of(
            new AttributeType("on-call-weeks", ParameterKind.COUNT, "Weeks on call", "weeks", 0, 52, List.of()),
            new AttributeType("travel", ParameterKind.SHARE, "The share of travel", "", 0, 10_000, List.of()),
            new AttributeType("abroad-for", ParameterKind.DURATION, "Time abroad", "months", 0, 3_650, List.of()),
            new AttributeType("office", ParameterKind.CHOICE, "Where", "", 0, 0, List.of("north", "south")),
            new AttributeType("least", ParameterKind.RATING, "A label", "", 0, 0, List.of()),
            new AttributeType("certified", ParameterKind.YES_NO, "Holds a certificate", "", 0, 0, List.of()));

    private static Pack pack(String condition) {
        var rule = """
                package northwind.assess
                rule "it holds"
                    @id("northwind/it-holds")
                    @says("{attributes.on-call-weeks} weeks, {attributes.travel}, {attributes.office}, {attributes.certified}")
                    @because("We said so")
                when
                    $candidate : CandidateFacts( %s )
                then
                    findings.note( $candidate );
                end
                """.formatted(condition);
        return Northwind.pack()
                .withAttributes(TYPES)
                .withRules(List.of(new RuleSource.DrlText("rules/assess/it.drl", "assess/it.drl", rule)));
    }

    private static PromotionCase with(Attribute... attributes) {
        return Northwind.ada().toBuilder().attributes(List.of(attributes)).build();
    }

    private static Attribute weeks(int weeks) {
        return new Attribute("on-call-weeks", new AttributeValue.Whole(weeks));
    }

    private static Attribute office(String word) {
        return new Attribute("office", new AttributeValue.Word(word));
    }

    private static Attribute abroad(Span span) {
        return new Attribute("abroad-for", new AttributeValue.Length(span));
    }

    private static Attribute certified(boolean holds) {
        return new Attribute("certified", new AttributeValue.Claim(holds));
    }

    private static Attribute travel(int basisPoints) {
        return new Attribute("travel", new AttributeValue.Share(basisPoints));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                arguments("attributes.onCallWeeks >= 4", with(weeks(4)), true),
                arguments("attributes.onCallWeeks >= 4", with(weeks(3)), false),
                arguments("attributes.onCallWeeks >= 4", with(), false),
                arguments("!(attributes.onCallWeeks >= 4)", with(weeks(3)), true),
                arguments("!(attributes.onCallWeeks >= 4)", with(), false),
                arguments("!attributes.onCallWeeksKnown", with(), true),
                arguments("attributes.onCallWeeksKnown", with(weeks(0)), true),
                arguments("attributes.office == \"north\"", with(office("north")), true),
                arguments("attributes.office in (\"south\", \"north\")", with(office("north")), true),
                arguments("attributes.office != \"north\"", with(), false),
                arguments("attributes.abroadFor == 24", with(abroad(new Span(2, Span.Unit.YEARS))), true),
                arguments("attributes.abroadFor < policy.evidenceWindow", with(abroad(Span.months(11))), true),
                arguments("attributes.abroadFor < policy.evidenceWindow", with(abroad(Span.months(12))), false),
                arguments("attributes.certified", with(certified(true)), true),
                arguments("!attributes.certified", with(certified(true)), false),
                arguments("!attributes.certified", with(certified(false)), true),
                arguments("!attributes.certified", with(), false),
                arguments("attributes.travel > 2500 || attributes.certified", with(travel(2_501)), true),
                arguments("attributes.travel < policy.currentExceeds", with(travel(2_499)), true));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void a_condition_on_an_attribute_holds_when_it_is_known_and_so(
            String condition, PromotionCase promotionCase, boolean holds) {
        var pack = pack(condition);
        for (var assessor :
                List.of(Assessor.of(pack).orThrow(), Assessor.interpreted(pack).orThrow())) {
            var findings = ((Assessment) assessor.assess(promotionCase)).findings();
            assertThat(findings.stream().anyMatch(each -> each.rule().equals("northwind/it-holds")))
                    .as(assessor.audit().engine())
                    .isEqualTo(holds);
        }
    }

    @Test
    void a_text_prints_what_is_said_and_that_the_rest_is_unknown() {
        var assessor = Assessor.of(pack("processKnown || !processKnown && attributes.onCallWeeksKnown"))
                .orThrow();

        var findings = ((Assessment) assessor.assess(with(weeks(6), travel(2_550)))).findings();

        assertThat(findings)
                .filteredOn(each -> each.rule().equals("northwind/it-holds"))
                .extracting(Finding::message)
                .containsExactly("6 weeks, 25.5%, unknown, unknown");
    }

    @Test
    void a_value_of_one_pattern_is_held_against_another() {
        var rule = """
                package northwind.assess
                rule "joined" @id("northwind/it-holds") @says("It holds") @because("We said so")
                when
                    CandidateFacts( $weeks : attributes.onCallWeeks )
                    $dossier : Dossier( items < $weeks )
                then
                    findings.note( $dossier );
                end
                """;
        var pack = Northwind.pack()
                .withAttributes(TYPES)
                .withRules(List.of(new RuleSource.DrlText("rules/assess/it.drl", "assess/it.drl", rule)));
        for (var assessor :
                List.of(Assessor.of(pack).orThrow(), Assessor.interpreted(pack).orThrow())) {
            assertThat(fires(assessor, with(weeks(3)))).isTrue();
            assertThat(fires(assessor, with(weeks(2)))).isFalse();
            assertThat(fires(assessor, with())).isFalse();
        }
    }

    private static boolean fires(Assessor assessor, PromotionCase promotionCase) {
        return ((Assessment) assessor.assess(promotionCase))
                .findings().stream().anyMatch(each -> each.rule().equals("northwind/it-holds"));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "attributes.onCallWeek >= 4",
                        "`CandidateFacts` has no `attributes.onCallWeek`: the pack declares no such attribute; did you mean"
                                + " `attributes.onCallWeeks`?"),
                arguments(
                        "attributes.office == \"noth\"",
                        "`\"noth\"` is no choice of `attributes.office`; did you mean `north`?"),
                arguments(
                        "attributes.least == \"mets\"",
                        "`\"mets\"` is not a label of the ladder; did you mean `meets`?"),
                arguments(
                        "attributes.onCallWeeks == \"four\"",
                        "`attributes.onCallWeeks` holds a whole number of weeks, and is compared with the text"
                                + " `\"four\"`; write a whole number"),
                arguments(
                        "attributes.gender == \"x\"",
                        "`attributes.gender` is a protected attribute: no rule reads it, and no case holds it; leave it"
                                + " out: readiness rests on the work alone"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void what_no_attribute_is_or_can_be_is_told(String condition, String told) {
        assertThat(Assessor.of(pack(condition)).problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains(told);
    }

    @Test
    void an_attribute_of_a_type_of_fact_that_has_none_is_told_where_attributes_are() {
        var rule = """
                package northwind.assess
                rule "it" @id("northwind/it-holds") @says("It holds") @because("We said so")
                when $dossier : Dossier( attributes.office == "north" ) then findings.note( $dossier ); end
                """;

        assertThat(Assessor.of(Northwind.pack()
                                .withAttributes(TYPES)
                                .withRules(
                                        List.of(new RuleSource.DrlText("rules/assess/it.drl", "assess/it.drl", rule))))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "rules/assess/it.drl:3:26: `Dossier` has no `attributes.office`: the pack declares no such"
                                + " attribute; attributes are of `CandidateFacts`; declare it under `attributes` of the pack");
    }

    @Test
    void an_attribute_that_the_pack_does_not_declare_or_that_holds_something_else_is_a_problem_of_the_case() {
        var assessor = Assessor.of(pack("attributes.certified")).orThrow();
        var wrong = with(
                weeks(53),
                office("west"),
                abroad(new Span(3, Span.Unit.WEEKS)),
                new Attribute("certified", new AttributeValue.Word("yes")),
                new Attribute("on-call-week", new AttributeValue.Whole(1)),
                weeks(2));

        assertThat(assessor.assess(wrong).toString())
                .contains("attribute `on-call-weeks` is out of scale; between 0 and 52")
                .contains("attribute `office` cannot be `west`; use one of `north`, `south`")
                .contains("attribute `abroad-for` is `3 weeks`, and rules read it in months; write months or years")
                .contains("attribute `certified` holds something else; it is `yes` or `no`")
                .contains("the pack declares no attribute `on-call-week`; did you mean `on-call-weeks`?")
                .contains("attribute `on-call-weeks` stands here for the second time; each name stands once");
    }

    @Test
    void what_is_wrong_with_a_declaration_is_a_problem_of_the_pack() {
        var pack = Northwind.pack()
                .withAttributes(List.of(
                        new AttributeType("age", ParameterKind.COUNT, "", "", 0, 99, List.of()),
                        new AttributeType("office", ParameterKind.CHOICE, "", "", 0, 0, List.of()),
                        new AttributeType("abroad", ParameterKind.DURATION, "", "", 0, 99, List.of()),
                        new AttributeType("office", ParameterKind.COUNT, "", "", 9, 3, List.of()),
                        new AttributeType("team-known", ParameterKind.YES_NO, "", "", 0, 0, List.of())));

        assertThat(Assessor.of(pack).problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "/attributes/0: attribute `age` is a protected attribute: no rule reads it, and no case holds it;"
                                + " leave it out: readiness rests on the work alone",
                        "/attributes/1: attribute `office` offers no `choices`; list its words",
                        "/attributes/2/unit: attribute `abroad` is a length of time, and nobody says in what rules read it;"
                                + " write `unit: months` or `unit: days`",
                        "/attributes/3: attribute `office` holds at least 9 and at most 3; the least comes first",
                        "/attributes/3: attribute `office` is declared twice; each name stands once",
                        "/attributes/4: attribute `team-known` reads as whether another one is known; choose a name that"
                                + " does not end in `-known`");
    }
}
