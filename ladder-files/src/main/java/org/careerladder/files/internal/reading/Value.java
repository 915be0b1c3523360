package org.careerladder.files.internal.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.careerladder.files.internal.tree.CoreSchema;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.promotion.Amount;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Slug;
import org.careerladder.model.source.Tree;
import org.careerladder.model.source.Tree.Scalar;
import org.careerladder.model.time.Day;

/**
 * One value of a file and its path in the model. Each question reads it as what the format means there; where it is
 * something else, that is reported and a stand-in comes back.
 */
public final class Value {

    /** Stands in for an id that cannot be read. */
    public static final String UNREADABLE = "unreadable";

    private final Reading reading;
    private final Tree tree;
    private final ModelPath path;

    Value(Reading reading, Tree tree, ModelPath path) {
        this.reading = reading;
        this.tree = tree;
        this.path = path;
        reading.place(path, tree.at());
    }

    public Reading reading() {
        return reading;
    }

    public Tree tree() {
        return tree;
    }

    public ModelPath path() {
        return path;
    }

    public Position at() {
        return tree.at();
    }

    /** The same value as another path of the model. */
    public Value as(ModelPath other) {
        return new Value(reading, tree, other);
    }

    /** How many members a list has. */
    public int members() {
        return tree instanceof Tree.Items items ? items.members().size() : 0;
    }

    /** How many keys a map has, known or not. */
    public int keys() {
        return tree instanceof Tree.Fields fields ? fields.fields().size() : 0;
    }

    /** The only member of a list of one, as this same path of the model. */
    public Value onlyMember() {
        return tree instanceof Tree.Items items
                ? new Value(reading, items.members().get(0), path)
                : this;
    }

    /** A key or a value inside this one, as a path of the model. */
    public Value member(Tree inside, ModelPath as) {
        return new Value(reading, inside, as);
    }

    public boolean isScalar() {
        return tree instanceof Scalar;
    }

    public boolean isMap() {
        return tree instanceof Tree.Fields;
    }

    public boolean isList() {
        return tree instanceof Tree.Items;
    }

    /** Whether it is left empty, or {@code null}. */
    public boolean isNull() {
        return tree instanceof Scalar scalar && CoreSchema.isNull(scalar);
    }

    /** Reports this value. */
    public void wrong(String what, String advice) {
        if (!(tree instanceof Tree.Broken)) {
            reading.report(tree.at(), what, advice);
        }
        reading.fault(path);
    }

    /** Reports this value as something of a later version. */
    public void unsupported(String what) {
        reading.unsupported(tree.at(), what);
        reading.fault(path);
    }

    /** Its entries, the known keys alone; none where it is no map. */
    public Entries entries(Keys keys) {
        return Entries.of(this, keys);
    }

    /** Its members; none where it is no list. */
    public <T> List<T> list(Function<Value, T> each) {
        if (!(tree instanceof Tree.Items items)) {
            wrong("a list is expected here, not " + kind(), "start each member with `- `, or write `[...]`");
            return List.of();
        }
        List<T> members = new ArrayList<>(items.members().size());
        for (int i = 0; i < items.members().size(); i++) {
            members.add(each.apply(new Value(reading, items.members().get(i), path.then(i))));
        }
        return members;
    }

    /** Free text; it may be personal, so no message repeats it. */
    public String text() {
        var scalar = scalar("text");
        if (scalar.isEmpty()) {
            return "";
        }
        if (CoreSchema.needsQuotes(scalar.get())) {
            wrong("what stands here is not text as long as it has no quotes", "quote it, with double quotes");
        }
        return scalar.get().text();
    }

    /** A word that messages may repeat; empty where there is none. */
    public String word() {
        return scalar("a word").map(this::quotedWhereNeeded).orElse("");
    }

    private String quotedWhereNeeded(Scalar scalar) {
        if (CoreSchema.needsQuotes(scalar)) {
            String shown = Words.shown(scalar.text());
            wrong("`" + shown + "` is not text as long as it has no quotes", "quote it: `\"" + shown + "\"`");
        }
        return scalar.text();
    }

