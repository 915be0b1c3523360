package org.careerladder.model.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.language.Language;
import org.careerladder.model.process.Cycle;
import org.careerladder.model.process.PromotionProcess;
import org.careerladder.model.source.Origin;

/**
 * A company's ladder, process, policy and rules, as read; nothing here is compiled. It is one layer on top of others: ladder,
 * process and cycles are those that count here, said here or inherited from the nearest layer that says them; settings,
 * parameters, overrides and rules are those of this layer alone, and add to what lies below.
 *
 * @param id its id
 * @param version its version, as its owners count
 * @param base what it extends
 * @param ladder the ladder
 * @param agreement whether somebody at a company has agreed to the ladder
 * @param process how the company promotes
 * @param cycles the rounds of promotions
 * @param settings the parameters that it sets, of whichever layer
 * @param parameters the parameters that it declares itself
 * @param attributes what its cases may say beyond what every case can
 * @param overrides the inherited rules that it disables or replaces
 * @param rules its own rule files, by path
 * @param texts what rules say in other languages, its own rules and those below
 * @param origin where it was read: at its ladder, where it names one
 */
public record Pack(
        PackId id,
        String version,
        Base base,
        Ladder ladder,
        Agreement agreement,
        PromotionProcess process,
        List<Cycle> cycles,
        List<PolicySetting> settings,
        List<Parameter> parameters,
        List<AttributeType> attributes,
        List<RuleOverride> overrides,
        List<RuleSource> rules,
        List<RuleText> texts,
        Origin origin) {

    /** The most packs on top of each other. */
    public static final int MOST_LAYERS = 8;

    /** The major version of the standard rules that this library brings. */
    public static final int STANDARD = 1;

    /** Whether somebody at a company has agreed to a ladder. */
    public enum Agreement {
        AGREED,
        NOBODY_AGREED
    }

    public Pack {
        cycles = List.copyOf(cycles);
        settings = List.copyOf(settings);
        parameters = List.copyOf(parameters);
        attributes = List.copyOf(attributes);
        overrides = List.copyOf(overrides);
        rules = List.copyOf(rules);
        texts = List.copyOf(texts);
    }

    /** A pack that no file holds, without attributes and texts. */
    public Pack(
            PackId id,
            String version,
            Base base,
            Ladder ladder,
            Agreement agreement,
            PromotionProcess process,
            List<Cycle> cycles,
            List<PolicySetting> settings,
            List<Parameter> parameters,
            List<RuleOverride> overrides,
            List<RuleSource> rules) {
        this(
                id,
                version,
                base,
                ladder,
                agreement,
                process,
                cycles,
                settings,
                parameters,
                List.of(),
                overrides,
                rules,
                List.of(),
                Origin.CODE);
    }

    /** The standard rules over a ladder, with an unknown process and every parameter at its default. */
    public static Pack standardOver(Ladder ladder, Agreement agreement) {
        return new Pack(
                new PackId("standard"),
                Integer.toString(STANDARD),
                Base.STANDARD,
                ladder,
                agreement,
                new PromotionProcess.Unknown(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * A pack that says nothing itself, and so inherits everything.
     *
     * @param base the pack below
     * @param named the folder of that pack, seen from the folder of the new one
     */
    public static Pack on(Pack base, String named, PackId id, String version) {
        return new Pack(
                id,
                version,
                new Base.Of(base, named),
                base.ladder,
                base.agreement,
                base.process,
                base.cycles,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The major version of the standard rules that everything rests on. */
    public int standard() {
        return base.standard();
    }

    /** The packs on top of each other, the lowest first; this one is the last of them. */
    public List<Pack> layers() {
        var layers = new ArrayList<>(base.packs());
        layers.add(this);
        return List.copyOf(layers);
    }

    /** The value of every parameter: what the nearest layer sets that sets it, else its default. */
    public Policy policy() {
        var layers = layers();
        return Policy.of(
                layers.stream().flatMap(layer -> layer.parameters.stream()).toList(),
                layers.stream().flatMap(layer -> layer.settings.stream()).toList());
    }

    /** Every parameter that may be set: the standard ones, then those of each layer, the lowest first. */
    public List<Parameter> allParameters() {
        var all = new ArrayList<>(StandardPolicy.parameters());
        layers().forEach(layer -> all.addAll(layer.parameters));
        return List.copyOf(all);
    }

    /** Every attribute that its cases may have: those of each layer, the lowest first. */
    public List<AttributeType> allAttributes() {
        return layers().stream().flatMap(layer -> layer.attributes.stream()).toList();
    }

    /** Every language that some layer has a text in, sorted. */
    public List<Language> languages() {
        return layers().stream()
                .flatMap(layer -> layer.texts.stream())
                .map(RuleText::language)
                .distinct()
                .sorted()
                .toList();
    }

    /** What a rule says in a language: the text of the nearest layer that has one; empty where none has. */
    public Optional<RuleText> text(RuleId rule, Language language) {
        return layers().stream()
                .flatMap(layer -> layer.texts.stream())
                .filter(text -> text.rule().equals(rule) && text.language().equals(language))
                .reduce((below, above) -> above);
    }

    /** Whether the ladder is that of a pack below. */
    public boolean inheritsLadder() {
        return base instanceof Base.Of of
                && of.pack().agreement == agreement
                && of.pack().ladder.equals(ladder);
    }

    /** Whether the process is that of a pack below. */
    public boolean inheritsProcess() {
        return base instanceof Base.Of of && of.pack().process.equals(process);
    }

    /** Whether the cycles are those of a pack below. */
    public boolean inheritsCycles() {
        return base instanceof Base.Of of && of.pack().cycles.equals(cycles);
    }

    /** The pack with another ladder, to which somebody at the company has agreed. */
    public Pack withLadder(Ladder other) {
        return new PackBuilder(this).ladder(other, Agreement.AGREED).build();
    }

    /** The pack with another process. */
    public Pack withProcess(PromotionProcess other) {
        return new PackBuilder(this).process(other).build();
    }

    /** The pack with other settings of its policy. */
    public Pack withSettings(List<PolicySetting> others) {
        return new PackBuilder(this).settings(others).build();
    }

    /** The pack with other parameters of its own. */
    public Pack withParameters(List<Parameter> others) {
        return new PackBuilder(this).parameters(others).build();
    }

    /** The pack with other attributes of its own. */
    public Pack withAttributes(List<AttributeType> others) {
        return new PackBuilder(this).attributes(others).build();
    }

    /** The pack with other rule files. */
    public Pack withRules(List<RuleSource> others) {
        return new PackBuilder(this).rules(others).build();
    }

    /** The pack with other texts of its own. */
    public Pack withTexts(List<RuleText> others) {
        return new PackBuilder(this).texts(others).build();
    }

    /** The pack with other overrides. */
    public Pack withOverrides(List<RuleOverride> others) {
        return new PackBuilder(this).overrides(others).build();
    }

    /** {@code id@version}. */
    public String label() {
        return id + "@" + version;
    }
}
