/**
 * The three closed stages: facts become findings, findings a verdict, findings and verdict next steps.
 *
 * <p>Enters: facts and compiled rules. Leaves: what an assessment is made of. A stage never sees what it yields itself.
 */
@NullMarked
package org.careerladder.rules.internal.stage;

import org.jspecify.annotations.NullMarked;
