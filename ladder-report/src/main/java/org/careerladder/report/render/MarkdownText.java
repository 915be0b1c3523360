package org.careerladder.report.render;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerladder.report.text.Plain;

/** Text that Markdown shows as it is: no markup, no HTML, no link that somebody could follow by mistake. */
final class MarkdownText {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~$]");
    /** What would open a heading, a list or a rule at the beginning of a line. */
    private static final Pattern OPENING = Pattern.compile("^([0-9]+(?=[.)])|(?=[#+=-]))");
    /** What a renderer may turn into a link by itself. */
    private static final Pattern LINK =
            Pattern.compile("(?i)\\b(https?|ftp|mailto|javascript|data|vbscript|file|xmpp):");

    private static final Pattern BARE_LINK = Pattern.compile("(?i)\\bwww\\.");

    private MarkdownText() {}

    static String of(String text) {
        String escaped = MARKUP.matcher(Plain.of(text).replace("&", "&amp;")).replaceAll(MarkdownText::escaped);
        String inLine = OPENING.matcher(escaped).replaceFirst("$1\\\\");
        return withoutLinks(inLine);
    }

    private static String withoutLinks(String text) {
        String noScheme = LINK.matcher(text).replaceAll("$1&#58;");
        return BARE_LINK.matcher(noScheme).replaceAll("www&#46;").replace("@", "&#64;");
    }

    private static String escaped(MatchResult found) {
        return switch (found.group()) {
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            default -> Matcher.quoteReplacement("\\" + found.group());
        };
    }
}
