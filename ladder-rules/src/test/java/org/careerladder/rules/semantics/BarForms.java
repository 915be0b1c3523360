package org.careerladder.rules.semantics;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.careerladder.model.ladder.Bar;

/** What a bar is made of, by name, so that a test can say what it has seen. */
public final class BarForms {

    public static final List<String> EVERY = List.of(
            "All",
            "AtLeast",
            "NoneBelow",
            "MustInclude",
            "AnyOf",
            "AllOf",
            "Points",
            "WeightedMean",
            "Judgement",
            "bonus",
            "weight",
            "cap",
            "several caps",
            "mean in a mean");

    private BarForms() {}

    /** The forms of a bar and of all that it is made of. */
    public static Set<String> of(Bar bar) {
        var forms = new TreeSet<String>();
        collect(bar, forms);
        return forms;
    }

    private static void collect(Bar bar, Set<String> forms) {
        forms.add(bar.getClass().getSimpleName());
        Bar.parts(bar).forEach(part -> collect(part, forms));
        if (bar instanceof Bar.Points points) {
            add(forms, "bonus", !points.bonuses().isEmpty());
            add(forms, "weight", !points.weights().isEmpty());
            add(forms, "cap", !points.caps().isEmpty());
            add(forms, "several caps", points.caps().size() > 1);
        }
        if (bar instanceof Bar.WeightedMean mean) {
            add(forms, "mean in a mean", mean.of().stream().anyMatch(Bar.OfMean.class::isInstance));
        }
    }

    private static void add(Set<String> forms, String form, boolean seen) {
        if (seen) {
            forms.add(form);
        }
    }
}
