package org.careerladder.report.render;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.report.document.Block;
import org.careerladder.report.document.Document;
import org.careerladder.report.internal.phrase.Counted;
import org.careerladder.report.internal.phrase.Phrases;

/** One HTML page that needs nothing beside it: its style is in it; it has no script, no link and nothing to fetch. */
final class HtmlPage {

    private static final String NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'";

    private final Html html = new Html();

    private HtmlPage(String title, String language) {
        html.open("html").with("lang", language);
        head(title);
        html.open("body").open("main");
    }

    /** A page of one document, which bears its title. */
    static String of(Document document) {
        var page = new HtmlPage(title(document), tag(document));
        new HtmlBlocks(page.html, 1).add(document.blocks());
        return page.closed();
    }

    /** A page of several documents, at least one, below a title that counts them. */
    static String of(List<Document> documents) {
        var phrases = Phrases.of(documents.get(0).language());
        String title = phrases.count(Counted.CASES, documents.size());
        var page = new HtmlPage(title, phrases.tag());
        page.html.open("h1").text(title).close();
        for (Document document : documents) {
            page.html.open("article");
            new HtmlBlocks(page.html, 2).add(document.blocks());
            page.html.closeBelow();
        }
        return page.closed();
    }

    private static String tag(Document document) {
        return Phrases.of(document.language()).tag();
    }

    private static String title(Document document) {
        return document.blocks().stream().flatMap(HtmlPage::title).findFirst().orElse("");
    }

    private static Stream<String> title(Block block) {
        if (block instanceof Block.Verdict verdict) {
            return Stream.of(verdict.text());
        }
        return block instanceof Block.Title title ? Stream.of(title.text()) : Stream.empty();
    }

    private void head(String title) {
        html.open("head").empty("meta").with("charset", "utf-8");
        meta("http-equiv", "Content-Security-Policy", NOTHING_FROM_OUTSIDE);
        meta("name", "viewport", "width=device-width, initial-scale=1");
        html.open("title").text(title).close();
        html.open("style").asItIs("\n" + Stylesheet.TEXT).close();
        html.closeBelow();
    }

    private void meta(String attribute, String name, String content) {
        html.empty("meta").with(attribute, name).with("content", content);
    }

    private String closed() {
        return html.closeBelow().closeBelow().closeBelow().page();
    }
}
