package org.careerladder.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerladder.files.CaseChange;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.language.Language;
import org.careerladder.model.language.Lexicon;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.WhatIf;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Place;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.model.source.Visible;
import org.careerladder.model.time.Day;
import org.careerladder.rules.Assessor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** How cases of one run are assessed: under which pack, for which day and in which language. */
final class Assessing {

    private static final String TOLD = "standard error says what is wrong here";

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

    /** What a case comes to that has problems before it can be assessed: where they are, without the words that stand there. */
    NotAssessed unread(CaseInput input, List<Problem> problems) {
        var places = problems.stream().map(Problem::place).distinct().toList();
        String count = problems.size() == 1 ? "1 problem at " : problems.size() + " problems, the first at ";
        return new NotAssessed(
                input.id(),
                "",
                "the input has " + count + Visible.of(briefly(places.get(0))),
                places.stream().map(place -> Problem.at(place, TOLD)).toList(),
                told(),
                new WhatIf(input.changes().stream().map(CaseChange::text).toList()));
    }

    /** A place without the folders that its file lies in. */
    private static String briefly(Place place) {
        return place instanceof Position at
                ? at.file().substring(at.file().lastIndexOf('/') + 1) + ":" + at.line() + ":" + at.column()
                : place.toString();
    }

    private Language told() {
        return isSpoken(language) ? Language.of(language) : Language.ENGLISH;
    }

    /** Whether the words of our own are known in a language, or in one that it narrows. */
    static boolean isSpoken(String tag) {
        return Language.holds(tag) && Language.of(tag).widening().stream().anyMatch(Lexicon.LANGUAGES::contains);
    }

    /** What became of a case, or what is wrong with it or its pack. */
    Checked<AssessmentResult> of(CaseInput input) {
        return assessor(input).then(assessor -> read(input, assessor).map(assessor::assess));
    }

    /** The assessor of the pack for a case; the same one for each case under it. */
    Checked<Assessor> assessor(CaseInput input) {
        return input.pack(pack).then(packs::assessor).then(this::speaking);
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
