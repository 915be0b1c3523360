package org.careerladder.report.render;

import org.careerladder.report.document.Document;
import org.careerladder.report.document.Summary;
import org.careerladder.report.text.Columns;
import org.careerladder.report.text.Plain;

/** Documents as lines for a terminal; several that have a summary are one line each. */
final class TextRenderer implements Renderer {

    private static final String GAP = "  ";
    private static final int NAME_SHARE = 5;
    private static final int NARROWEST_PART = 8;

    @Override
    public String alone(Document document, Layout layout) {
        return TextBlocks.of(document.blocks(), layout);
    }

    @Override
    public Series series(Layout layout) {
        return document -> document.summary()
                .map(summary -> line(summary, layout.width()) + "\n")
                .orElseGet(() -> alone(document, layout));
    }

    private static String line(Summary summary, int width) {
        int name = width / NAME_SHARE;
        var line = new StringBuilder(Columns.pad(Columns.cut(summary.name(), name), name));
        for (Summary.Part part : summary.parts()) {
            int columns = part.columns() == 0 ? left(summary, width - name) : part.columns();
            String text = Plain.of(part.text());
            line.append(GAP).append(Columns.pad(part.columns() == 0 ? Columns.cut(text, columns) : text, columns));
        }
        return line.toString().stripTrailing();
    }

    /** What the other parts leave to the one that takes whatever is left. */
    private static int left(Summary summary, int width) {
        int others = summary.parts().stream().mapToInt(Summary.Part::columns).sum();
        return Math.max(
                NARROWEST_PART, width - others - GAP.length() * summary.parts().size());
    }
}
