package org.careerladder.model.pack;

import org.careerladder.model.source.Origin;
import org.careerladder.model.time.Day;

/**
 * A value that a pack gives to a parameter.
 *
 * @param parameter the parameter's name
 * @param value its value
 * @param reason why; may be empty
 * @param owner who answers for it; may be empty
 * @param since since when; may be unknown
 * @param origin where it was read
 */
public record PolicySetting(
        String parameter, ParameterValue value, String reason, String owner, Day since, Origin origin) {

    /** A setting that no file says. */
    public PolicySetting(String parameter, ParameterValue value, String reason, String owner, Day since) {
        this(parameter, value, reason, owner, since, Origin.CODE);
    }
}
