package org.careerladder.files.internal.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.model.source.Tree;
import org.careerladder.model.source.Tree.Broken;
import org.careerladder.model.source.Tree.Field;
import org.careerladder.model.source.Tree.Fields;
import org.careerladder.model.source.Tree.Items;
import org.careerladder.model.source.Tree.Scalar;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document from the parser's events: what no file may have is visible there at its own place, and nothing
 * is built for it first.
 */
public final class TreeReader {

    /** How deep lists and maps may stand in each other. */
    public static final int DEEPEST = 32;

    private static final int MOST_VALUES = 600_000;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    /** The rest of the file makes no sense any more; the problem has been said. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super("", null, false, false);
        }
    }

    private final String file;
    private final Iterator<Event> events;
    private final Consumer<Problem> problems;
    private int values;

    private TreeReader(String file, String text, Consumer<Problem> problems) {
        this.file = file;
        this.events = new Parse(SETTINGS).parseString(text).iterator();
        this.problems = problems;
    }

    /** The only document of a text; empty where it cannot be read on, for one of the problems reported. */
    public static Optional<Tree> read(String file, String text, Consumer<Problem> problems) {
        var reader = new TreeReader(file, text, problems);
        try {
            return reader.document();
        } catch (Stop stop) {
            return Optional.empty();
        } catch (ReaderException unprintable) {
            problems.accept(Problem.at(
                    SourceText.position(file, text, unprintable.getPosition()),
                    String.format("the character U+%04X stands in no text file", unprintable.getCodePoint()),
                    "take it out, or write it as an escape in double quotes"));
        } catch (MarkedYamlEngineException broken) {
            problems.accept(YamlSyntax.problem(file, broken));
        } catch (YamlEngineException broken) {
            problems.accept(Problem.at(Position.startOf(file), "this is not YAML", "have a YAML editor look at it"));
        }
        return Optional.empty();
    }

    private Optional<Tree> document() {
        events.next(); // the stream starts
        if (next().getEventId() != Event.ID.DocumentStart) {
            throw stop(
                    Position.startOf(file), "this file is empty", "write into it what its name promises, or delete it");
        }
        var tree = node(next(), 1);
        events.next(); // the document ends
        var after = next();
        if (after.getEventId() == Event.ID.DocumentStart) {
            report(at(after), "a second document starts here", "one file holds one document");
        }
        return Optional.of(tree);
    }

    private Event next() {
        return events.next();
    }

    private Tree node(Event event, int depth) {
        if (++values > MOST_VALUES) {
            throw stop(at(event), "this file has more than " + MOST_VALUES + " values", "no file of this kind has");
        }
        if (event instanceof AliasEvent) {
            return broken(event, "an alias (`*`) stands here", "write the value out");
        }
        refuseDecoration((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return new Scalar(scalar.getValue(), !scalar.isPlain(), at(event));
        }
        if (depth > DEEPEST) {
            throw stop(at(event), "lists and maps stand more than " + DEEPEST + " deep here", "no file of ours does");
        }
        return event instanceof MappingStartEvent map ? fields(map, depth) : items(event, depth);
    }

    private Tree broken(Event event, String what, String advice) {
        report(at(event), what, advice);
        return new Broken(at(event));
    }

    private void refuseDecoration(NodeEvent event) {
        if (event.getAnchor().isPresent()) {
            report(at(event), "an anchor (`&`) stands here", "write the value out wherever it is needed");
        }
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        if (tag.isPresent()) {
            report(at(event), "a tag (`!`) stands here", "leave it out: each key knows what it holds");
        }
    }

    private Tree items(Event start, int depth) {
        List<Tree> members = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            members.add(node(event, depth + 1));
        }
        return new Items(members, at(start));
    }

    private Tree fields(MappingStartEvent start, int depth) {
        List<Field> fields = new ArrayList<>();
        Map<String, Scalar> seen = new HashMap<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            var key = node(event, depth + 1);
            var value = node(next(), depth + 1);
            if (key instanceof Scalar word && isNew(word, seen)) {
                fields.add(new Field(word, value));
            } else if (key instanceof Items || key instanceof Fields) {
                report(key.at(), "a list or a map stands here as a key", "a key is a single word");
            }
        }
        return new Fields(fields, start.isFlow(), at(start));
    }

    private boolean isNew(Scalar key, Map<String, Scalar> seen) {
        if (!key.quoted() && key.text().equals("<<")) {
            report(key.at(), "a merge key (`<<`) stands here", "write the entries out");
            return false;
        }
        var first = seen.putIfAbsent(Words.composed(key.text()), key);
        if (first == null) {
            return true;
        }
        boolean twins = !first.text().equals(key.text());
        report(
                key.at(),
                "the key `" + Words.shown(key.text()) + "` stands here for the second time"
                        + (twins ? ", in other code points for the same characters" : ""),
                "the first stands in line " + first.at().line() + "; keep one");
        return false;
    }

    private void report(Position at, String what, String advice) {
        problems.accept(Problem.at(at, what, advice));
    }

    private Stop stop(Position at, String what, String advice) {
        report(at, what, advice);
        return new Stop();
    }

    private Position at(Event event) {
        return event.getStartMark()
                .map(mark -> new Position(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElseGet(() -> Position.startOf(file));
    }
}
