/**
 * The meaning of rules in plain Java, without a rule engine: which rules fire on what, and what each of their conditions came to.
 *
 * <p>Enters: checked rules, the policy, and the facts of one stage. Leaves: firings; and, where asked, traces of everything
 * that was tried. It shares the model of a rule, the vocabulary and the facts with the engine, and nothing else: what both
 * agree on is right twice over.
 */
@NullMarked
package org.careerladder.rules.interpreter;

import org.jspecify.annotations.NullMarked;
