package org.careerladder.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every command by its name; a command is made when it is asked for, and not before. */
enum Commands {
    ASSESS(
            "assess",
            "assess CASE... [--pack DIR] [--as-of DATE] [--format text|json|markdown|html] [-o FILE] [--all] [--with CHANGE]",
            "is it ready, why, why not, and what to do next"),
    EXPLAIN("explain", "explain CASE [--rule ID] [--criterion ID]", "why, and why not"),
    PLAN("plan", "plan CASE [--to READINESS] [--weeks N]", "the smallest changes that get there, and a roadmap"),
    COMPARE("compare", "compare OLD NEW", "what changed from one assessment of a case to another, and what turned it"),
    LEVELS("levels", "levels [CASE]", "the ladder, level by level; with a case, where its ratings stand"),
    CHECK("check", "check PATH...", "every problem of ladders, packs, rules and cases"),
    EFFECTIVE("effective", "effective PACK", "every rule and parameter of a pack, and what is switched off and why"),
    TEST("test", "test PACK [--mutate]", "the tests of a pack, and what they reach of its rules"),
    VOCABULARY("vocabulary", "vocabulary [TYPE]", "what a rule may read"),
    NEW("new", "new pack|case|rule|ladder", "a file to start from"),
    SCHEMA("schema", "schema [FORMAT]", "the JSON Schema of a file format");

    private final String word;
    private final String synopsis;
    private final String purpose;

    Commands(String word, String synopsis, String purpose) {
        this.word = word;
        this.synopsis = synopsis;
        this.purpose = purpose;
    }

    static Optional<Commands> named(String word) {
        for (Commands command : values()) {
            if (command.word.equals(word)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    static List<String> words() {
        var words = new ArrayList<String>();
        for (Commands command : values()) {
            words.add(command.word);
        }
        return List.copyOf(words);
    }

    String word() {
        return word;
    }

    /** How it is written, as {@code --help} shows it. */
    String synopsis() {
        return synopsis;
    }

    /** What it is for, in one line. */
    String purpose() {
        return purpose;
    }

    Command make() {
        return switch (this) {
            case ASSESS -> new AssessCommand();
            case EXPLAIN -> new ExplainCommand();
            case PLAN -> new PlanCommand();
            case COMPARE -> new CompareCommand();
            case LEVELS -> new LevelsCommand();
            case CHECK -> new CheckCommand();
            case EFFECTIVE -> new EffectiveCommand();
            case TEST -> new TestCommand();
            case VOCABULARY -> new VocabularyCommand();
            case NEW -> new NewCommand();
            case SCHEMA -> new SchemaCommand();
        };
    }
}
