package org.careerladder.report.internal.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.comparison.Aspect;
import org.careerladder.model.comparison.Compared;
import org.careerladder.model.comparison.Difference;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.recorded.RecordedJudgement;
import org.careerladder.model.recorded.RecordedProcess.Paper;
import org.careerladder.model.recorded.RecordedStanding;
import org.careerladder.model.time.Day;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;

/** What came out otherwise, before and now beside each other: the verdict and what stands beside it, standings, papers. */
record ComparedTablesPart(Phrases phrases) {

    /** What says nothing of its own once nothing is unknown. */
    private static final Set<Aspect> IF_UNKNOWN = EnumSet.of(Aspect.AT_WORST, Aspect.AT_BEST);

    List<Block> of(Compared compared) {
        var blocks = new ArrayList<Block>();
        blocks.addAll(table(Phrase.RESULT_CHANGED, List.of(Phrase.ASPECT), aspects(compared)));
        blocks.addAll(table(
                Phrase.STANDINGS_CHANGED,
                List.of(Phrase.CRITERION, Phrase.LEVEL),
                compared.standings().stream()
                        .map(each -> row(each, this::names, this::standing))
                        .toList()));
        blocks.addAll(table(
                Phrase.PAPERS_CHANGED,
                List.of(Phrase.PAPER),
                Stream.concat(
                                compared.papers().stream().map(each -> row(each, this::name, this::paper)),
                                compared.judgements().stream().map(each -> row(each, this::name, this::judgement)))
                        .toList()));
        return blocks;
    }

    private List<Block> table(Phrase heading, List<Phrase> names, List<Block.Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var columns = Stream.concat(names.stream(), Stream.of(Phrase.BEFORE, Phrase.NOW))
                .map(phrases::say)
                .toList();
        return List.of(new Block.Heading(phrases.say(heading)), new Block.Table(columns, Block.Mark.NONE, rows));
    }

    private List<Block.Row> aspects(Compared compared) {
        return compared.changed().stream()
                .filter(aspect -> aspect.part() != Aspect.Part.MADE_WITH && aspect != Aspect.WITH)
                .filter(aspect -> !IF_UNKNOWN.contains(aspect) || isOpen(compared))
                .map(aspect -> row(
                        List.of(phrases.word(aspect)),
                        word(aspect.of(compared.before())),
                        word(aspect.of(compared.after()))))
                .toList();
    }

    private static boolean isOpen(Compared compared) {
        return Stream.of(compared.before(), compared.after())
                .anyMatch(each -> each.conclusion().readiness() == Readiness.UNDETERMINED);
    }

    private String word(Object value) {
        if (value instanceof Enum<?> constant) {
            return phrases.word(constant);
        }
        if (value instanceof Boolean holds) {
            return phrases.say(holds ? Phrase.HOLDS : Phrase.DOES_NOT_HOLD);
        }
        boolean unknown = value.equals("") || (value instanceof Day day && !day.known());
        return unknown ? phrases.say(Phrase.UNKNOWN) : value.toString();
    }

    private <T> Block.Row row(Difference<T> each, Function<T, List<String>> names, Function<T, String> value) {
        if (each instanceof Difference.Gone<T> gone) {
            return row(names.apply(gone.before()), value.apply(gone.before()), phrases.say(Phrase.NOT_THERE));
        }
        if (each instanceof Difference.Come<T> come) {
            return row(names.apply(come.after()), phrases.say(Phrase.NOT_THERE), value.apply(come.after()));
        }
        var turned = (Difference.Turned<T>) each;
        return row(names.apply(turned.after()), value.apply(turned.before()), value.apply(turned.after()));
    }

    private static Block.Row row(List<String> names, String before, String now) {
        var cells = new ArrayList<Block.Cell>();
        names.forEach(name -> cells.add(new Block.Cell(Tone.PLAIN, name)));
        cells.add(new Block.Cell(Tone.FAINT, before));
        cells.add(new Block.Cell(Tone.PLAIN, now));
        return new Block.Row(false, cells);
    }

    private List<String> names(RecordedStanding standing) {
        return List.of(standing.criterion().value(), phrases.word(standing.gate()));
    }

    /** The outcome, the rating where that says more, and on whose word. */
    private String standing(RecordedStanding standing) {
        String outcome = phrases.word(standing.outcome());
        String rating = standing.rating().isEmpty() || standing.rating().equals(outcome)
                ? outcome
                : outcome + " (" + standing.rating() + ")";
        return isRated(standing) ? rating + ", " + onWhoseWord(standing) : rating;
    }

    private static boolean isRated(RecordedStanding standing) {
        return standing.outcome() != Outcome.UNKNOWN && standing.outcome() != Outcome.NOT_APPLICABLE;
    }

    private String onWhoseWord(RecordedStanding standing) {
        return phrases.say(standing.confirmed() ? Phrase.CONFIRMED : Phrase.OWN_WORD_ONLY);
    }

    private List<String> name(Paper paper) {
        return List.of(phrases.word(paper.kind()));
    }

    private String paper(Paper paper) {
        return phrases.say(Phrase.SOME_OF, paper.received(), paper.required());
    }

    private List<String> name(RecordedJudgement judgement) {
        return List.of(judgement.judgement() + ", " + phrases.word(judgement.gate()));
    }

    private String judgement(RecordedJudgement judgement) {
        return phrases.say(
                !judgement.answered() ? Phrase.UNKNOWN : judgement.holds() ? Phrase.HOLDS : Phrase.DOES_NOT_HOLD);
    }
}
