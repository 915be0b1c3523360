package org.careerladder.model.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Origin;
import org.careerladder.model.source.Problem;

/** Whether what packs below set to a label of their ladder is a label of the ladder that stands in its place here. */
final class InheritedLabels {

    private static final ModelPath PATH = ModelPath.of("ladder");

    private final Pack pack;
    private final List<Problem> problems;

    InheritedLabels(Pack pack, List<Problem> problems) {
        this.pack = pack;
        this.problems = problems;
    }

    void run() {
        if (pack.inheritsLadder()) {
            return;
        }
        var origins = origins();
        for (Pack below : pack.base().packs()) {
            below.parameters().stream()
                    .filter(parameter -> parameter.kind() == ParameterKind.RATING)
                    .filter(parameter -> !isSetHere(parameter))
                    .forEach(parameter -> check(parameter, origins.getOrDefault(parameter.name(), Origin.CODE)));
        }
    }

    /** Where each parameter of the packs below got the value that it has there. */
    private Map<String, Origin> origins() {
        Map<String, Origin> origins = new HashMap<>();
        for (Pack below : pack.base().packs()) {
            below.parameters().forEach(parameter -> origins.put(parameter.name(), parameter.origin()));
            below.settings().forEach(setting -> origins.put(setting.parameter(), setting.origin()));
        }
        return origins;
    }

    private boolean isSetHere(Parameter parameter) {
        return pack.settings().stream().anyMatch(setting -> setting.parameter().equals(parameter.name()));
    }

    private void check(Parameter parameter, Origin origin) {
        new ValueCheck(pack.ladder().ratings(), parameter)
                .problem(pack.policy().value(parameter.name()), PATH)
                .ifPresent(problem -> problems.add(Problem.at(
                        PATH,
                        problem.what() + "; the value is inherited" + origin.inWords(),
                        "set it under `policy`")));
    }
}
