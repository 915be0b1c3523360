package org.careerladder.cli;

import java.util.Optional;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.report.Report;
import org.careerladder.report.render.Series;

/** Writes one result after the other, in the order in which they come, to where the request wants them. */
final class Answers implements AutoCloseable {

    private final Request request;
    private final Console console;
    private final Series series;
    private Optional<Output> open = Optional.empty();

    Answers(Request request, Console console) {
        this.request = request;
        this.console = console;
        this.series = request.output().format().series(console.layoutOfLines());
    }

    /** A file is opened with the first answer: where there is none, an older one stays. */
    void add(AssessmentResult result) {
        var to = open.orElseGet(() -> Output.to(request.output().file(), console));
        open = Optional.of(to);
        to.print(text(Report.of(result, request.output().all())));
    }

    private String text(Report report) {
        return request.several()
                ? series.next(report.document())
                : report.in(request.output().format(), request.output().layout(console));
    }

    /** Puts the answers into their place; how that went. */
    Exit written() {
        return open.map(this::written).orElse(Exit.DONE);
    }

    private Exit written(Output to) {
        to.print(series.end());
        return to.written();
    }

    @Override
    public void close() {
        open.ifPresent(Output::close);
    }
}
