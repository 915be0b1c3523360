package org.careerladder.rules.internal.compile;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.careerladder.model.assessment.Fingerprint;
import org.careerladder.model.pack.AttributeType;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.pack.PolicySetting;
import org.careerladder.rules.language.DrlPrinter;
import org.careerladder.rules.language.Vocabulary;

/**
 * The hash of everything that a pack and those below it say, but for where they say it: order, comments and the names of files do
 * not count, and rule files count by what their rules say. Texts in other languages do not count: they change no conclusion, and an
 * assessment in German has the record of the same one in English.
 */
final class PackHash {

    private static final DrlPrinter PRINTER = new DrlPrinter(Vocabulary.standard());

    private final StringBuilder text = new StringBuilder();

    private PackHash() {}

    static String of(Pack pack, EffectiveRules rules) {
        var hash = new PackHash();
        hash.inherited(pack);
        pack.layers().forEach(hash::said);
        hash.line(StandardRules.hash());
        rules.brought().stream()
                .filter(each -> !each.isStandard())
                .forEach(each -> hash.line(each.layer() + " " + PRINTER.print(each.rule())));
        return Fingerprint.sha256(hash.text.toString());
    }

    private void inherited(Pack pack) {
        line(Fingerprint.of(pack.ladder()));
        line(Fingerprint.of((Record) pack.process()));
        pack.cycles().forEach(cycle -> line(Fingerprint.of(cycle)));
        line(pack.agreement().toString());
        line(Fingerprint.of(pack.policy()));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** What one layer adds to those below. */
    private void said(Pack layer) {
        line(layer.label());
        sorted(layer.parameters(), Parameter::name);
        sorted(layer.attributes(), AttributeType::name);
        sorted(layer.settings(), PolicySetting::parameter);
        sorted(layer.overrides(), override -> override.rule().value());
    }

    private <T> void sorted(List<T> members, Function<T, String> by) {
        members.stream().sorted(Comparator.comparing(by)).forEach(member -> line(Fingerprint.of((Record) member)));
    }
}
