package org.careerladder.report.render;

import org.careerladder.report.document.Document;

/** Documents as Markdown; several have a line between them. */
final class MarkdownRenderer implements Renderer {

    private static final String BETWEEN = "\n---\n\n";

    @Override
    public String alone(Document document, Layout layout) {
        return MarkdownBlocks.of(document.blocks());
    }

    @Override
    public Series series(Layout layout) {
        return new Series() {

            private String before = "";

            @Override
            public String next(Document document) {
                String next = before + alone(document, layout);
                before = BETWEEN;
                return next;
            }
        };
    }
}
