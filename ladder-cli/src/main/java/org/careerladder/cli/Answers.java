package org.careerladder.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.report.HtmlReport;
import org.careerladder.report.JsonReport;
import org.careerladder.report.MarkdownReport;
import org.careerladder.report.TextReport;

/**
 * Writes one result after the other, in the order in which they come, to where the request wants them. Several results as HTML
 * are one page, which is written when all of them are there.
 */
final class Answers implements AutoCloseable {

    private static final String BETWEEN = "\n---\n\n";

    private final Request request;
    private final Console console;
    private final List<AssessmentResult> page = new ArrayList<>();
    private Optional<Output> open = Optional.empty();

    Answers(Request request, Console console) {
        this.request = request;
        this.console = console;
    }

    /** A file is opened with the first answer: where there is none, an older one stays. */
    void add(AssessmentResult result) {
        boolean first = open.isEmpty();
        var to = open.orElseGet(() -> Output.to(request.output(), console));
        open = Optional.of(to);
        to.print(text(result, first));
    }

    private String text(AssessmentResult result, boolean first) {
        return switch (request.format()) {
            case TEXT ->
                request.several()
                        ? TextReport.with(console.layoutOfLines()).line(result) + "\n"
                        : TextReport.with(layout()).of(result);
            case JSON -> request.several() ? JsonReport.line(result) + "\n" : JsonReport.of(result);
            case MARKDOWN -> (first ? "" : BETWEEN) + MarkdownReport.of(result, request.all());
            case HTML -> onThePage(result);
        };
    }

    /** Nothing yet: the page is written at the end. */
    private String onThePage(AssessmentResult result) {
        page.add(result);
        return "";
    }

    private TextReport.Options layout() {
        return Output.layout(request.output(), request.all(), console);
    }

    /** Puts the answers into their place; how that went. */
    Exit written() {
        return open.map(this::written).orElse(Exit.DONE);
    }

    private Exit written(Output to) {
        if (!page.isEmpty()) {
            to.print(HtmlReport.of(page, request.all()));
        }
        return to.written();
    }

    @Override
    public void close() {
        open.ifPresent(Output::close);
    }
}
