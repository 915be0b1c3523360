package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.effective.Layer;

/**
 * What a pack comes to after all its layers: first what is switched off, by whom and why; then every parameter, then every rule,
 * each with the layer and the line that it comes from.
 */
public final class EffectiveReport {

    private final EffectivePack pack;

    private EffectiveReport(EffectivePack pack) {
        this.pack = pack;
    }

    /** The report as text, each line ended by {@code \n}. */
    public static String of(EffectivePack pack, TextReport.Options options) {
        return TextPage.of(new EffectiveReport(pack).blocks(), options.width(), options.colour());
    }

    /** The same as Markdown. */
    public static String markdown(EffectivePack pack) {
        return MarkdownPage.of(new EffectiveReport(pack).blocks());
    }

    /** The same as an HTML page that stands alone. */
    public static String html(EffectivePack pack) {
        return HtmlPage.of(new EffectiveReport(pack).blocks());
    }

    /** The same as one indented JSON document, {@code effective/1}, ended by {@code \n}. */
    public static String json(EffectivePack pack) {
        return JsonText.indented(json -> new JsonEffective(json, pack).write());
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Title(Tone.STRONG, "What applies under " + pack.top().label()));
        blocks.add(new Block.Text(Tone.PLAIN, counted()));
        blocks.add(new Block.Text(Tone.FAINT, "From the ground up: " + layers()));
        var rules = new EffectiveRulesPart(pack);
        blocks.addAll(rules.switchedOff());
        blocks.addAll(new EffectiveParametersPart(pack).blocks());
        blocks.addAll(rules.atWork());
        return blocks;
    }

    private String counted() {
        long set = pack.parameters().stream()
                .filter(parameter -> parameter.isSet())
                .count();
        return Words.count(pack.atWork().size(), "rule", "rules") + " at work, "
                + pack.switchedOff().size() + " switched off; "
                + Words.count(pack.parameters().size(), "parameter", "parameters") + ", "
                + set + " of them set otherwise than by default.";
    }

    private String layers() {
        return pack.layers().stream().map(EffectiveReport::layer).collect(Collectors.joining(", then "));
    }

    private static String layer(Layer layer) {
        String folder = Origins.folder(layer.origin());
        return layer.label() + (folder.isEmpty() ? "" : " in " + folder);
    }
}
