/** Tests of what people and programs get to see, on assessments that are built by hand. */
@NullMarked
package org.careerladder.report;

import org.jspecify.annotations.NullMarked;
