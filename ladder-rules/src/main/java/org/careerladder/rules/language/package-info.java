/**
 * The rule language: the model of a rule, its vocabulary, reader, checks, printers and texts.
 *
 * <p>Enters: the text of rule files, and the words of one pack. Leaves: rules that are known to be well-formed and well-typed,
 * and the text that the engine is given. What is not in the model is in neither; nothing here knows an engine.
 */
@NullMarked
package org.careerladder.rules.language;

import org.jspecify.annotations.NullMarked;
