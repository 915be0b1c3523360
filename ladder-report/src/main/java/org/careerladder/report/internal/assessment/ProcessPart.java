package org.careerladder.report.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.ProcessState;
import org.careerladder.model.facts.Artefact;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;
import org.careerladder.report.text.Words;

/** What the process asks for in writing, and what of it is missing. */
final class ProcessPart {

    private final Assessment assessment;
    private final Phrases phrases;

    private ProcessPart(Assessment assessment) {
        this.assessment = assessment;
        this.phrases = Phrases.of(assessment.language());
    }

    static List<Block> of(Assessment assessment) {
        return new ProcessPart(assessment).blocks();
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(heading()));
        var asked = assessment.facts().artefacts().stream()
                .filter(artefact -> artefact.required() + artefact.received() > 0)
                .toList();
        if (asked.isEmpty()) {
            blocks.add(new Block.Text(Tone.PLAIN, nothingAsked()));
        } else {
            blocks.add(new Block.Table(
                    columns(), Block.Mark.NONE, asked.stream().map(this::row).toList()));
        }
        return blocks;
    }

    private List<String> columns() {
        return List.of(phrases.say(Phrase.PAPER), phrases.say(Phrase.THERE), phrases.say(Phrase.STILL_MISSING));
    }

    private String heading() {
        return assessment.process() == ProcessState.UNKNOWN
                ? phrases.say(Phrase.PROCESS_UNKNOWN)
                : phrases.say(Phrase.PROCESS, phrases.word(assessment.formality()), phrases.word(assessment.process()));
    }

    private String nothingAsked() {
        return assessment.process() == ProcessState.UNKNOWN
                ? phrases.say(Phrase.NOBODY_HAS_SAID)
                : phrases.say(Phrase.NOTHING_IN_WRITING);
    }

    private Block.Row row(Artefact artefact) {
        return new Block.Row(
                false,
                List.of(
                        new Block.Cell(Tone.PLAIN, Words.sentence(phrases.word(artefact.kind()))),
                        new Block.Cell(
                                artefact.missing() > 0 ? Tone.OPEN : Tone.GOOD,
                                phrases.say(Phrase.SOME_OF, artefact.received(), artefact.required())),
                        new Block.Cell(Tone.FAINT, missing(artefact))));
    }

    private String missing(Artefact artefact) {
        if (artefact.missing() == 0) {
            return "";
        }
        return Stream.of(
                        part(artefact.requested(), Phrase.ON_THE_WAY),
                        part(artefact.declined(), Phrase.DECLINED),
                        part(Math.max(0, artefact.missing() - artefact.requested()), Phrase.TO_ASK_FOR))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String part(int count, Phrase what) {
        return count == 0 ? "" : phrases.say(what, count);
    }
}
