package org.careerladder.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a hostile file would change in a process, if it could.
 *
 * @param properties the system properties
 * @param locale the default locale
 * @param zone the default time zone
 * @param threads the names of threads that would keep the process alive
 * @param streams what the process prints to
 * @param files every file of a folder, with its size
 */
record Health(
        Map<String, String> properties,
        Locale locale,
        TimeZone zone,
        Set<String> threads,
        List<Object> streams,
        Map<String, Long> files) {

    /** The thread in which a test with a time limit runs ends in its own time. */
    private static final String OF_JUNIT = "junit-timeout";

    static Health of(Path folder) {
        return new Health(
                allProperties(),
                Locale.getDefault(),
                TimeZone.getDefault(),
                threadsThatStay(),
                List.of(System.out, System.err, FileSystems.getDefault()),
                sizes(folder));
    }

    /** What is otherwise later. */
    List<String> changes(Health later) {
        var changes = new ArrayList<String>();
        tell("a system property", properties.entrySet(), later.properties.entrySet(), changes);
        tell("the locale", Set.of(locale), Set.of(later.locale), changes);
        tell("the time zone", Set.of(zone), Set.of(later.zone), changes);
        tell("a thread", threads, later.threads, changes);
        tell("a stream", Set.copyOf(streams), Set.copyOf(later.streams), changes);
        tell("a file", files.entrySet(), later.files.entrySet(), changes);
        return changes;
    }

    private static void tell(String what, Set<?> before, Set<?> after, List<String> changes) {
        before.stream().filter(each -> !after.contains(each)).forEach(each -> changes.add(what + " is gone: " + each));
        after.stream().filter(each -> !before.contains(each)).forEach(each -> changes.add(what + " is new: " + each));
    }

    private static Map<String, String> allProperties() {
        var properties = new TreeMap<String, String>();
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        return properties;
    }

    private static Set<String> threadsThatStay() {
        var names = new TreeSet<String>();
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon() && !thread.getName().startsWith(OF_JUNIT))
                .forEach(thread -> names.add(thread.getName()));
        return names;
    }

    private static Map<String, Long> sizes(Path folder) {
        var files = new TreeMap<String, Long>();
        try (var all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                files.put(file.toString(), Files.isRegularFile(file) ? Files.size(file) : -1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
