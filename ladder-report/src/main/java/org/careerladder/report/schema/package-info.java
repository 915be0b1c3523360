/**
 * The published schemas of what is written as JSON.
 *
 * <p>Enters: nothing. Leaves: JSON Schemas.
 */
@NullMarked
package org.careerladder.report.schema;

import org.jspecify.annotations.NullMarked;
