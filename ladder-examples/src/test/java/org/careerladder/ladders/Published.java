package org.careerladder.ladders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One published ladder, as its file has it: lists of records with fields. */
record Published(Map<?, ?> root) {

    /** Where such ladders lie, if anybody put them there. */
    static Path folder() {
        var here = Path.of("").toAbsolutePath();
        var project = here.endsWith("ladder-examples") ? here.getParent() : here;
        return project.resolveSibling("shared").resolve("ladders");
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.equals("hudl-roles.json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Published of(String name) {
        try {
            var text = Files.readString(folder().resolve(name + ".json"));
            return new Published((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One record of a list. */
    record Entry(Map<?, ?> fields) {

        boolean has(String field) {
            return fields.get(field) != null;
        }

        String text(String field) {
            return has(field) ? String.valueOf(fields.get(field)).strip() : "";
        }

        int number(String field) {
            return Integer.parseInt(text(field));
        }

        List<Entry> list(String field) {
            return entries(fields.get(field));
        }
    }

    List<Entry> list(String key) {
        var found = root.get(key);
        return entries(found instanceof Map<?, ?> single ? List.of(single) : found);
    }

    String text(String key) {
        return String.valueOf(root.get(key));
    }

    private static List<Entry> entries(Object list) {
        return list instanceof List<?> all
                ? all.stream()
                        .filter(each -> each instanceof Map)
                        .map(each -> new Entry((Map<?, ?>) each))
                        .toList()
                : List.of();
    }
}
