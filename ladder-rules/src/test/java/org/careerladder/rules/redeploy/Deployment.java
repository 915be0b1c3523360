package org.careerladder.rules.redeploy;

import java.util.concurrent.Callable;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.given.Situation;

/** What a service does between its start and its end: it compiles a pack with rules of its own, and assesses a case. */
public final class Deployment implements Callable<Integer> {

    private static final String RULE = """
            package solid.assess

            rule "examples %1$d"
                @id("solid/examples-%1$d")
                @says("There is an example")
                @because("It is read first")
            when
                $item : EvidenceItem( $kind : kind )
                exists EvidenceItem( kind == $kind, vouchers >= %1$d )
            then
                findings.note( $item );
            end
            """;

    /** A pack of fewer rules would be compiled in the calling thread whatever the engine is told. */
    private static final int RULES = 20;

    /** The number of findings. */
    @Override
    public Integer call() {
        var situation = Situation.base().with(each -> each.projects(4, 4));
        for (int i = 1; i <= RULES; i++) {
            situation = situation.companyRule(RULE.formatted(i));
        }
        var result = Assessor.of(situation.pack()).orThrow().assess(situation.promotionCase());
        return ((Assessment) result).findings().size();
    }
}
