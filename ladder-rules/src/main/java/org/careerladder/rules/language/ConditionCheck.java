package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.rules.language.Pattern.Quantifier;

/** Finds conditions that never hold, always hold or exclude each other, and patterns that no case can fit. */
final class ConditionCheck {

    private final Vocabulary vocabulary;
    private final Problems problems;

    /** A check of rules whose types, fields and values are in order. */
    ConditionCheck(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    void check(Rule rule) {
        for (Pattern pattern : rule.patterns()) {
            vocabulary.type(pattern.type()).ifPresent(type -> check(pattern, new Ways(type)));
            checkAlone(pattern);
        }
    }

    private void check(Pattern pattern, Ways ways) {
        int before = problems.count();
        pattern.conditions().forEach(condition -> checkWhole(condition, ways));
        if (problems.count() == before) {
            checkTogether(pattern.conditions(), pattern.at(), ways);
        }
    }

    private void checkWhole(Condition condition, Ways ways) {
        if (ways.failing(condition).isEmpty()) {
            tell(condition, " holds for every fact", "leave it out");
        } else {
            checkParts(condition, ways);
        }
    }

    /** A part that never holds is told rather than the whole that it stands in. */
    private void checkParts(Condition condition, Ways ways) {
        int before = problems.count();
        if (condition instanceof Condition.Or or) {
            or.parts().forEach(part -> checkParts(part, ways));
        } else if (condition instanceof Condition.And and) {
            and.parts().forEach(part -> checkParts(part, ways));
            if (problems.count() == before) {
                checkTogether(and.parts(), and.at(), ways);
            }
        }
        if (problems.count() == before && ways.holding(condition).isEmpty()) {
            tell(condition, " never holds", "look at its values, or leave it out");
        }
    }

    private void checkTogether(List<Condition> conditions, At at, Ways ways) {
        var all = conditions.stream().map(ways::holding).toList();
        if (!Ways.together(all).isEmpty()) {
            return;
        }
        for (int later = 1; later < conditions.size(); later++) {
            for (int first = 0; first < later; first++) {
                if (Ways.together(List.of(all.get(first), all.get(later))).isEmpty()) {
                    tellPair(conditions.get(first), conditions.get(later));
                    return;
                }
            }
        }
        problems.tell(
                at, "these conditions never hold together: " + shown(conditions), "no fact fits; look at their values");
    }

    private void tellPair(Condition first, Condition later) {
        tell(
                later,
                " never holds together with " + shown(first) + " in line "
                        + first.at().position().line(),
                "keep one of them, or put both under " + (Spelling.isDrl(later.at()) ? "`||`" : "`any`"));
    }

    /** There is always one fact of some types: to ask whether there is one at all says nothing. */
    private void checkAlone(Pattern pattern) {
        boolean alone = pattern.conditions().isEmpty() && Vocabulary.isAlwaysThere(pattern.type());
        var type = Token.quote(Spelling.isDrl(pattern.at()) ? pattern.type() : Spelling.kebab(pattern.type()));
        if (alone && pattern.quantifier() == Quantifier.NOT) {
            problems.tell(
                    pattern.at(),
                    "there is always a " + type + ", so the rule never fires",
                    "say what must not hold of it");
        } else if (alone && pattern.quantifier() == Quantifier.EXISTS) {
            problems.tell(
                    pattern.at(), "there is always a " + type, "leave the pattern out, or say what must hold of it");
        }
    }

    private void tell(Condition condition, String what, String advice) {
        problems.tell(condition.at(), shown(condition) + what, advice);
    }

    private static String shown(List<Condition> conditions) {
        var shown = new ArrayList<String>();
        conditions.forEach(condition -> shown.add(shown(condition)));
        return String.join(", ", shown);
    }

    /** The condition in the spelling of its file. */
    private static String shown(Condition condition) {
        return Token.quote(
                Spelling.isDrl(condition.at()) ? DrlPrinter.condition(condition) : YamlConditions.line(condition));
    }
}
