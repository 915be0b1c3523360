/**
 * What a pack comes to after all its layers: each rule and parameter, where it comes from, and what is switched off by whom.
 *
 * <p>Enters: nothing. Leaves: the value that people look at before they trust a pack.
 */
@NullMarked
package org.careerladder.model.effective;

import org.jspecify.annotations.NullMarked;
