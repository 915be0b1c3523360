package org.careerladder.model.effective;

import java.util.List;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.pack.PolicySetting;

/**
 * One parameter, and what became of it.
 *
 * @param parameter its declaration, default and bounds
 * @param layer the layer that declares it, as {@code id@version}
 * @param settings what layers set it to, the lowest first; the last one counts
 */
public record EffectiveParameter(Parameter parameter, String layer, List<Said> settings) {

    public EffectiveParameter {
        settings = List.copyOf(settings);
    }

    /**
     * A layer's setting.
     *
     * @param layer the layer, as {@code id@version}
     * @param setting what it says
     */
    public record Said(String layer, PolicySetting setting) {}

    /** Whether some layer sets it. */
    public boolean isSet() {
        return !settings.isEmpty();
    }

    /** Its value: what the uppermost layer says that says anything, else the default. */
    public ParameterValue value() {
        return isSet() ? settings.get(settings.size() - 1).setting().value() : parameter.standard();
    }
}
