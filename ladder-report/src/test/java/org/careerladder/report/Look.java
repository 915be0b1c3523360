package org.careerladder.report;

final class Look {
    public static void main(String[] args) {
        var options = new TextReport.Options(Integer.parseInt(args[0]), args.length > 2, args[1].equals("all"));
        for (var r : java.util.List.of(
                Samples.nearlyReady(),
                Samples.ready(),
                Samples.notYet(),
                Samples.undetermined(),
                Samples.ruleFailed(),
                Samples.caseAtFault())) {
            System.out.println(TextReport.with(options).of(r) + "=".repeat(options.width()));
        }
        for (var r : java.util.List.of(
                Samples.nearlyReady(),
                Samples.ready(),
                Samples.notYet(),
                Samples.undetermined(),
                Samples.ruleFailed(),
                Samples.caseAtFault())) {
            System.out.println(TextReport.with(options).line(r));
        }
        System.out.println(MarkdownReport.of(Samples.nearlyReady(), false));
        System.out.println(JsonReport.of(Samples.nearlyReady()));
    }
}

final class Look2 {
    public static void main(String[] args) {
        System.out.print(LadderTable.of(SampleLadder.northwind(), TextReport.Options.STANDARD));
        System.out.print(ProblemReport.of(
                java.util.List.of(
                        org.careerladder.model.source.Problem.at(
                                new org.careerladder.model.source.Position("rules/assess/x.drl", 3, 27),
                                "unknown criterion `lifts-other`",
                                "did you mean `lifts-others`?"),
                        org.careerladder.model.source.Problem.at(
                                new org.careerladder.model.source.Position("cases/ada.yaml", 7, 3),
                                "unknown key `levl`",
                                "did you mean `level`?")),
                at -> at.file().endsWith(".drl") ? "    Standing(criterion == \"lifts-other\", 名 == \"x\")" : "",
                false));
    }
}
