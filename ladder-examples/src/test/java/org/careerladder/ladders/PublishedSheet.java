package org.careerladder.ladders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerladder.ladders.Published.Entry;
import org.dhatim.fastexcel.Workbook;

/** The texts of a published ladder as its company could keep them in a spreadsheet. Several texts of one criterion share a cell. */
final class PublishedSheet {

    private final Published published;
    private final Map<String, Entry> criteria = new LinkedHashMap<>();
    private final Map<String, Entry> levels = new LinkedHashMap<>();

    /** What is asked where: by criterion, then by level or rung. */
    final Map<String, Map<String, String>> asks = new LinkedHashMap<>();

    /** Texts that belong to no criterion, and so to no cell of such a sheet. */
    int ofNoCriterion;

    /** Texts that are in the sheet; several can share a cell. */
    int texts;

    PublishedSheet(Published published) {
        this.published = published;
        published.list("criteria").forEach(each -> criteria.put(each.text("id"), each));
        published.list("levels").forEach(each -> levels.put("level:" + each.text("id"), each));
        published.list("expectations").forEach(this::text);
    }

    private void text(Entry expectation) {
        if (!expectation.has("criterion")) {
            ofNoCriterion++;
            return;
        }
        texts++;
        asks.computeIfAbsent(expectation.text("criterion"), id -> new LinkedHashMap<>())
                .merge(expectation.text("at"), expectation.text("text"), (one, other) -> one + "\n" + other);
    }

    /** The levels and rungs at which anything is asked, track by track. */
    private List<String> columns() {
        var used = asks.values().stream()
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .toList();
        var inOrder = new ArrayList<>(
                used.stream().filter(each -> !levels.containsKey(each)).toList());
        tracks().forEach(track -> levels.forEach((at, level) -> {
            if (used.contains(at) && level.text("track").equals(track)) {
                inOrder.add(at);
            }
        }));
        return inOrder;
    }

    private List<String> tracks() {
        return levels.values().stream()
                .map(each -> each.text("track"))
                .distinct()
                .toList();
    }

    private boolean hasTracks() {
        var used = asks.values().stream()
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .toList();
        return used.stream().allMatch(levels::containsKey)
                && used.stream().map(this::track).distinct().count() > 1;
    }

    private String track(String at) {
        return levels.get(at).text("track");
    }

    /** What a level or rung is called in the sheet. */
    String name(String at) {
        var level = levels.get(at);
        return level == null ? "Rung " + at.substring(at.indexOf(':') + 1) : "Level " + level.text("name");
    }

    static String id(String theirs) {
        return theirs.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private String competency(Entry criterion) {
        return published.list("groups").stream()
                .filter(group -> group.text("id").equals(criterion.text("group")))
                .map(group -> group.text("name"))
                .findFirst()
                .orElse("General");
    }

    /** A row is a criterion, a column a level; competencies stand in their first row alone. */
    List<List<String>> matrix() {
        var rows = new ArrayList<List<String>>();
        var columns = columns();
        if (hasTracks()) {
            rows.add(row("", "", "", columns.stream().map(this::track).toList()));
        }
        rows.add(row(
                "Competency",
                "Criterion",
                "ID",
                columns.stream().map(this::name).toList()));
        String before = "";
        for (var ask : asks.entrySet()) {
            var criterion = criteria.get(ask.getKey());
            String competency = competency(criterion);
            var texts = columns.stream()
                    .map(at -> ask.getValue().getOrDefault(at, ""))
                    .toList();
            rows.add(row(competency.equals(before) ? "" : competency, criterion.text("name"), id(ask.getKey()), texts));
            before = competency;
        }
        return rows;
    }

    /** A row is what a level asks of a criterion. */
    List<List<String>> list() {
        var rows = new ArrayList<List<String>>();
        boolean tracks = hasTracks();
        rows.add(row(tracks ? "track" : "importance", "level", "competency", List.of("criterion", "id", "text")));
        for (String at : columns()) {
            asks.forEach((id, asked) -> {
                if (asked.containsKey(at)) {
                    var criterion = criteria.get(id);
                    rows.add(row(
                            tracks ? track(at) : "required",
                            name(at),
                            competency(criterion),
                            List.of(criterion.text("name"), id(id), asked.get(at))));
                }
            });
        }
        return rows;
    }

    private static List<String> row(String first, String second, String third, List<String> rest) {
        var row = new ArrayList<>(List.of(first, second, third));
        row.addAll(rest);
        return row;
    }

    static long filled(List<List<String>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isBlank())
                .count();
    }

    static void csv(List<List<String>> rows, Path file) {
        String text = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void workbook(List<List<String>> rows, Path file) {
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Ladder");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
