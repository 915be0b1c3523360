package org.careerladder.report;

import java.util.List;
import org.careerladder.model.language.Language;

/** Blocks as one HTML page that needs nothing beside it: its style is in it; it has no script, no link and nothing to fetch. */
final class HtmlPage {

    private static final String NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'";

    private final Html html = new Html();

    private HtmlPage(String title, String language) {
        html.open("html").with("lang", language);
        head(title);
        html.open("body").open("main");
    }

    /** An English page of one report, which bears its title. */
    static String of(List<Block> blocks) {
        return of(blocks, Language.ENGLISH.tag());
    }

    /** A page of one report in a language, which bears its title. */
    static String of(List<Block> blocks, String language) {
        var page = new HtmlPage(title(blocks), language);
        new HtmlBlocks(page.html, 1).add(blocks);
        return page.closed();
    }

    /** A page of several reports, below a title of their own. */
    static String of(String title, List<List<Block>> reports, String language) {
        var page = new HtmlPage(title, language);
        page.html.open("h1").text(title).close();
        for (List<Block> report : reports) {
            page.html.open("article");
            new HtmlBlocks(page.html, 2).add(report);
            page.html.closeBelow();
        }
        return page.closed();
    }

    private static String title(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Title.class::isInstance)
                .map(block -> ((Block.Title) block).text())
                .findFirst()
                .orElse("");
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
