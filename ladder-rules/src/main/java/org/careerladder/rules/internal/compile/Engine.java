package org.careerladder.rules.internal.compile;

import org.careerladder.model.language.TextFile;

/** The rule engine, by name and version. */
public final class Engine {

    /** The version that this library was built with; manifests are lost where jars are merged. */
    static final String VERSION =
            TextFile.beside(Engine.class, "engine.properties").text("version");

    /** What an audit record names. */
    public static final String LABEL = "drools " + VERSION;

    private Engine() {}
}
