package org.careerladder.ladders;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.ladders.Published.Entry;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Competency;
import org.careerladder.model.ladder.CompetencyId;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LadderId;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelId;
import org.careerladder.model.ladder.LevelOrder;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.ladder.Rung;
import org.careerladder.model.ladder.Score;
import org.careerladder.model.ladder.Selection;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.ladder.TrackId;
import org.careerladder.model.ladder.TrackKind;
import org.careerladder.model.time.Span;

/**
 * Turns a published ladder into the model. Whatever is neither put into it nor reported with a reason is left in {@link #unplaced}.
 * Not for several threads.
 */
final class Conversion {

    private static final String GENERAL = "general";
    private static final Map<String, List<String>> READ = Map.of(
            "groups", List.of("id", "name"),
            "criteria", List.of("id", "name", "group", "scale", "rungs", "points"),
            "tracks", List.of("id", "name"),
            "levels", List.of("id", "name", "track", "ordinal"),
            "expectations", List.of("criterion", "at", "text"),
            "requirements", List.of("level", "criterion", "min", "minRung", "met", "necessity"),
            "rules", List.of("level", "type", "threshold", "text"));

    /** What became of the parts of the file: how many of them, by what they became. */
    final Map<String, Integer> became = new TreeMap<>();

    /** What has no place in the model, and why: how many of it. */
    final Map<String, Integer> reported = new TreeMap<>();

    private final Published published;
    private final Map<String, String> ids = new LinkedHashMap<>();

    Conversion(Published published) {
        this.published = published;
    }

    Ladder ladder() {
        var criteria = published.list("criteria").stream().map(this::criterion).toList();
        var tracks = published.list("tracks").stream()
                .filter(track -> !levelsOf(track).isEmpty())
                .map(this::track)
                .toList();
        report("tracks without a level", published.list("tracks").size() - tracks.size());
        report(
                "titles: they overlap, and are no levels",
                published.list("titles").size());
        return new Ladder(
                LadderId.of(published.text("id")),
                published.text("name"),
                "",
                asksYesOrNo() ? RatingScale.of(List.of("no", "yes"), 1, 1, 2) : RatingScale.NONE,
                competencies(),
                criteria,
                tracks);
    }

    /** What the parts say beside, and the model has no place for: how often each field stands there. */
    Map<String, Integer> beside() {
        var beside = new TreeMap<String, Integer>();
        READ.forEach((list, read) -> published
                .list(list)
                .forEach(entry -> entry.fields().keySet().stream()
                        .map(String::valueOf)
                        .filter(field ->
                                !read.contains(field) && !entry.text(field).isEmpty())
                        .forEach(field -> beside.merge(list + "." + field, 1, Integer::sum))));
        if (published.root().containsKey("notes")) {
            beside.put("notes", 1);
        }
        return beside;
    }

