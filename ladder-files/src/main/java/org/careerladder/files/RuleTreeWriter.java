package org.careerladder.files;

import org.careerladder.files.internal.writing.TreeText;
import org.careerladder.files.internal.writing.YamlPrinter;
import org.careerladder.model.source.Tree;

/** Writes rule files as {@code rules/1}; what is written reads back as the same tree. */
public final class RuleTreeWriter {

    private RuleTreeWriter() {}

    /**
     * The text of a rule file.
     *
     * @param root its map; a scalar that is {@code quoted} is text, and any other stands as it is
     */
    public static String write(Tree.Fields root) {
        return YamlPrinter.print(TreeText.of(root));
    }
}
