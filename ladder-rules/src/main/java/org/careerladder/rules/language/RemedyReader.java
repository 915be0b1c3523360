package org.careerladder.rules.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerladder.model.assessment.Remedy;
import org.careerladder.model.process.Actor;
import org.careerladder.model.source.NearestWord;
import org.careerladder.rules.language.Token.Kind;

/** Reads who does what to close a finding: the arguments of {@code @do}. */
final class RemedyReader {

    private static final String ADVICE = "write `@do(actor = CANDIDATE, action = \"…\", effort = \"1h\")`";
    private static final List<String> KNOWN = List.of("actor", "action", "effort");
    private static final List<String> ACTORS =
            Arrays.stream(Actor.values()).map(Actor::name).toList();

    private final Tokens tokens;
    private final Annotations annotations;
    private final Map<String, String> said = new HashMap<>();

    RemedyReader(Tokens tokens, Annotations annotations) {
        this.tokens = tokens;
        this.annotations = annotations;
    }

    void read() {
        var open = tokens.takeSymbol("(", ADVICE);
        do {
            readArgument();
        } while (tokens.takeIf(","));
        tokens.takeSymbol(")", ADVICE);
        require(open, "actor");
        require(open, "action");
        annotations.remedy(new Remedy(
                Actor.valueOf(said.getOrDefault("actor", "")),
                said.getOrDefault("action", ""),
                said.getOrDefault("effort", "")));
    }

    private void readArgument() {
        var name = tokens.take(Kind.NAME, "one of `actor`, `action`, `effort`", ADVICE);
        if (!KNOWN.contains(name.text())) {
            var advice = NearestWord.advice(Token.shortened(name.text()), KNOWN);
            throw tokens.refuse(name, "`@do` has no " + name.quoted(), advice);
        }
        tokens.takeSymbol("=", ADVICE);
        var value = tokens.peek();
        if (said.put(name.text(), readArgumentValue(name.text())) != null) {
            throw tokens.refuse(name, "a second " + name.quoted() + " in `@do`", "keep one of them");
        }
        annotations.place("do." + name.text(), value);
    }

    private String readArgumentValue(String name) {
        if (name.equals("actor")) {
            return AnnotationReader.constant(tokens, tokens.peek(), ACTORS, "an actor");
        }
        var text = tokens.take(Kind.STRING, "a text in double quotes", ADVICE);
        if (text.text().isBlank()) {
            tokens.tell(
                    text,
                    "the " + name + " is empty",
                    name.equals("effort") ? "leave it out" : "say what is to be done");
        }
        return text.text();
    }

    private void require(Token open, String name) {
        if (!said.containsKey(name)) {
            throw tokens.refuse(open, "`@do` has no `" + name + "`", ADVICE);
        }
    }
}