    /** How many parts of the file are neither in the model nor reported. */
    int unplaced() {
        int parts = Stream.of(
                        "groups", "criteria", "tracks", "levels", "expectations", "requirements", "rules", "titles")
                .mapToInt(key -> published.list(key).size())
                .sum();
        var placed = Stream.concat(became.values().stream(), reported.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        return parts - placed;
    }

    private void became(String what) {
        became.merge(what, 1, Integer::sum);
    }

    private void report(String reason, int count) {
        if (count > 0) {
            reported.merge(reason, count, Integer::sum);
        }
    }

    /** An id of ours for one of theirs; two of theirs never share one. */
    private String id(String kind, String theirs) {
        String plain =
                theirs.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String slug = plain.length() > 80 ? plain.substring(0, 80).replaceAll("-$", "") : plain;
        String before = ids.putIfAbsent(kind + " " + slug, theirs);
        if (before != null && !before.equals(theirs)) {
            throw new IllegalStateException(kind + " `" + theirs + "` and `" + before + "` have one id");
        }
        return slug;
    }

    private List<Competency> competencies() {
        var competencies = new ArrayList<Competency>();
        for (Entry group : published.list("groups")) {
            competencies.add(new Competency(CompetencyId.of(id("group", group.text("id"))), group.text("name")));
            became("competencies");
        }
        boolean ungrouped = published.list("criteria").stream().anyMatch(each -> !each.has("group"));
        if (ungrouped) {
            competencies.add(new Competency(CompetencyId.of(GENERAL), "General"));
        }
        return competencies;
    }

    private boolean asksYesOrNo() {
        return published.list("scales").stream().anyMatch(Conversion::isYesOrNo);
    }

    private static boolean isYesOrNo(Entry scale) {
        return scale.text("kind").equals("boolean");
    }

    private Entry scaleOf(Entry criterion) {
        return published.list("scales").stream()
                .filter(scale -> scale.text("id").equals(criterion.text("scale")))
                .findFirst()
                .orElse(new Entry(Map.of()));
    }

    private boolean onLabels(Entry criterion) {
        return criterion.list("rungs").isEmpty() && isYesOrNo(scaleOf(criterion));
    }

    private Criterion criterion(Entry criterion) {
        became("criteria");
        return new Criterion(
                CriterionId.of(id("criterion", criterion.text("id"))),
                CompetencyId.of(criterion.has("group") ? id("group", criterion.text("group")) : GENERAL),
                criterion.text("name"),
                onLabels(criterion) ? "" : "rungs-" + steps(criterion).size(),
                onLabels(criterion)
                        ? List.of()
                        : steps(criterion).stream()
                                .map(step -> new Rung(id("rung", code(step)), says(criterion, code(step))))
                                .toList());
    }

    private static String code(Entry step) {
        return step.has("code") ? step.text("code") : step.text("id");
    }

    /** The rungs of a criterion; a step of 0 is the one that can always be rated. */
    private List<Entry> steps(Entry criterion) {
        var own = criterion.list("rungs");
        return (own.isEmpty() ? scaleOf(criterion).list("values") : own)
                .stream().filter(step -> !step.text("ordinal").equals("0")).toList();
    }

    private String says(Entry criterion, String code) {
        var ordinal = steps(criterion).stream()
                .filter(step -> code(step).equals(code))
                .map(step -> step.text("ordinal"))
                .findFirst()
                .orElse("");
        return published.list("expectations").stream()
                .filter(each -> each.text("criterion").equals(criterion.text("id")))
                .filter(each -> each.text("at").equals("rung:" + code)
                        || each.text("at").equals("rung:" + ordinal))
                .peek(each -> became("texts of rungs"))
                .map(each -> each.text("text"))
                .collect(Collectors.joining(" / "));
    }

    private List<Entry> levelsOf(Entry track) {
        return published.list("levels").stream()
                .filter(level -> level.text("track").equals(track.text("id")))
                .toList();
    }

    private Track track(Entry track) {
        became("tracks");
        boolean ordered = levelsOf(track).stream().allMatch(level -> level.has("ordinal"));
        var levels = levelsOf(track).stream()
                .sorted(Comparator.comparing(
                        level -> ordered ? new BigDecimal(level.text("ordinal")) : BigDecimal.ZERO))
                .map(this::level)
                .toList();
        return new Track(
                TrackId.of(id("track", track.text("id"))),
                track.text("name"),
                TrackKind.INDIVIDUAL,
                ordered ? LevelOrder.KNOWN : LevelOrder.UNKNOWN,
                levels);
    }

    private Level level(Entry level) {
        became("levels");
        var asked = of("requirements", "level", level);
        var texts = of("expectations", "at", new Entry(Map.of("id", "level:" + level.text("id"))));
        var expectations = published.list("criteria").stream()
                .flatMap(criterion -> expectation(criterion, about(asked, criterion), about(texts, criterion)).stream())
                .toList();
        var bars = new ArrayList<Bar>(List.of(Bar.STANDARD));
        of("rules", "level", level).forEach(rule -> bars.addAll(bar(rule)));
        said(level).forEach(text -> bars.add(judgement("said by " + level.text("id"), text, "judgements")));
        return new Level(
                LevelId.of(id("level of " + level.text("track"), level.text("id"))),
                level.text("name"),
                Span.ZERO,
                List.of(),
                List.of(),
                expectations,
                bars.size() == 1 ? Bar.STANDARD : new Bar.AllOf(bars));
    }

    private List<Entry> of(String list, String key, Entry level) {
        return published.list(list).stream()
                .filter(each -> each.text(key).equals(level.text("id")))
                .toList();
    }

    /** What a level says in words and of no criterion. */
    private List<String> said(Entry level) {
        return of("expectations", "at", new Entry(Map.of("id", "level:" + level.text("id")))).stream()
                .filter(each -> !each.has("criterion"))
                .map(each -> each.text("text"))
                .toList();
    }

    private Bar judgement(String lead, String asks, String kind) {
        became(kind);
        int number = (int) ids.keySet().stream()
                .filter(key -> key.startsWith("judgement "))
                .count();
        return new Bar.Judgement(JudgementId.of(id("judgement", "judged " + number)), asks.isEmpty() ? lead : asks);
    }

    private static List<Entry> about(List<Entry> entries, Entry criterion) {
        return entries.stream()
                .filter(each -> each.text("criterion").equals(criterion.text("id")))
                .toList();
    }

    private List<Expectation> expectation(Entry criterion, List<Entry> asked, List<Entry> texts) {
        boolean isPerk = criterion.has("points");
        if (asked.isEmpty() && texts.isEmpty() && !isPerk) {
            return List.of();
        }
        texts.forEach(text -> became("texts of expectations"));
        if (asked.stream().map(each -> leastRung(each, criterion)).distinct().count() > 1) {
            throw new IllegalStateException("asked twice, and not the same: " + asked);
        }
        report("requirements that only say again what stands there", Math.max(0, asked.size() - 1));
        var text = texts.stream().map(each -> each.text("text")).collect(Collectors.joining(" / "));
        int rung = asked.isEmpty() ? 0 : leastRung(asked.get(0), criterion);
        boolean counts = onLabels(criterion) ? !asked.isEmpty() && !isOptional(asked.get(0)) : rung > 0;
        boolean required = counts && !isOptional(asked.get(0));
        asked.stream().limit(1).forEach(each -> became("expectations"));
        asked.stream().limit(1).filter(each -> each.has("max")).forEach(each -> maxima++);
        return List.of(new Expectation(
                CriterionId.of(id("criterion", criterion.text("id"))),
                required ? Importance.REQUIRED : Importance.OPTIONAL,
                text,
                rung,
                List.of()));
    }

    private static boolean isOptional(Entry requirement) {
        return requirement.text("necessity").equals("optional")
                || requirement.text("met").equals("false");
    }

    private int leastRung(Entry requirement, Entry criterion) {
        String word = requirement.has("minRung") ? requirement.text("minRung") : requirement.text("min");
        if (onLabels(criterion) || word.isEmpty() || word.equals("0")) {
            return 0;
        }
        return 1
                + IntStream.range(0, steps(criterion).size())
                        .filter(at -> code(steps(criterion).get(at)).equals(word)
                                || steps(criterion).get(at).text("ordinal").equals(word))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no rung " + requirement));
    }

    /** Upper ends of ranges; a better rating never breaks a bar, so none of them is asked. */
    int maxima;

    private List<Bar> bar(Entry rule) {
        if (!rule.text("type").equals("sumAtLeast")) {
            return List.of(judgement(rule.text("type"), rule.text("text"), "judgements from rules"));
        }
        if (rule.number("threshold") > mostPoints()) {
            return List.of(judgement(
                    "", "At least " + rule.number("threshold") + " points", "judgements for thresholds beyond reach"));
        }
        became("points bars");
        return List.of(points(rule.number("threshold")));
    }

    /** The most points that the best ratings come to, perks and all. */
    private int mostPoints() {
        return published.list("criteria").stream()
                .mapToInt(criterion -> criterion.has("points")
                        ? criterion.number("points")
                        : onLabels(criterion)
                                ? 0
                                : steps(criterion).stream()
                                        .mapToInt(step -> step.number(step.has("points") ? "points" : "ordinal"))
                                        .max()
                                        .orElse(0))
                .sum();
    }

    /** At least so many points of every criterion on rungs; the perks are a bonus. */
    Bar points(int threshold) {
        var curves = published.list("criteria").stream()
                .filter(criterion -> !onLabels(criterion))
                .collect(Collectors.toMap(
                        criterion -> "rungs-" + steps(criterion).size(), this::curve, (one, other) -> one));
        var bonuses = published.list("criteria").stream()
                .filter(criterion -> criterion.has("points"))
                .map(criterion -> new Bar.Bonus(
                        Score.of(criterion.number("points")),
                        new Bar.All(
                                new Selection.Named(List.of(CriterionId.of(id("criterion", criterion.text("id"))))))))
                .toList();
        return new Bar.Points(
                Score.of(threshold),
                new Selection.Counted(),
                List.copyOf(curves.values()),
                List.of(),
                bonuses,
                List.of());
    }

    private Bar.Curve curve(Entry criterion) {
        var values = steps(criterion).stream()
                .map(step -> Score.of(step.has("points") ? step.number("points") : step.number("ordinal")))
                .toList();
        return new Bar.Curve("rungs-" + values.size(), values);
    }
}
