package org.careerladder.rules.semantics;

import java.util.List;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.RequiredArtefact;
import org.careerladder.model.process.Role;
import org.careerladder.model.time.Span;

/** Values of policy parameters and of a process. */
final class Settings {

    private Settings() {}

    static ParameterValue count(int count) {
        return new ParameterValue.Count(count);
    }

    static ParameterValue months(int months) {
        return new ParameterValue.Duration(Span.months(months));
    }

    static ParameterValue percent(int percent) {
        return new ParameterValue.Share(percent * 100);
    }

    static ParameterValue roles(Role... roles) {
        return new ParameterValue.Roles(List.of(roles));
    }

    static RequiredArtefact peerReviews(int count, String reason) {
        return new RequiredArtefact(ArtefactKind.PEER_REVIEW, count, reason);
    }

    static RequiredArtefact selfReviews(int count) {
        return new RequiredArtefact(ArtefactKind.SELF_REVIEW, count, "");
    }
}
