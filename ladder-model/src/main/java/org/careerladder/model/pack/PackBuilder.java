package org.careerladder.model.pack;

import java.util.List;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.process.PromotionProcess;

/** Builds a pack that differs from another. Not for several threads. */
final class PackBuilder {

    private final Pack from;
    private Ladder ladder;
    private Pack.Agreement agreement;
    private PromotionProcess process;
    private List<PolicySetting> settings;
    private List<Parameter> parameters;
    private List<AttributeType> attributes;
    private List<RuleOverride> overrides;
    private List<RuleSource> rules;
    private List<RuleText> texts;

    PackBuilder(Pack from) {
        this.from = from;
        this.ladder = from.ladder();
        this.agreement = from.agreement();
        this.process = from.process();
        this.settings = from.settings();
        this.parameters = from.parameters();
        this.attributes = from.attributes();
        this.overrides = from.overrides();
        this.rules = from.rules();
        this.texts = from.texts();
    }

    PackBuilder ladder(Ladder other, Pack.Agreement agreedOn) {
        ladder = other;
        agreement = agreedOn;
        return this;
    }

    PackBuilder process(PromotionProcess other) {
        process = other;
        return this;
    }

    PackBuilder settings(List<PolicySetting> other) {
        settings = other;
        return this;
    }

    PackBuilder parameters(List<Parameter> other) {
        parameters = other;
        return this;
    }

    PackBuilder attributes(List<AttributeType> other) {
        attributes = other;
        return this;
    }

    PackBuilder overrides(List<RuleOverride> other) {
        overrides = other;
        return this;
    }

    PackBuilder rules(List<RuleSource> other) {
        rules = other;
        return this;
    }

    PackBuilder texts(List<RuleText> other) {
        texts = other;
        return this;
    }

    Pack build() {
        return new Pack(
                from.id(),
                from.version(),
                from.base(),
                ladder,
                agreement,
                process,
                from.cycles(),
                settings,
                parameters,
                attributes,
                overrides,
                rules,
                texts,
                from.origin());
    }
}
