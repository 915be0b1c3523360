package org.careerladder.model.pack;

import org.careerladder.model.source.Slug;

/**
 * The id of a pack.
 *
 * @param value an id as {@link Slug} shapes it
 */
public record PackId(String value) {

    public PackId {
        Slug.require(value);
    }

    public static PackId of(String value) {
        return new PackId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
