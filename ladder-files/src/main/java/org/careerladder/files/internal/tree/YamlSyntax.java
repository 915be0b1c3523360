package org.careerladder.files.internal.tree;

import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the parser says, in words for the person who holds the file. Never the text of the line: it may be personal. */
final class YamlSyntax {

    private YamlSyntax() {}

    static Problem problem(String file, MarkedYamlEngineException broken) {
        var at = broken.getProblemMark()
                .or(broken::getContextMark)
                .map(mark -> new Position(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElseGet(() -> Position.startOf(file));
        String said = broken.getProblem() == null ? "" : broken.getProblem();
        return Problem.at(at, "this is not YAML: " + said(said), advice(said));
    }

    private static String said(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return "a colon stands in the middle of a text";
        }
        if (problem.contains("could not find expected ':'")) {
            return "a key has no colon after it";
        }
        if (problem.contains("expected '<document start>'")) {
            return "something follows the end of the document";
        }
        if (problem.contains("(TAB)")) {
            return "a tab stands where the line begins";
        }
        if (problem.contains("cannot start any token")) {
            return "a text cannot start with this character";
        }
        if (problem.contains("expected ',' or")) {
            return "what stands in `{ }` or `[ ]` does not go on like this";
        }
        if (problem.contains("<block end>")) {
            return "a list or a map does not go on like this";
        }
        if (problem.contains("unexpected end of stream")) {
            return "the file ends in the middle of a value";
        }
        return "it cannot be read on from here";
    }

    private static String advice(String problem) {
        if (problem.contains("(TAB)")) {
            return "indent with spaces";
        }
        if (problem.contains("expected ',' or")) {
            return "look for a missing comma or bracket; a text with brackets, braces or commas in it stands in double quotes there";
        }
        if (problem.contains("mapping values") || problem.contains("cannot start any token")) {
            return "put the whole text in double quotes";
        }
        if (problem.contains("<document start>")) {
            return "one file holds one document";
        }
        if (problem.contains("unexpected end of stream")) {
            return "look for a quote that is not closed";
        }
        return "look at the indentation, and for missing quotes, brackets or commas";
    }
}
