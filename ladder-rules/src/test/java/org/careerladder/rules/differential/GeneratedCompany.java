package org.careerladder.rules.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.pack.AttributeType;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.pack.ParameterKind;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.time.Span;
import org.careerladder.rules.given.Packs;
import org.careerladder.rules.language.DrlPrinter;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Vocabulary;
import org.careerladder.rules.language.YamlRules;
import org.careerladder.rules.properties.Generated;

/** Generated packs with rules of their own in every stage, spelled one way or the other, attributes and parameters of every kind that those rules read. */
final class GeneratedCompany {

    private static final DrlPrinter DRL = new DrlPrinter(Vocabulary.standard());
    private static final YamlRules YAML = new YamlRules(Vocabulary.standard());

    /** How many rules a pack has in each stage but the first, which has four times as many. */
    private static final int RULES = 4;

    /** The words of an attribute that lists its own. */
    static final List<String> CHOICES = List.of("office", "remote", "both");

    private static final List<AttributeType> ATTRIBUTES = List.of(
            attribute("on-call-weeks", ParameterKind.COUNT, "weeks", List.of()),
            attribute("share-of-support", ParameterKind.SHARE, "", List.of()),
            attribute("time-in-company", ParameterKind.DURATION, "months", List.of()),
            attribute("last-rating", ParameterKind.RATING, "", List.of()),
            attribute("workplace", ParameterKind.CHOICE, "", CHOICES),
            attribute("mentors", ParameterKind.YES_NO, "", List.of()));

    private GeneratedCompany() {}

    static Pack pack(int number) {
        var plain = new Packs(Generated.pack(number))
                .parameters(parameters(Generated.pack(number)))
                .withAttributes(ATTRIBUTES);
        var rules = new SoundRules(plain, number);
        var files = new ArrayList<RuleSource>();
        boolean drl = number % 2 == 0;
        files.add(file(drl, Stage.ASSESS, rules.of(Stage.ASSESS, 4 * RULES)));
        files.add(file(drl, Stage.CONCLUDE, rules.of(Stage.CONCLUDE, RULES)));
        files.add(file(drl, Stage.ADVISE, rules.of(Stage.ADVISE, RULES)));
        return plain.withRules(files);
    }

    private static RuleSource file(boolean drl, Stage stage, List<Rule> rules) {
        var path = stage.word() + "/own." + (drl ? "drl" : "yaml");
        return drl
                ? new RuleSource.DrlText("rules/" + path, path, DRL.print("own." + stage.word(), rules))
                : new RuleSource.RuleTree("rules/" + path, path, rules.toString(), YAML.file(rules));
    }

    private static Parameter[] parameters(Pack pack) {
        var label = pack.ladder().ratings().words().get(0);
        return Stream.of(
                        parameter("some-count", ParameterKind.COUNT, new ParameterValue.Count(2)),
                        parameter("some-share", ParameterKind.SHARE, new ParameterValue.Share(5_000)),
                        parameter(
                                "some-weeks",
                                ParameterKind.DURATION,
                                new ParameterValue.Duration(new Span(10, Span.Unit.WEEKS))),
                        parameter("some-months", ParameterKind.DURATION, new ParameterValue.Duration(Span.months(12))),
                        parameter("some-label", ParameterKind.RATING, new ParameterValue.RatingLabel(label)),
                        parameter("some-answer", ParameterKind.YES_NO, new ParameterValue.YesNo(true)),
                        parameter("off-count", ParameterKind.COUNT, ParameterValue.NONE),
                        parameter("off-label", ParameterKind.RATING, ParameterValue.NONE),
                        parameter("off-answer", ParameterKind.YES_NO, ParameterValue.NONE))
                .toArray(Parameter[]::new);
    }

    private static AttributeType attribute(String name, ParameterKind kind, String unit, List<String> choices) {
        return new AttributeType(name, kind, "Something", unit, 0, 10_000, choices);
    }

    private static Parameter parameter(String name, ParameterKind kind, ParameterValue standard) {
        return new Parameter(name, kind, "Something", "", 0, 10_000, List.of(), standard, true);
    }
}
