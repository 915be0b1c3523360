package org.careerladder.model.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a type or a record component part of the vocabulary that rules read, and says what it means. A component without it
 * is out of every rule's reach.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Means {

    /** What it means, as a sentence without a full stop. */
    String value();

    /** What a number counts, such as {@code months}, {@code items}, {@code basis points}; empty where the type says it all. */
    String unit() default "";

    /** What a text names, so that a literal can be checked against the pack's own ladder. */
    Names names() default Names.ANYTHING;

    /** Whether only texts may use it, never a condition. */
    boolean textOnly() default false;

    /** What a text names. */
    enum Names {
        ANYTHING,
        CRITERION,
        COMPETENCY,
        LEVEL,
        TRACK,
        LABEL,
        RULE
    }
}
