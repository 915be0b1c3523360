package org.careerladder.files.internal.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column can hold, and the headers by which it is known. */
enum Column {
    TRACK,
    LEVEL,
    ORDER,
    COMPETENCY,
    CRITERION,
    ID,
    IMPORTANCE,
    TEXT,
    NOTES;

    /** The headers, the one that messages advise first. */
    private List<String> headers() {
        return switch (this) {
            case TRACK -> List.of("track");
            case LEVEL -> List.of("level");
            case ORDER -> List.of("order");
            case COMPETENCY -> List.of("competency", "competence", "area", "category", "theme", "pillar", "dimension");
            case CRITERION -> List.of("criterion", "skill", "topic", "capability", "behaviour", "behavior");
            case ID -> List.of("id");
            case IMPORTANCE -> List.of("importance");
            case TEXT -> List.of("text", "expectation", "expects", "description");
            case NOTES -> List.of("notes", "note", "comments", "comment");
        };
    }

    /** The header that messages advise. */
    String header() {
        return headers().get(0);
    }

    static Optional<Column> headed(String header) {
        return Stream.of(values())
                .filter(column -> column.headers().contains(header))
                .findFirst();
    }

    static List<String> words() {
        return Stream.of(values()).flatMap(column -> column.headers().stream()).toList();
    }
}
