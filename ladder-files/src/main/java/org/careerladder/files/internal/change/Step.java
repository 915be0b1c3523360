package org.careerladder.files.internal.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.careerladder.model.source.Tree;

/**
 * One step of a path into a tree: the key of a map, or a member of a list. A member is named by its {@code id}; one without by words
 * of it that no other member has together, joined by a plus; any by its place, counted from 0.
 *
 * @param word the step as it was written
 */
public record Step(String word) {

    private static final String ID = "id";
    private static final String PLUS = "\\+";

    /** The place of the key or member that it leads to; empty where it leads nowhere, or to several. */
    Optional<Integer> in(Tree tree) {
        if (tree instanceof Tree.Fields fields) {
            return only(placesOfKey(fields));
        }
        return tree instanceof Tree.Items items ? member(items) : Optional.empty();
    }

    private List<Integer> placesOfKey(Tree.Fields fields) {
        return IntStream.range(0, fields.fields().size())
                .filter(i -> fields.fields().get(i).key().text().equals(word))
                .boxed()
                .toList();
    }

    private Optional<Integer> member(Tree.Items items) {
        return only(placesOfMember(items)).or(() -> byPlace(items.members().size()));
    }

    private List<Integer> placesOfMember(Tree.Items items) {
        return IntStream.range(0, items.members().size())
                .filter(i -> isNamed(items.members().get(i)))
                .boxed()
                .toList();
    }

    private static Optional<Integer> only(List<Integer> places) {
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    private Optional<Integer> byPlace(int size) {
        boolean digits = word.matches("0|[1-9][0-9]{0,5}");
        return digits && Integer.parseInt(word) < size ? Optional.of(Integer.parseInt(word)) : Optional.empty();
    }

    private boolean isNamed(Tree member) {
        var words = words(member);
        return List.of(word.split(PLUS)).stream().allMatch(words::contains);
    }

    /** The words by which a member can be named: its id, or where it has none all that stands in it. */
    private static List<String> words(Tree member) {
        if (member instanceof Tree.Scalar scalar) {
            return List.of(scalar.text());
        }
        var words = new ArrayList<String>();
        if (member instanceof Tree.Fields fields) {
            for (Tree.Field field : fields.fields()) {
                if (field.value() instanceof Tree.Scalar scalar) {
                    if (field.key().text().equals(ID)) {
                        return List.of(scalar.text());
                    }
                    words.add(scalar.text());
                }
            }
        }
        return words;
    }

    /** What could stand in its place: the keys of a map, the ids of a list. */
    static List<String> right(Tree tree) {
        if (tree instanceof Tree.Fields fields) {
            return fields.fields().stream().map(field -> field.key().text()).toList();
        }
        return tree instanceof Tree.Items items
                ? items.members().stream().map(Step::name).distinct().toList()
                : List.of();
    }

    private static String name(Tree member) {
        var words = words(member).stream().filter(each -> !each.contains(" ")).toList();
        return String.join("+", words.subList(0, Math.min(2, words.size())));
    }
}
