package org.careerladder.model.pack;

import java.util.List;
import java.util.Set;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Problem;

/** Whether a pack's attributes are well declared. */
final class AttributeTypeCheck {

    private static final String LIST = "attributes";
    private static final Set<String> LENGTHS = Set.of("months", "days");

    private final Pack pack;
    private final List<Problem> problems;

    AttributeTypeCheck(Pack pack, List<Problem> problems) {
        this.pack = pack;
        this.problems = problems;
    }

    void run() {
        var below = pack.base().packs().stream()
                .flatMap(layer -> layer.attributes().stream())
                .map(AttributeType::name)
                .toList();
        for (int i = 0; i < pack.attributes().size(); i++) {
            var attribute = pack.attributes().get(i);
            var path = ModelPath.of(LIST, i);
            declared(attribute, path);
            if (below.contains(attribute.name())) {
                tell(path, attribute, "is declared by a pack below", "use it as it is, or choose another name");
            }
        }
        PackCheck.twice(pack.attributes(), AttributeType::name)
                .forEach(twin -> tell(
                        ModelPath.of(LIST, twin),
                        pack.attributes().get(twin),
                        "is declared twice",
                        "each name stands once"));
    }

    private void declared(AttributeType attribute, ModelPath path) {
        if (ProtectedAttributes.includes(attribute.name())) {
            tell(
                    path,
                    attribute,
                    "is a protected attribute: no rule reads it, and no case holds it",
                    "leave it out: readiness rests on the work alone");
        }
        if (attribute.name().endsWith("-known")) {
            tell(
                    path,
                    attribute,
                    "reads as whether another one is known",
                    "choose a name that does not end in `-known`");
        }
        if (attribute.min() > attribute.max()) {
            tell(
                    path,
                    attribute,
                    "holds at least " + attribute.min() + " and at most " + attribute.max(),
                    "the least comes first");
        }
        if (attribute.kind() == ParameterKind.CHOICE && attribute.choices().isEmpty()) {
            tell(path, attribute, "offers no `choices`", "list its words");
        }
        if (attribute.kind() == ParameterKind.DURATION && !LENGTHS.contains(attribute.unit())) {
            tell(
                    path.then("unit"),
                    attribute,
                    "is a length of time, and nobody says in what rules read it",
                    "write `unit: months` or `unit: days`");
        }
    }

    private void tell(ModelPath path, AttributeType attribute, String what, String advice) {
        problems.add(Problem.at(path, "attribute `" + attribute.name() + "` " + what, advice));
    }
}
