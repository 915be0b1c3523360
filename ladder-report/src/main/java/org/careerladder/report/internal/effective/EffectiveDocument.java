package org.careerladder.report.internal.effective;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.effective.Layer;
import org.careerladder.model.language.Language;
import org.careerladder.report.document.Block;
import org.careerladder.report.document.Document;
import org.careerladder.report.text.Tone;
import org.careerladder.report.text.Words;

/**
 * What a pack comes to after all its layers: first what is switched off, by whom and why; then every parameter, then every rule,
 * each with the layer and the line that it comes from.
 */
public final class EffectiveDocument {

    private final EffectivePack pack;

    private EffectiveDocument(EffectivePack pack) {
        this.pack = pack;
    }

    /** The document of a pack. */
    public static Document of(EffectivePack pack) {
        return new Document(
                Language.ENGLISH, new EffectiveDocument(pack).blocks(), json -> new JsonEffective(json, pack).write());
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title("What applies under " + pack.top().label()));
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
        return pack.layers().stream().map(EffectiveDocument::layer).collect(Collectors.joining(", then "));
    }

    private static String layer(Layer layer) {
        String folder = Origins.folder(layer.origin());
        return layer.label() + (folder.isEmpty() ? "" : " in " + folder);
    }
}
