package org.careerladder.model.promotion;

import org.careerladder.model.source.Slug;

/**
 * Something that a company's own rules read and no case has otherwise; what it means is declared in the pack.
 *
 * @param name its name, as the pack declares it
 * @param value what it is in this case
 */
public record Attribute(String name, AttributeValue value) {

    public Attribute {
        Slug.require(name);
    }
}
