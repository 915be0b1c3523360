package org.careerladder.model.facts;

import java.util.List;
import org.careerladder.model.ladder.EvidenceKind;

/**
 * One item of evidence.
 *
 * @param item its id
 * @param title its title
 * @param kind what it is
 * @param inWindow it ended within the window, or goes on; a claim
 * @param fresh it ended recently, or goes on; a claim
 * @param quantified it brings numbers before and after; a claim
 * @param saysRole it says which part the candidate played; a claim
 * @param saysImpact it says what followed; a claim
 * @param shows criteria that it shows, in criteria
 * @param vouchers people who vouch for it, in people
 * @param outsideVouchers those among them who are of another team, in people
 */
@Means("One item of evidence")
@Speaks(on = Axis.EVIDENCE)
public record EvidenceItem(
        @Means("Its id") String item,
        @Means(value = "Its title", textOnly = true) String title,
        @Means("What it is") EvidenceKind kind,
        @Means("It ended within the window, or goes on") boolean inWindow,
        @Means("It ended recently, or goes on") boolean fresh,
        @Means("It brings numbers before and after") boolean quantified,
        @Means("It says which part the candidate played") boolean saysRole,
        @Means("It says what followed") boolean saysImpact,

        @Means(value = "Criteria that it shows", unit = "criteria")
        int shows,

        @Means(value = "People who vouch for it", unit = "people")
        int vouchers,

        @Means(value = "Those among them who are of another team", unit = "people")
        int outsideVouchers)
        implements Fact {

    @Override
    public Subject subject() {
        return new Subject.Of(SubjectKind.EVIDENCE_ITEM, item);
    }

    @Override
    public List<String> cites() {
        return List.of("evidence/" + item);
    }
}
