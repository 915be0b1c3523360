package org.careerladder.hostile;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

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

    static Health of(Path folder) {
        return new Health(
                allProperties(),
                Locale.getDefault(),
                TimeZone.getDefault(),
                threadsThatStay(),
                List.of(System.out, System.err, FileSystems.getDefault()),
                sizes(folder));
    }

    private static Map<String, String> allProperties() {
        var properties = new TreeMap<String, String>();
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        return properties;
    }

    private static Set<String> threadsThatStay() {
        var names = new TreeSet<String>();
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon() && thread != Thread.currentThread())
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
