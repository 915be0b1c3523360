package org.careerladder.report.render;

import org.careerladder.report.document.Document;

/** Shows documents in one format. */
interface Renderer {

    /** A document alone, each line ended by {@code \n}. */
    String alone(Document document, Layout layout);

    /** Several of them. */
    Series series(Layout layout);
}
