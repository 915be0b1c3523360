package org.careerladder.report.render;

import org.careerladder.report.document.Document;

/** Several documents on their way into one text, one after the other; for one thread. */
public interface Series {

    /** What the next document adds to the text, as soon as it is there; empty where all of them are told at the end. */
    String next(Document document);

    /** What ends the text. */
    default String end() {
        return "";
    }
}
