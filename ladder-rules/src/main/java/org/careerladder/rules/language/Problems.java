package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;

/** What is wrong with a rule so far. */
final class Problems {

    private final List<Problem> told = new ArrayList<>();

    void tell(At at, String what, String advice) {
        tell(at.position(), what, advice);
    }

    void tell(Position position, String what, String advice) {
        told.add(Problem.at(position, what, advice));
    }

    int count() {
        return told.size();
    }

    List<Problem> inOrder() {
        return told.stream()
                .sorted((one, other) -> ((Position) one.place()).compareTo((Position) other.place()))
                .toList();
    }

    /** The advice, or where to look where no right word is near. */
    static String orSee(String advice, String where) {
        return advice.startsWith("none of ") ? where : advice;
    }

    /** Advice for a word that is not among the right ones. */
    static String nearest(String word, Collection<String> rightWords) {
        return NearestWord.advice(Token.shortened(word), rightWords);
    }
}
