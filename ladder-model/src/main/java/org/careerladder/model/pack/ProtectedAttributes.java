package org.careerladder.model.pack;

import java.util.List;
import java.util.Set;

/** What no rule may read of a person and no case may hold, whatever it is called. */
public final class ProtectedAttributes {

    private static final Set<String> WORDS = Set.of(
            "age",
            "birth",
            "birthday",
            "birthdate",
            "birthplace",
            "born",
            "gender",
            "sex",
            "sexual",
            "pronoun",
            "pronouns",
            "orientation",
            "nationality",
            "citizenship",
            "ethnicity",
            "ethnic",
            "race",
            "racial",
            "colour",
            "religion",
            "religious",
            "faith",
            "belief",
            "disability",
            "disabled",
            "handicap",
            "health",
            "illness",
            "sick",
            "pregnancy",
            "pregnant",
            "maternity",
            "paternity",
            "parental",
            "parent",
            "children",
            "family",
            "marital",
            "married",
            "leave",
            "absence",
            "parttime",
            "union",
            "veteran");
    private static final Set<String> PAIRS = Set.of("part time", "full time", "date birth", "working hours");

    private ProtectedAttributes() {}

    /** Whether a name in kebab-case speaks of such an attribute. */
    public static boolean includes(String kebabName) {
        var words = List.of(kebabName.split("[-.]", -1));
        for (int i = 0; i + 1 < words.size(); i++) {
            if (PAIRS.contains(words.get(i) + " " + words.get(i + 1))) {
                return true;
            }
        }
        return words.stream().anyMatch(WORDS::contains);
    }
}
