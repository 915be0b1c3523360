/**
 * What importing a ladder from a spreadsheet takes and gives.
 *
 * <p>Enters: what somebody says of a sheet that it does not say itself. Leaves: a ladder, and what was left out or assumed.
 */
@NullMarked
package org.careerladder.files.sheet;

import org.jspecify.annotations.NullMarked;
