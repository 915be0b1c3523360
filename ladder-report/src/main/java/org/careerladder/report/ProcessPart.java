package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.ProcessState;
import org.careerladder.model.facts.Artefact;

/** What the process asks for in writing, and what of it is missing. */
final class ProcessPart {

    private static final List<String> COLUMNS = List.of("paper", "there", "still missing");

    private ProcessPart() {}

    static List<Block> of(Assessment assessment) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(heading(assessment)));
        var asked = assessment.facts().artefacts().stream()
                .filter(artefact -> artefact.required() + artefact.received() > 0)
                .toList();
        if (asked.isEmpty()) {
            blocks.add(new Block.Text(Tone.PLAIN, nothingAsked(assessment)));
        } else {
            blocks.add(new Block.Grid(
                    COLUMNS,
                    Block.Mark.NONE,
                    asked.stream().map(ProcessPart::row).toList()));
        }
        return blocks;
    }

    private static String heading(Assessment assessment) {
        return assessment.process() == ProcessState.UNKNOWN
                ? "Process: unknown"
                : "Process, " + Words.of(assessment.formality()) + ": " + Words.of(assessment.process());
    }

    private static String nothingAsked(Assessment assessment) {
        return assessment.process() == ProcessState.UNKNOWN
                ? "Nobody has said yet how the company promotes. To ask is an easy first conversation."
                : "Nothing is asked for in writing.";
    }

    private static Block.Row row(Artefact artefact) {
        return new Block.Row(
                false,
                List.of(
                        new Block.Cell(Tone.PLAIN, Words.sentence(Words.of(artefact.kind()))),
                        new Block.Cell(
                                artefact.missing() > 0 ? Tone.OPEN : Tone.GOOD,
                                artefact.received() + " of " + artefact.required()),
                        new Block.Cell(Tone.FAINT, missing(artefact))));
    }

    private static String missing(Artefact artefact) {
        if (artefact.missing() == 0) {
            return "";
        }
        return Stream.of(
                        part(artefact.requested(), "asked for and on the way"),
                        part(artefact.declined(), "declined"),
                        part(Math.max(0, artefact.missing() - artefact.requested()), "to ask for"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String part(int count, String what) {
        return count == 0 ? "" : count + " " + what;
    }
}
