package org.careerladder.rules.language;

import java.util.stream.Collectors;
import org.careerladder.model.source.NearestWord;
import org.careerladder.rules.language.Conclusion.Call;
import org.careerladder.rules.language.Token.Kind;

/** Reads the single call between {@code then} and {@code end}. */
final class ConclusionReader {

    private final Tokens tokens;
    private final Stage stage;

    ConclusionReader(Tokens tokens, Stage stage) {
        this.tokens = tokens;
        this.stage = stage;
    }

    Conclusion read() {
        if (!tokens.atName("then")) {
            throw tokens.expected("a pattern or `then`", "a rule has patterns, `then`, one call, `end`");
        }
        tokens.take();
        var start = tokens.peek();
        if (start.isName("end")) {
            throw tokens.refuse(start, "the rule concludes nothing", Refusals.afterThen(""));
        }
        var call = readCall(start);
        var variable = readVariable(call);
        tokens.takeSymbol(";", "close the call with `;`");
        if (!tokens.atName("end")) {
            throw refuseSecond();
        }
        return new Conclusion(call, variable, start.at());
    }

    private Call readCall(Token start) {
        boolean dotted = start.is(Kind.NAME)
                && tokens.peek(1).isSymbol(".")
                && tokens.peek(2).is(Kind.NAME);
        var spelling = dotted ? start.text() + "." + tokens.peek(2).text() : "";
        var call = Call.of(spelling);
        if (call.isPresent()) {
            tokens.take();
            tokens.take();
            tokens.take();
            return call.get();
        }
        throw isReceiver(start) && dotted ? unknownCall(start, spelling) : foreign(start);
    }

    private static boolean isReceiver(Token token) {
        return token.isName("findings") || token.isName("verdict") || token.isName("steps");
    }

    private Unreadable unknownCall(Token start, String spelling) {
        var right = Call.ofStage(stage).stream().map(Call::spelling).toList();
        return tokens.refuse(
                start,
                Token.quote(spelling) + " is no conclusion of the stage `" + stage.word() + "`",
                NearestWord.advice(Token.shortened(spelling), right));
    }

    private Unreadable foreign(Token start) {
        var calls = Call.ofStage(stage).stream()
                .map(call -> "`" + call.spelling() + "`")
                .collect(Collectors.joining(", "));
        return tokens.refuse(
                start,
                tokens.quoteLine(start) + " is not what a rule may do",
                Refusals.afterThen(start.text()) + "; the stage `" + stage.word() + "` has " + calls);
    }

    private String readVariable(Call call) {
        var advice = "write `" + call.spelling() + "($name);`, with the `$name` of a pattern";
        tokens.takeSymbol("(", advice);
        var variable =
                tokens.take(Kind.VARIABLE, "the variable of a fact", advice).text();
        tokens.takeSymbol(")", advice);
        return variable;
    }

    private Unreadable refuseSecond() {
        var token = tokens.peek();
        return token.is(Kind.END_OF_FILE)
                ? tokens.expected("`end`", "close the rule with `end`")
                : tokens.refuse(
                        token,
                        tokens.quoteLine(token) + " stands behind the call",
                        "exactly one call stands between `then` and `end`");
    }
}
