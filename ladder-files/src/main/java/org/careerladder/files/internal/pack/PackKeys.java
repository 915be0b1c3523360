package org.careerladder.files.internal.pack;

import java.util.List;
import org.careerladder.files.internal.reading.Keys;

/** Every map of a pack or cycles file with keys of ours. */
public final class PackKeys {

    static final Keys PACK = Keys.of("pack")
            .required("pack", "version", "extends")
            .optional("format", "ladder", "process", "cycles", "policy", "parameters", "attributes", "rules")
            .later("judgements");
    static final Keys PROCESS = Keys.of("process").required("formality").optional("requires", "committee");
    static final Keys REQUIRED = Keys.of("required-artefact").required("count").optional("reason");
    static final Keys COMMITTEE = Keys.of("committee").optional("members", "quorum", "decides-by");
    static final Keys SETTING = Keys.of("setting").required("value").optional("reason", "owner", "since");
    static final Keys PARAMETER = Keys.of("parameter")
            .required("type", "default")
            .optional("min", "max", "means", "unit", "choices", "may-be-none");
    static final Keys ATTRIBUTE =
            Keys.of("attribute").required("type").optional("means", "unit", "min", "max", "choices");
    static final Keys RULES = Keys.of("rules").optional("disable", "replace");
    static final Keys DISABLE = Keys.of("disable").required("rule", "reason", "owner");
    static final Keys REPLACE = Keys.of("replace").required("rule", "with", "reason", "owner");

    static final Keys CYCLES = Keys.of("cycles").required("cycles").optional("format");
    static final Keys CYCLE = Keys.of("cycle").required("id").optional("packet-due", "decision");

    /** Those of a pack file. */
    public static final List<Keys> OF_PACK =
            List.of(PACK, PROCESS, REQUIRED, COMMITTEE, SETTING, PARAMETER, ATTRIBUTE, RULES, DISABLE, REPLACE);

    /** Those of a cycles file. */
    public static final List<Keys> OF_CYCLES = List.of(CYCLES, CYCLE);

    private PackKeys() {}
}
