package org.careerladder.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.report.JsonReport;
import org.careerladder.report.MarkdownReport;
import org.careerladder.report.TextReport;

/** Writes one result after the other, in the order in which they come, to where the request wants them. */
final class Answers implements AutoCloseable {

    private static final String BETWEEN = "\n---\n\n";

    private final Request request;
    private final Console console;
    private Optional<PrintStream> open = Optional.empty();

    Answers(Request request, Console console) {
        this.request = request;
        this.console = console;
    }

    void add(AssessmentResult result) {
        boolean first = open.isEmpty();
        var to = open.orElseGet(this::opened);
        open = Optional.of(to);
        to.print(text(result, first));
    }

    /** A file is opened with the first answer: where there is none, an older one stays. */
    private PrintStream opened() {
        if (request.output().isEmpty()) {
            return console.out();
        }
        try {
            var file = Files.newOutputStream(Arguments.path(request.output()));
            return new PrintStream(new java.io.BufferedOutputStream(file), false, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Usage("`" + request.output() + "` cannot be written", "");
        }
    }

    private String text(AssessmentResult result, boolean first) {
        return switch (request.format()) {
            case TEXT ->
                request.several()
                        ? TextReport.with(console.layoutOfLines()).line(result) + "\n"
                        : TextReport.with(layout()).of(result);
            case JSON -> request.several() ? JsonReport.line(result) + "\n" : JsonReport.of(result);
            case MARKDOWN -> (first ? "" : BETWEEN) + MarkdownReport.of(result, request.all());
        };
    }

    private TextReport.Options layout() {
        return request.output().isEmpty()
                ? console.layout(request.all())
                : new TextReport.Options(TextReport.Options.STANDARD.width(), false, request.all());
    }

    @Override
    public void close() {
        open.filter(stream -> !request.output().isEmpty()).ifPresent(PrintStream::close);
    }
}
