/** Whether plans are the smallest that get there, and whether changes alter no more than they say. */
@NullMarked
package org.careerladder.rules.internal.recourse;

import org.jspecify.annotations.NullMarked;
