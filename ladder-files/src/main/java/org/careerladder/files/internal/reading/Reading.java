package org.careerladder.files.internal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerladder.files.internal.tree.TreeReader;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.model.source.Tree;

/**
 * One file on its way into the model: the problems found so far, and where each path of the model stands. A value that
 * cannot be read is replaced by a stand-in, so that reading goes on; it never leaves, as its problem does.
 */
public final class Reading {

    /** Who has so many problems mends the first ones first. */
    private static final int MOST_PROBLEMS = 1_000;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ModelPath, Position> places = new HashMap<>();
    private final Set<ModelPath> faulty = new HashSet<>();

    public Reading(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    /** The document's root, or empty where the text is no document at all. */
    public Optional<Value> root(String text) {
        return TreeReader.read(file, text, this::report).map(this::root);
    }

    /** The root of a document that was read before. */
    public Value root(Tree tree) {
        return new Value(this, tree, ModelPath.ROOT);
    }

    public void report(Position at, String what, String advice) {
        report(Problem.at(at, what, advice));
    }

    private void report(Problem problem) {
        if (problems.size() == MOST_PROBLEMS) {
            problems.add(Problem.at(
                    problem.place(),
                    "this file has more than " + MOST_PROBLEMS + " problems",
                    "mend those before this one first"));
        } else if (!isFull()) {
            problems.add(problem);
        }
    }

    /** Whether so many problems were found that no further one is looked at. */
    public boolean isFull() {
        return problems.size() > MOST_PROBLEMS;
    }

    /** Something that the contract names and this version does not do yet. */
    public void unsupported(Position at, String what) {
        problems.add(Unsupported.at(at, what));
    }

    public void add(List<Problem> others) {
        problems.addAll(others);
    }

    /** Remembers where a path of the model stands. */
    public void place(ModelPath path, Position at) {
        places.put(path, at);
    }

    /** Remembers that a path holds a stand-in: what is said of it, or below it, has been said already. */
    public void fault(ModelPath path) {
        faulty.add(path);
    }

    /** Adds what a check of the model found, each at the nearest place that the file has for it. */
    public void checked(List<Problem> found) {
        for (Problem problem : found) {
            if (problem.place() instanceof ModelPath path && !isFaulty(path)) {
                problems.add(problem.movedTo(position(path)));
            }
        }
    }

    /** Where a path stands, or its nearest parent that stands anywhere. */
    public Position position(ModelPath path) {
        for (ModelPath at = path; !at.equals(ModelPath.ROOT); at = at.parent()) {
            var place = places.get(at);
            if (place != null) {
                return place;
            }
        }
        return places.getOrDefault(ModelPath.ROOT, Position.startOf(file));
    }

    /** Whether a path, or one above it, holds a stand-in. */
    public boolean isFaulty(ModelPath path) {
        for (ModelPath at = path; !at.equals(ModelPath.ROOT); at = at.parent()) {
            if (faulty.contains(at)) {
                return true;
            }
        }
        return faulty.contains(ModelPath.ROOT);
    }

    /** Whether a path below this one holds a stand-in. */
    public boolean hasFaultBelow(ModelPath path) {
        return faulty.stream().anyMatch(each -> each.steps().startsWith(path + "/"));
    }

    /** Whether any path holds a stand-in: what the file is about is not fully known. */
    public boolean hasFaults() {
        return !faulty.isEmpty();
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    /** Every problem, in the order of the files. */
    public List<Problem> problems() {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(problem -> (Position) problem.place()))
                .toList();
    }

    /** The value, or the problems that stood in its way. */
    public <T> Checked<T> done(T value) {
        return Checked.of(value, problems());
    }
}
