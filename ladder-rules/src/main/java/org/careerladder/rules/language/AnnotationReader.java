package org.careerladder.rules.language;

import java.util.Arrays;
import java.util.List;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.source.NearestWord;
import org.careerladder.rules.language.Token.Kind;

/** Reads what stands between a rule's name and {@code when}. */
final class AnnotationReader {

    private static final List<String> KNOWN = List.of("id", "says", "because", "axis", "do");
    private static final List<String> SPELLED =
            KNOWN.stream().map(name -> "@" + name).toList();

    private final Tokens tokens;
    private final Annotations annotations;

    AnnotationReader(Tokens tokens, Annotations annotations) {
        this.tokens = tokens;
        this.annotations = annotations;
    }

    /** Reads one annotation, and gives its name. */
    String read() {
        if (!tokens.peek().isSymbol("@")) {
            throw RuleReader.refuseInHead(tokens);
        }
        tokens.take();
        var name = tokens.take(
                Kind.NAME, "the name of an annotation", "use one of `@id`, `@says`, `@because`, `@axis`, `@do`");
        if (!KNOWN.contains(name.text())) {
            var advice = NearestWord.advice("@" + Token.shortened(name.text()), SPELLED);
            throw tokens.refuse(name, "unknown annotation " + Token.quote("@" + name.text()), advice);
        }
        if (annotations.has(name.text())) {
            throw tokens.refuse(name, "a second " + Token.quote("@" + name.text()), "keep one of them");
        }
        annotations.place(name.text(), name);
        readValue(name.text());
        return name.text();
    }

    private void readValue(String name) {
        switch (name) {
            case "axis" -> readAxis();
            case "do" -> new RemedyReader(tokens, annotations).read();
            default -> readText(name);
        }
    }

    private void readText(String name) {
        var advice = "write `@" + name + "(\"…\")`";
        tokens.takeSymbol("(", advice);
        var value = tokens.take(Kind.STRING, "a text in double quotes", advice);
        tokens.takeSymbol(")", advice);
        annotations.place(name, value);
        annotations.text(name, value.text());
        if (name.equals("id") && !RuleId.holds(value.text())) {
            tokens.tell(
                    value,
                    "the id " + Token.quote(value.text()) + " has not the shape `topic/finding`",
                    "write two words of lower-case letters, digits and hyphens, and a slash between them");
        }
    }

    private void readAxis() {
        var words = Arrays.stream(Axis.values()).map(Axis::name).toList();
        tokens.takeSymbol("(", "write `@axis(EVIDENCE)`");
        var word = tokens.peek();
        var axis = constant(tokens, word, words, "an axis");
        tokens.takeSymbol(")", "write `@axis(" + axis + ")`");
        annotations.place("axis", word);
        annotations.axis(Axis.valueOf(axis));
    }

    /** A bare word in capitals, one of those given. */
    static String constant(Tokens tokens, Token word, List<String> words, String wanted) {
        if (!word.is(Kind.NAME)) {
            throw tokens.expected(wanted, "use one of `" + String.join("`, `", words) + "`, without quotes");
        }
        if (!words.contains(word.text())) {
            throw tokens.refuse(
                    word, word.quoted() + " is not " + wanted, NearestWord.advice(Token.shortened(word.text()), words));
        }
        return tokens.take().text();
    }
}
