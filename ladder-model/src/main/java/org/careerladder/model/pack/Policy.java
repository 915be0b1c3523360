package org.careerladder.model.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerladder.model.process.Role;
import org.careerladder.model.time.Span;

/**
 * The value of every parameter that a pack knows: its own and the standard ones.
 *
 * @param values by parameter name
 */
public record Policy(Map<String, ParameterValue> values) {

    public Policy {
        values = Map.copyOf(values);
    }

    /** Every standard parameter at its default. */
    public static Policy standard() {
        return of(List.of(), List.of());
    }

    /** The standard parameters and the pack's own at their defaults, but for the settings. */
    public static Policy of(List<Parameter> own, List<PolicySetting> settings) {
        var values = new LinkedHashMap<String, ParameterValue>();
        StandardPolicy.parameters().forEach(parameter -> values.put(parameter.name(), parameter.standard()));
        own.forEach(parameter -> values.put(parameter.name(), parameter.standard()));
        settings.forEach(setting -> values.put(setting.parameter(), setting.value()));
        return new Policy(values);
    }

    /**
     * The value of a parameter.
     *
     * @throws IllegalArgumentException for a name that the pack does not know
     */
    public ParameterValue value(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No policy parameter `" + name + "`");
        }
        return value;
    }

    /** The count that a parameter holds. */
    public int count(Parameter parameter) {
        return ((ParameterValue.Count) value(parameter.name())).count();
    }

    /** The span that a parameter holds. */
    public Span span(Parameter parameter) {
        return ((ParameterValue.Duration) value(parameter.name())).span();
    }

    /** The roles that a parameter holds. */
    public List<Role> roles(Parameter parameter) {
        return ((ParameterValue.Roles) value(parameter.name())).roles();
    }
}
