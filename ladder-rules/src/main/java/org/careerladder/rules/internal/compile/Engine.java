package org.careerladder.rules.internal.compile;

import org.drools.util.StringUtils;

/** The rule engine, by name and version. */
public final class Engine {

    static final String VERSION = version();

    /** What an audit record names. */
    public static final String LABEL = "drools " + VERSION;

    private Engine() {}

    private static String version() {
        var version = org.drools.base.base.ClassObjectType.class.getPackage().getImplementationVersion();
        return StringUtils.isEmpty(version) ? "unknown" : version;
    }
}
