package org.careerladder.cli;

import java.util.HashMap;
import java.util.Map;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.Checked;
import org.careerladder.model.time.Day;
import org.careerladder.rules.Assessor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** How cases of one run are assessed: under which pack, for which day and in which language. */
final class Assessing {

    private final String pack;
    private final Day asOf;
    private final String language;
    private final Console console;
    private final Packs packs = new Packs();
    private final Map<Assessor, Checked<Assessor>> speaking = new HashMap<>();
    private boolean saidToday;

    /**
     * Nothing yet.
     *
     * @param pack the folder of the pack; empty for what each case names
     * @param asOf the day to assess for; unknown for what each case names, else today
     * @param language the tag of the language to tell it in; empty for English
     */
    Assessing(String pack, Day asOf, String language, Console console) {
        this.pack = pack;
        this.asOf = asOf;
        this.language = language;
        this.console = console;
    }

    /**
     * The arguments of a command that assesses, as far as they say how.
     *
     * @param command the name of the command
     * @param day what the day is to it: {@code assess for}
     */
    static CommandSpec arguments(String command, String day) {
        return Arguments.of(command)
                .addOption(Arguments.option("DIR", "The company's pack; else the one that the case names.", "--pack"))
                .addOption(Arguments.option("DATE", "The day to " + day + "; else the case's, else today.", "--as-of"))
                .addOption(
                        Arguments.option("TAG", "The language to tell it in, such as de; else English.", "--language"));
    }

    /** As the arguments want it. */
    static Assessing of(ParseResult arguments, Console console) {
        return new Assessing(
                Arguments.value(arguments, "--pack"),
                Arguments.day(arguments, "--as-of"),
                Arguments.value(arguments, "--language"),
                console);
    }

    /** Loads the rules while packs and cases are read; the answer waits for them either way. */
    static void prepareMeanwhile() {
        var preparing = new Thread(Assessor::prepare, "prepare");
        preparing.setDaemon(true);
        preparing.start();
    }

    /** What became of a case, or what is wrong with it or its pack. */
    Checked<AssessmentResult> of(CaseInput input) {
        return assessor(input).then(assessor -> read(input, assessor).map(assessor::assess));
    }

    /** The assessor of the pack for a case; the same one for each case under it. */
    Checked<Assessor> assessor(CaseInput input) {
        var folder = pack.isEmpty() ? input.pack() : Checked.sound(pack);
        return folder.then(packs::assessor).then(this::speaking);
    }

    /** The assessor in the language of the run; what it makes ready for one case serves the next. */
    private Checked<Assessor> speaking(Assessor assessor) {
        return language.isEmpty()
                ? Checked.sound(assessor)
                : speaking.computeIfAbsent(assessor, english -> english.in(language));
    }

    private Checked<PromotionCase> read(CaseInput input, Assessor assessor) {
        var under = assessor.pack();
        if (asOf.known()) {
            return input.read(under, asOf)
                    .map(read -> read.toBuilder().asOf(asOf).build());
        }
        var today = console.today();
        var read = input.read(under, today);
        if (isOf(today, read) && !input.read(under, Day.UNKNOWN).isSound()) {
            sayToday(today);
        }
        return read;
    }

    private static boolean isOf(Day day, Checked<PromotionCase> read) {
        return read.isSound() && read.orThrow().asOf().equals(day);
    }

    private void sayToday(Day today) {
        if (!saidToday) {
            console.say("no as-of day is given; it is assessed as of today, " + today);
        }
        saidToday = true;
    }
}
