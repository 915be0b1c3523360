package org.careerladder.files.internal.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.model.time.Day;

/** A value on its way into a file. */
public sealed interface Yaml {

    /** A number, a date or a claim: spelled as it stands. */
    record Plain(String text) implements Yaml {}

    /** A word or text: in quotes where it needs them. */
    record Text(String text) implements Yaml {}

    /** A list, one member a line or all on one. */
    record Items(List<Yaml> members, boolean flow) implements Yaml {
        public Items {
            members = List.copyOf(members);
        }
    }

    /** A map, one key a line or all on one. What is empty or unknown is left out. Not for several threads. */
    final class Block implements Yaml {

        private final Map<String, Yaml> entries = new LinkedHashMap<>();
        private final boolean flow;

        private Block(boolean flow) {
            this.flow = flow;
        }

        Map<String, Yaml> entries() {
            return entries;
        }

        boolean flow() {
            return flow;
        }

        public boolean isEmpty() {
            return entries.isEmpty();
        }

        public Block put(String key, Yaml value) {
            entries.put(key, value);
            return this;
        }

        public Block text(String key, String text) {
            return text.isEmpty() ? this : put(key, new Text(text));
        }

        public Block plain(String key, Object value) {
            return put(key, new Plain(value.toString()));
        }

        public Block word(String key, Enum<?> constant) {
            return put(key, new Text(Names.word(constant)));
        }

        public Block day(String key, Day day) {
            return day.known() ? plain(key, day) : this;
        }

        public Block flag(String key, boolean holds) {
            return holds ? plain(key, "true") : this;
        }

        /** A list of words on one line. */
        public Block words(String key, List<?> words) {
            return words.isEmpty() ? this : put(key, Yaml.flow(words));
        }

        /** A list, one member a line. */
        public Block lines(String key, List<? extends Yaml> members) {
            return members.isEmpty() ? this : put(key, new Items(new ArrayList<>(members), false));
        }

        public Block block(String key, Block block) {
            return block.isEmpty() ? this : put(key, block);
        }
    }

    static Block block() {
        return new Block(false);
    }

    /** A map on one line. */
    static Block inline() {
        return new Block(true);
    }

    static Items flow(List<?> words) {
        return new Items(
                words.stream().map(word -> (Yaml) new Text(word.toString())).toList(), true);
    }
}
