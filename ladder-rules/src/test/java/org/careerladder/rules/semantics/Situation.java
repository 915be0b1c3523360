package org.careerladder.rules.semantics;

import static org.careerladder.rules.semantics.GivenLadder.ENGINEER;
import static org.careerladder.rules.semantics.GivenLadder.SENIOR;
import static org.careerladder.rules.semantics.GivenLadder.ref;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.process.Formality;
import org.careerladder.model.process.RequiredArtefact;
import org.careerladder.model.promotion.Topic;

/**
 * One row of the table: what is given, what is expected, and why. Unless a row says otherwise an engineer, who asks for
 * senior, is rated at the top by a manager on the one thing that the current level asks; the company is informal, and the
 * manager was asked everything that one asks a manager.
 */
final class Situation {

    static final String RATED = "2026-10-15";

    final String title;
    final GivenLadder ladder = new GivenLadder();
    final GivenPack pack = new GivenPack();
    final GivenCase promotion = new GivenCase();
    final List<Check> checks = new ArrayList<>();
    String why = "";
    String open = "";

    private Situation(String title) {
        this.title = title;
    }

    static Situation situation(String title) {
        return new Situation(title);
    }

    Situation labels(String... words) {
        ladder.scale = GivenLadder.labels(words);
        return this;
    }

    /** What the current level asks; its ratings are the row's own business from here on. */
    Situation current(String... words) {
        ladder.asked.put(ENGINEER, Asked.all(words));
        promotion.currentIsRated = false;
        return this;
    }

    Situation target(String... words) {
        ladder.asked.put(SENIOR, Asked.all(words));
        return this;
    }

    Situation level(String level, String... words) {
        ladder.asked.put(ref(level), Asked.all(words));
        return this;
    }

    Situation includes(String level, String... others) {
        ladder.includes.put(ref(level), Stream.of(others).map(GivenLadder::ref).toList());
        return this;
    }

    Situation equivalent(String level, String other) {
        ladder.equivalents.put(ref(level), List.of(ref(other)));
        return this;
    }

    Situation bar(Bar... bars) {
        ladder.bars.put(SENIOR, bars.length == 1 ? bars[0] : new Bar.AllOf(List.of(bars)));
        return this;
    }

    Situation currentBar(Bar bar) {
        ladder.bars.put(ENGINEER, bar);
        return this;
    }

    Situation from(String level) {
        promotion.from = ref(level);
        return this;
    }

    Situation to(String level) {
        promotion.to = ref(level);
        return this;
    }

    /** Nobody rated the current level. */
    Situation withoutCurrentRating() {
        promotion.currentIsRated = false;
        return this;
    }

    /** What a rater says: gate, then words such as {@code owns partly, lifts n/a}; {@code rungs} for every level. */
    Situation says(String by, String gate, String words) {
        return says(by, gate, words, RATED);
    }

    Situation says(String by, String gate, String words, String date) {
        promotion.say(by, gate, words, date, false);
        return this;
    }

    /** What somebody answers to judgements, such as {@code track-record yes}. */
    Situation judges(String by, String words) {
        return judges(by, words, RATED);
    }

    Situation judges(String by, String words, String date) {
        promotion.judge(by, words, date);
        return this;
    }

    Situation toldBy(String by, String gate, String words, String date) {
        promotion.say(by, gate, words, date, true);
        return this;
    }

    Situation talked(String with, String date, Topic... about) {
        promotion.talk(with, date, about);
        return this;
    }

    /** Evidence from and to a day ({@code now}: still going on) that shows a criterion. */
    Situation evidence(String id, String from, String to, String... shows) {
        promotion.did(id, from, to, shows);
        return this;
    }

    Situation review(String kind, String by, String state, String recommends) {
        promotion.review(kind, by, state, recommends);
        return this;
    }

    /** The company's process, which the candidate knows. */
    Situation process(Formality formality, RequiredArtefact... requires) {
        pack.process(formality, requires);
        promotion.knows = formality;
        return this;
    }

    /** What the candidate believes the process to be. */
    Situation candidateKnows(Formality formality) {
        promotion.knows = formality;
        return this;
    }

    Situation policy(String name, ParameterValue value) {
        pack.set(name, value);
        return this;
    }

    /** A rule of the company that finds something of each fact of this kind. */
    Situation companyFinds(String severity, String axis, String fact) {
        pack.rule("assess", "@axis(" + axis + ")", "$fact : " + fact, "findings." + severity + "($fact);");
        return this;
    }

    /** A rule of the company that concludes something where the scorecard is like this. */
    Situation companyConcludes(String verdict, String scorecard) {
        pack.rule("conclude", "", "$card : Scorecard( " + scorecard + " )", "verdict." + verdict + "($card);");
        return this;
    }

    /** The company switched off every standard rule that concludes. */
    Situation withoutConclusions() {
        pack.withoutConclusions();
        return this;
    }

    /** Nobody was asked anything, and nothing is known. */
    Situation nothingAsked() {
        promotion.conversations.clear();
        return this;
    }

    Situation because(String reason) {
        this.why = reason;
        return this;
    }

    Situation expect(Check... expected) {
        checks.addAll(List.of(expected));
        return this;
    }

    /** The row is right and the product is not, yet: it stays in sight and does not run. */
    Situation open(String reason) {
        this.open = reason;
        return this;
    }
}
