package org.careerladder.rules.language;

import org.careerladder.model.source.NearestWord;

/**
 * What is wrong with a text that stands in YAML where a whole number or a test of one is meant.
 *
 * @param what what is wrong
 * @param advice what would be right
 */
record NoNumber(String what, String advice) {

    private static final String DIGITS = "write digits alone, without a leading 0, nine at most";

    static NoNumber of(String text, String path, FactField field) {
        var number = text.split(" ", -1)[0];
        if (field.isShare() && text.matches("[0-9]{1,3} ?%")) {
            return percent(text);
        }
        if (YamlText.isWhole(number) && !number.equals(text)) {
            return new NoNumber(
                    Token.quote(text) + " has more than a number in it",
                    "write `" + number + "` alone: `" + Spelling.kebabPath(path) + "` is " + field.kindWords());
        }
        return text.matches("[-+.]?[0-9].*")
                ? new NoNumber(
                        Token.quote(text) + " is no whole number",
                        DIGITS + (field.isShare() ? "; shares are whole basis points, 25 % is `2500`" : ""))
                : noTest(text);
    }

    private static NoNumber percent(String text) {
        int basisPoints = 100 * Integer.parseInt(text.replaceAll(" ?%", ""));
        return new NoNumber(
                Token.quote(text) + " is no whole number",
                "shares are whole basis points: write `" + basisPoints + "`");
    }

    private static NoNumber noTest(String text) {
        var near = NearestWord.to(Token.shortened(text.replaceAll(" ?-?[0-9]+$", "")), YamlTest.Phrase.all());
        return new NoNumber(
                Token.quote(text) + " is neither a whole number nor a test of one",
                near.map(phrase -> "did you mean `" + phrase + "`?").orElse(YamlTest.SHAPE));
    }
}
