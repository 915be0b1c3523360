package org.careerladder.model.recorded;

import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.ProcessState;
import org.careerladder.model.facts.Artefact;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Formality;

/**
 * How the company promotes, and what of it is there in writing.
 *
 * @param formality how
 * @param state whether everything that is asked for is there
 * @param papers what is asked for, by kind; empty where the document does not say it
 */
public record RecordedProcess(Formality formality, ProcessState state, List<Paper> papers) {

    /** What is asked for of one kind, and what of it is there. */
    public record Paper(ArtefactKind kind, int required, int received, int missing) {

        static Paper of(Artefact artefact) {
            return new Paper(artefact.kind(), artefact.required(), artefact.received(), artefact.missing());
        }
    }

    public RecordedProcess {
        papers = List.copyOf(papers);
    }

    static RecordedProcess of(Assessment assessment) {
        return new RecordedProcess(
                assessment.formality(),
                assessment.process(),
                assessment.facts().artefacts().stream().map(Paper::of).toList());
    }
}
