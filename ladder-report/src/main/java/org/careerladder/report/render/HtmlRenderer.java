package org.careerladder.report.render;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.report.document.Document;

/** Documents as one HTML page; several are one page as well, which is there when all of them are. */
final class HtmlRenderer implements Renderer {

    @Override
    public String alone(Document document, Layout layout) {
        return HtmlPage.of(document);
    }

    @Override
    public Series series(Layout layout) {
        return new Series() {

            private final List<Document> documents = new ArrayList<>();

            @Override
            public String next(Document document) {
                documents.add(document);
                return "";
            }

            @Override
            public String end() {
                return switch (documents.size()) {
                    case 0 -> "";
                    case 1 -> HtmlPage.of(documents.get(0));
                    default -> HtmlPage.of(documents);
                };
            }
        };
    }
}
