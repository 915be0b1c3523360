package org.careerladder.cli;

/** How far a run over several cases is, for a person who waits while the answers go to a file. */
final class Progress {

    private static final int EVERY = 100;

    private final Console console;
    private final boolean shown;
    private int done;

    private Progress(Console console, boolean shown) {
        this.console = console;
        this.shown = shown;
    }

    static Progress of(Request request, Console console) {
        boolean apart = request.several() && request.output().isApart();
        return new Progress(console, apart && console.terminal().byAPerson());
    }

    void step() {
        done++;
        if (shown && done % EVERY == 1) {
            show("\rAssessing case " + done + " ...");
        }
    }

    void end() {
        if (shown) {
            show("\rAssessed " + done + " cases.    \n");
        }
    }

    private void show(String text) {
        console.report(text);
    }
}
