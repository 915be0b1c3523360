package org.careerladder.cli;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.files.Schemas;
import org.careerladder.model.source.NearestWord;
import org.careerladder.report.AssessmentSchema;
import org.careerladder.report.ComparisonSchema;
import org.careerladder.report.CriterionStorySchema;
import org.careerladder.report.EffectiveSchema;
import org.careerladder.report.ExplanationSchema;
import org.careerladder.report.LevelsSchema;
import org.careerladder.report.PlanSchema;
import org.careerladder.report.WhyNotSchema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints the JSON Schema of a format, or the names of all formats. */
final class SchemaCommand implements Command {

    @Override
    public CommandSpec arguments() {
        return Arguments.of("schema")
                .addPositional(Arguments.positional("FORMAT", "0..1", "A format, such as case/1; else all names."));
    }

    @Override
    public Exit run(ParseResult arguments, Console console) {
        var asked = Arguments.positionals(arguments, 1);
        console.print(asked.isEmpty() ? String.join("\n", names()) + "\n" : text(asked.get(0)));
        return Exit.DONE;
    }

    private static String text(String asked) {
        String format = asked.contains("/") ? asked : asked + "/1";
        if (!names().contains(format)) {
            throw new Usage("there is no format `" + asked + "`", NearestWord.advice(format, names()));
        }
        return switch (format) {
            case AssessmentSchema.FORMAT -> AssessmentSchema.text();
            case LevelsSchema.FORMAT -> LevelsSchema.text();
            case EffectiveSchema.FORMAT -> EffectiveSchema.text();
            case PlanSchema.FORMAT -> PlanSchema.text();
            case ComparisonSchema.FORMAT -> ComparisonSchema.text();
            case ExplanationSchema.FORMAT -> ExplanationSchema.text();
            case WhyNotSchema.FORMAT -> WhyNotSchema.text();
            case CriterionStorySchema.FORMAT -> CriterionStorySchema.text();
            default -> Schemas.text(format);
        };
    }

    private static List<String> names() {
        var names = new ArrayList<>(Schemas.names());
        names.add(AssessmentSchema.FORMAT);
        names.add(LevelsSchema.FORMAT);
        names.add(EffectiveSchema.FORMAT);
        names.add(PlanSchema.FORMAT);
        names.add(ComparisonSchema.FORMAT);
        names.add(ExplanationSchema.FORMAT);
        names.add(WhyNotSchema.FORMAT);
        names.add(CriterionStorySchema.FORMAT);
        return List.copyOf(names);
    }
}