    /** An id, or {@link #UNREADABLE}. */
    public String id() {
        String word = word();
        if (reading.isFaulty(path)) {
            return Slug.holds(word) ? word : UNREADABLE;
        }
        if (!Slug.holds(word)) {
            wrong(Ids.wrong(word), Ids.advice(word));
            return UNREADABLE;
        }
        return word;
    }

    /** A constant by its word, or the stand-in. */
    public <E extends Enum<E>> E choice(Names<E> names, E standIn) {
        String word = word();
        var constant = names.of(word);
        if (constant.isEmpty() && !reading.isFaulty(path)) {
            wrong("`" + Words.shown(word) + "` is not known here", NearestWord.advice(word, names.words()));
        }
        return constant.orElse(standIn);
    }

    /** A day; unknown where it cannot be read. */
    public Day day() {
        var scalar = scalar("a date");
        if (scalar.isEmpty()) {
            return Day.UNKNOWN;
        }
        var day = Numbers.day(scalar.get().text());
        if (day.isEmpty()) {
            wrong(
                    "`" + Words.shown(scalar.get().text()) + "` is no date",
                    Numbers.dayAdvice(scalar.get().text()));
        }
        return day.orElse(Day.UNKNOWN);
    }

    /** {@code true} or {@code false}. */
    public boolean flag() {
        var scalar = scalar("`true` or `false`");
        if (scalar.isPresent() && !CoreSchema.isTrue(scalar.get()) && !CoreSchema.isFalse(scalar.get())) {
            wrong("`" + Words.shown(scalar.get().text()) + "` is neither `true` nor `false`", "write one of them");
        }
        return scalar.isPresent() && CoreSchema.isTrue(scalar.get());
    }

    /** A whole number within inclusive bounds; the least where it cannot be read. */
    public int whole(int least, int most) {
        var scalar = scalar("a whole number");
        if (scalar.isEmpty()) {
            return least;
        }
        String text = scalar.get().text();
        var number = scalar.get().quoted() ? Optional.<BigDecimal>empty() : Numbers.whole(text);
        if (number.isEmpty()) {
            wrong("`" + Words.shown(text) + "` is no whole number", Numbers.wholeAdvice(scalar.get()));
            return least;
        }
        if (number.get().compareTo(BigDecimal.valueOf(least)) < 0
                || number.get().compareTo(BigDecimal.valueOf(most)) > 0) {
            wrong("`" + Words.shown(text) + "` is out of scale", "between " + least + " and " + most);
            return least;
        }
        return number.get().intValueExact();
    }

    /** A number as people measure it; unknown where it cannot be read. */
    public Amount amount() {
        var scalar = scalar("a number");
        if (scalar.isEmpty()) {
            return Amount.UNKNOWN;
        }
        String text = scalar.get().text();
        if (scalar.get().quoted() || !CoreSchema.isDecimal(text) || Numbers.hasLeadingZero(text)) {
            wrong("`" + Words.shown(text) + "` is no number", Numbers.advice(scalar.get()));
            return Amount.UNKNOWN;
        }
        var amount = Numbers.amount(text);
        if (!amount.known()) {
            wrong("`" + Words.shown(text) + "` is out of scale", Numbers.SCALE);
        }
        return amount;
    }

    /** The scalar that stands here, reported where it is a list, a map or nothing. */
    public Optional<Scalar> scalar(String expected) {
        if (tree instanceof Scalar scalar && !CoreSchema.isNull(scalar)) {
            return Optional.of(scalar);
        }
        boolean spelled = tree instanceof Scalar scalar && !scalar.isEmpty();
        String advice = spelled
                ? "quote it where it is text; leave it out where it is unknown"
                : "write it behind the colon, on one line";
        wrong(expected + " is expected here, not " + kind(), advice);
        return Optional.empty();
    }

    /** What stands here, in words. */
    public String kind() {
        if (tree instanceof Scalar scalar) {
            return !CoreSchema.isNull(scalar)
                    ? "a single word or text"
                    : scalar.isEmpty() ? "nothing" : "`" + scalar.text() + "`";
        }
        return isList() ? "a list" : "a map";
    }
}
