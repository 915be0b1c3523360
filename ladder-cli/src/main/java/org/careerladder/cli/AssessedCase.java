package org.careerladder.cli;

import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.Checked;
import org.careerladder.model.time.Day;
import org.careerladder.rules.Assessor;
import picocli.CommandLine.ParseResult;

/**
 * One case of a file and what came of it.
 *
 * @param assessor the assessor of the pack that the arguments name, else of the one that the case names
 * @param result what it made of the case, as of the day that the arguments name, else the case's, else today
 */
record AssessedCase(Assessor assessor, AssessmentResult result) {

    /** Reads and assesses a case, or tells everything that is wrong with it and with its pack. */
    static Checked<AssessedCase> of(String file, ParseResult arguments, Console console) {
        var input = new CaseInput.InFile(Arguments.path(file));
        String asked = Arguments.value(arguments, "--pack");
        var folder = asked.isEmpty() ? input.pack() : Checked.sound(asked);
        var asOf = Arguments.day(arguments, "--as-of");
        return folder.then(new Packs()::assessor)
                .then(assessor -> read(input, assessor, asOf, console)
                        .map(read -> new AssessedCase(assessor, assessor.assess(read))));
    }

    private static Checked<PromotionCase> read(CaseInput input, Assessor assessor, Day asOf, Console console) {
        if (asOf.known()) {
            return input.read(assessor.pack(), asOf)
                    .map(read -> read.toBuilder().asOf(asOf).build());
        }
        var today = console.today();
        var read = input.read(assessor.pack(), today);
        if (read.isSound() && !input.read(assessor.pack(), Day.UNKNOWN).isSound()) {
            console.say("no as-of day is given; it is assessed as of today, " + today);
        }
        return read;
    }
}
