package org.careerladder.model.effective;

import org.careerladder.model.source.Origin;

/**
 * One layer of a pack.
 *
 * @param label the layer, as {@code id@version}
 * @param origin where it was read
 */
public record Layer(String label, Origin origin) {}
