package org.careerladder.model.pack;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.promotion.JudgementAnswer;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.time.Day;

/** Whether every answer to a judgement speaks of one that the ladder asks for, by somebody known. */
final class JudgementCheck {

    private static final String LIST = "judgements";

    /** What may stand once in a case. */
    private record Word(PersonId by, JudgementId judgement, Day date) {}

    private final CaseCheck check;
    private final PromotionCase promotionCase;
    private final PeopleCheck people;
    private final Found found;

    JudgementCheck(CaseCheck check, PromotionCase promotionCase, PeopleCheck people, Found found) {
        this.check = check;
        this.promotionCase = promotionCase;
        this.people = people;
        this.found = found;
    }

    void run() {
        var answers = promotionCase.judgements();
        if (answers.isEmpty() || !found.bounded(answers, LIST)) {
            return;
        }
        var said = new HashSet<Word>();
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            if (!said.add(new Word(answer.by(), answer.judgement(), answer.date()))) {
                found.add(
                        ModelPath.of(LIST, i),
                        "`" + answer.by() + "` answers `" + answer.judgement() + "` twice on `" + answer.date() + "`",
                        "one word of each person, judgement and day");
            }
            answer(answer, i);
        }
    }

    private void answer(JudgementAnswer answer, int at) {
        people.named(answer.by(), LIST, at, "by");
        if (!answer.date().known()) {
            found.add(ModelPath.of(LIST, at, "date"), "the answer has no date", "say when it was given");
        }
        found.notLater(answer.date(), LIST, at, "date");
        var asked = check.judgements;
        if (!asked.contains(answer.judgement().value())) {
            found.add(
                    ModelPath.of(LIST, at, "bar"),
                    "no level of the ladder asks for the judgement `" + answer.judgement() + "`",
                    NearestWord.advice(answer.judgement().value(), asked));
        }
    }

    /** Every judgement that a ladder asks for. */
    static List<String> asked(Ladder ladder) {
        return ladder.tracks().stream()
                .flatMap(track -> track.levels().stream())
                .map(Level::bar)
                .flatMap(JudgementCheck::judgements)
                .distinct()
                .toList();
    }

    private static Stream<String> judgements(Bar bar) {
        return Bar.judgements(bar).stream().map(judgement -> judgement.id().value());
    }
}
