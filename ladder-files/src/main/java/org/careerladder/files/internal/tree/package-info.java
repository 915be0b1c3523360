/**
 * YAML, and so JSON, as a tree of scalars, lists and maps with positions; no data binding, no guessing of types.
 *
 * <p>Enters: bytes or text. Leaves: a tree, and everything that no file of ours may have: aliases, tags, duplicate keys,
 * second documents, bottomless depth.
 */
@NullMarked
package org.careerladder.files.internal.tree;

import org.jspecify.annotations.NullMarked;
