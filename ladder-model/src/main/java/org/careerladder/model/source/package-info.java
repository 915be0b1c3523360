/**
 * How a reader speaks of what it read: trees with places, problems, nearest words, and a value or every problem at once.
 *
 * <p>Enters: nothing. Leaves: the vocabulary of every error of this product.
 */
@NullMarked
package org.careerladder.model.source;

import org.jspecify.annotations.NullMarked;
