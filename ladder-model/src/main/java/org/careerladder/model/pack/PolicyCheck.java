package org.careerladder.model.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Problem;

/** Whether a pack's parameters are well declared, and set to what they can hold. */
final class PolicyCheck {

    private static final String INSTEAD = "set it under `policy`, or declare another name";

    private final Pack pack;
    private final List<Problem> problems;

    PolicyCheck(Pack pack, List<Problem> problems) {
        this.pack = pack;
        this.problems = problems;
    }

    void run() {
        for (int i = 0; i < pack.parameters().size(); i++) {
            declared(pack.parameters().get(i), ModelPath.of("parameters", i));
        }
        names();
        settings();
        new InheritedLabels(pack, problems).run();
    }

    private void names() {
        var path = ModelPath.of("parameters");
        PackCheck.twice(pack.parameters(), Parameter::name)
                .forEach(twin -> problems.add(Problem.at(
                        path.then(twin),
                        "parameter `" + pack.parameters().get(twin).name() + "` is declared twice",
                        "each name stands once")));
        for (int i = 0; i < pack.parameters().size(); i++) {
            declaredBelow(pack.parameters().get(i).name(), path.then(i).then("name"));
        }
    }

    private void declaredBelow(String name, ModelPath path) {
        StandardPolicy.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .ifPresent(
                        parameter -> problems.add(Problem.at(path, "`" + name + "` is a standard parameter", INSTEAD)));
        for (Pack below : pack.base().packs()) {
            below.parameters().stream()
                    .filter(parameter -> parameter.name().equals(name))
                    .forEach(parameter -> problems.add(Problem.at(path, declaredBy(below, parameter), INSTEAD)));
        }
    }

    private static String declaredBy(Pack below, Parameter parameter) {
        return "`" + parameter.name() + "` is declared already, by `" + below.id() + "`"
                + parameter.origin().inWords();
    }

    private void declared(Parameter parameter, ModelPath path) {
        if (parameter.min() > parameter.max()) {
            problems.add(Problem.at(
                    path,
                    "`" + parameter.name() + "` holds at least " + parameter.min() + " and at most " + parameter.max(),
                    "the least comes first"));
        }
        if (parameter.kind() == ParameterKind.CHOICE && parameter.choices().isEmpty()) {
            problems.add(Problem.at(path, "`" + parameter.name() + "` offers no `choices`", "list its words"));
        }
        new ValueCheck(pack.ladder().ratings(), parameter)
                .problem(parameter.standard(), path.then("default"))
                .ifPresent(problems::add);
    }

    private void settings() {
        Map<String, Parameter> known = new LinkedHashMap<>();
        pack.allParameters().forEach(parameter -> known.putIfAbsent(parameter.name(), parameter));
        var path = ModelPath.of("settings");
        PackCheck.twice(pack.settings(), PolicySetting::parameter)
                .forEach(twin -> problems.add(Problem.at(
                        path.then(twin),
                        "`" + pack.settings().get(twin).parameter() + "` is set twice",
                        "each parameter is set once")));
        for (int i = 0; i < pack.settings().size(); i++) {
            setting(pack.settings().get(i), known, path.then(i));
        }
    }

    private void setting(PolicySetting setting, Map<String, Parameter> known, ModelPath path) {
        var parameter = known.get(setting.parameter());
        if (parameter == null) {
            problems.add(Problem.at(
                    path,
                    "no policy parameter `" + setting.parameter() + "`",
                    NearestWord.advice(setting.parameter(), known.keySet())));
        } else {
            new ValueCheck(pack.ladder().ratings(), parameter)
                    .problem(setting.value(), path.then("value"))
                    .ifPresent(problems::add);
        }
    }
}
