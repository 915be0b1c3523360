package org.careerladder.files.internal.pack;

import java.util.List;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.writing.Yaml;
import org.careerladder.model.pack.AttributeType;
import org.careerladder.model.pack.Base;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.pack.ParameterKind;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.pack.PolicySetting;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.process.Committee;
import org.careerladder.model.process.Cycle;
import org.careerladder.model.process.Formality;
import org.careerladder.model.process.PromotionProcess;
import org.careerladder.model.process.RequiredArtefact;
import org.careerladder.model.process.Role;
import org.careerladder.model.time.Day;

/** A pack and its cycles as their files have them. */
public final class PackText {

    private PackText() {}

    public static Yaml.Block of(Pack pack) {
        var block = Yaml.block()
                .text("format", "pack/1")
                .text("pack", pack.id().value())
                .text("version", pack.version())
                .text("extends", base(pack.base()));
        if (bringsLadder(pack)) {
            block.text("ladder", "ladder.yaml");
        }
        if (!pack.inheritsProcess()) {
            block.block("process", process(pack.process()));
        }
        if (bringsCycles(pack)) {
            block.text("cycles", "cycles.yaml");
        }
        return block.block("policy", policy(pack.settings()))
                .block("parameters", parameters(pack.parameters()))
                .block("attributes", attributes(pack.attributes()))
                .block("rules", rules(pack.overrides()));
    }

    /** Whether the pack has a ladder file of its own. */
    public static boolean bringsLadder(Pack pack) {
        return pack.agreement() == Pack.Agreement.AGREED && !pack.inheritsLadder();
    }

    /** Whether the pack has a cycles file of its own. */
    public static boolean bringsCycles(Pack pack) {
        return pack.base() instanceof Base.Of
                ? !pack.inheritsCycles()
                : !pack.cycles().isEmpty();
    }

    private static String base(Base base) {
        return base instanceof Base.Of of ? of.named() : "standard@" + base.standard();
    }

    public static Yaml.Block cycles(List<Cycle> cycles) {
        return Yaml.block()
                .text("format", "cycles/1")
                .put(
                        "cycles",
                        new Yaml.Items(
                                List.copyOf(cycles.stream().map(PackText::cycle).toList()), false));
    }

    private static Yaml.Block cycle(Cycle cycle) {
        return Yaml.block()
                .text("id", cycle.id().value())
                .day("packet-due", cycle.packetDue())
                .day("decision", cycle.decision());
    }

    private static Yaml.Block process(PromotionProcess process) {
        if (process.formality() == Formality.UNKNOWN) {
            return Yaml.block();
        }
        var requires = Yaml.block();
        process.requires().forEach(each -> requires.put(Names.word(each.kind()), required(each)));
        var block = Yaml.block().word("formality", process.formality()).block("requires", requires);
        return process instanceof PromotionProcess.Formal formal
                ? block.block("committee", committee(formal.committee()))
                : block;
    }

    private static Yaml required(RequiredArtefact required) {
        return required.reason().isEmpty()
                ? new Yaml.Plain(Integer.toString(required.count()))
                : Yaml.inline().plain("count", required.count()).text("reason", required.reason());
    }

    private static Yaml.Block committee(Committee committee) {
        var block = Yaml.block();
        if (committee.members() > 0) {
            block.plain("members", committee.members());
        }
        if (committee.quorum() > 0) {
            block.plain("quorum", committee.quorum());
        }
        return committee.decidesBy() == Committee.DecidesBy.UNKNOWN
                ? block
                : block.word("decides-by", committee.decidesBy());
    }

    private static Yaml.Block policy(List<PolicySetting> settings) {
        var block = Yaml.block();
        settings.forEach(each -> block.put(each.parameter(), setting(each)));
        return block;
    }

    private static Yaml setting(PolicySetting setting) {
        boolean plain = setting.reason().isEmpty()
                && setting.owner().isEmpty()
                && setting.since().equals(Day.UNKNOWN);
        return plain
                ? value(setting.value())
                : Yaml.block()
                        .put("value", value(setting.value()))
                        .text("reason", setting.reason())
                        .text("owner", setting.owner())
                        .day("since", setting.since());
    }

    private static Yaml value(ParameterValue value) {
        if (value instanceof ParameterValue.Roles roles) {
            return Yaml.flow(roles.roles().stream().map(PackText::role).toList());
        }
        if (value instanceof ParameterValue.YesNo yesNo) {
            return new Yaml.Plain(Boolean.toString(yesNo.yes()));
        }
        boolean number = value instanceof ParameterValue.Count || value instanceof ParameterValue.Share;
        return number ? new Yaml.Plain(value.toString()) : new Yaml.Text(value.toString());
    }

    private static String role(Role role) {
        return role == Role.CANDIDATE ? "self" : Names.word(role);
    }

    private static Yaml.Block parameters(List<Parameter> parameters) {
        var block = Yaml.block();
        parameters.forEach(each -> block.put(each.name(), parameter(each)));
        return block;
    }

    private static Yaml.Block parameter(Parameter parameter) {
        var block = Yaml.block().word("type", parameter.kind()).put("default", value(parameter.standard()));
        bounds(block, parameter.kind(), parameter.min(), parameter.max());
        return block.text("means", parameter.means())
                .text("unit", parameter.unit())
                .words("choices", parameter.choices())
                .flag("may-be-none", parameter.mayBeNone());
    }

    private static Yaml.Block attributes(List<AttributeType> attributes) {
        var block = Yaml.block();
        attributes.forEach(each -> block.put(each.name(), attribute(each)));
        return block;
    }

    private static Yaml.Block attribute(AttributeType attribute) {
        var block = Yaml.block().word("type", attribute.kind());
        bounds(block, attribute.kind(), attribute.min(), attribute.max());
        return block.text("means", attribute.means())
                .text("unit", attribute.unit())
                .words("choices", attribute.choices());
    }

    private static void bounds(Yaml.Block block, ParameterKind kind, int min, int max) {
        if (min != 0) {
            block.put("min", bound(kind, min));
        }
        if (max != PolicyForm.most(kind)) {
            block.put("max", bound(kind, max));
        }
    }

    private static Yaml bound(ParameterKind kind, int bound) {
        return switch (kind) {
            case SHARE -> new Yaml.Plain(new ParameterValue.Share(bound).toString());
            case DURATION -> new Yaml.Plain(bound + " days");
            default -> new Yaml.Plain(Integer.toString(bound));
        };
    }

    private static Yaml.Block rules(List<RuleOverride> overrides) {
        return Yaml.block()
                .lines("disable", overrides(overrides, RuleOverride.Disable.class))
                .lines("replace", overrides(overrides, RuleOverride.Replace.class));
    }

    private static List<Yaml.Block> overrides(List<RuleOverride> overrides, Class<? extends RuleOverride> kind) {
        return overrides.stream()
                .filter(kind::isInstance)
                .map(PackText::override)
                .toList();
    }

    private static Yaml.Block override(RuleOverride override) {
        var block = Yaml.block().text("rule", override.rule().value());
        if (override instanceof RuleOverride.Replace replace) {
            block.text("with", replace.with().value());
        }
        return block.text("reason", override.reason()).text("owner", override.owner());
    }
}
