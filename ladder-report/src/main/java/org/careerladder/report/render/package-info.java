/**
 * Documents in a format: text, JSON, Markdown, HTML. A new format is a renderer and its teller of blocks.
 *
 * <p>Enters: a document. Leaves: text that is the same for the same document, with {@code \n} at line ends. Nothing here knows a subject.
 */
@NullMarked
package org.careerladder.report.render;

import org.jspecify.annotations.NullMarked;
