package org.careerladder.rules.redeploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A service that is deployed anew in a server that goes on: nothing of the one before stays behind. */
@Tag("slow")
class RedeployTest {

    private static final int TIMES = 5;

    /** What classes of the JDK itself may still take. */
    private static final long MOST_METASPACE_LEFT = 2L << 20;

    @Test
    void a_library_that_is_loaded_again_leaves_no_class_loader_no_thread_and_no_metaspace_behind() throws Exception {
        var loaders = new ArrayList<WeakReference<ClassLoader>>();
        var metaspace = new ArrayList<Long>();

        for (int i = 0; i < TIMES; i++) {
            loaders.add(deployed());
            collect(loaders.subList(0, i));
            metaspace.add(metaspace());
        }

        awaitNoThread();
        System.out.printf("metaspace after each of %d deployments: %s bytes%n", TIMES, metaspace);
        assertThat(leftThreads()).as("threads").isEmpty();
        // INVARIANT: the last one may stand in a cache of the JDK that has room for one, until the next comes
        assertThat(loaders.subList(0, TIMES - 1)).as("class loaders").allMatch(loader -> loader.refersTo(null));
        assertThat(metaspace.get(TIMES - 1) - metaspace.get(2)).as("metaspace").isLessThan(MOST_METASPACE_LEFT);
    }

    /** Deploys, assesses and drops; the loader is on nobody's stack when this returns. */
    private static WeakReference<ClassLoader> deployed() throws Exception {
        try (var loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            assertThat(findings(loader)).isPositive();
            return new WeakReference<>(loader);
        }
    }

    private static int findings(ClassLoader loader) throws Exception {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            var made = loader.loadClass(Deployment.class.getName())
                    .getConstructor()
                    .newInstance();
            assertThat(made.getClass()).isNotEqualTo(Deployment.class);
            return (Integer) ((Callable<?>) made).call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] classPath() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator)).map(RedeployTest::url).toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(entry, e);
        }
    }

    /** Until every loader is gone, or it is plain that one stays: threads of the engine end when they were idle for a second. */
    private static void collect(List<WeakReference<ClassLoader>> loaders) throws InterruptedException {
        for (int i = 0; i < 100 && !loaders.stream().allMatch(loader -> loader.refersTo(null)); i++) {
            System.gc();
            Thread.sleep(50);
        }
    }

    private static void awaitNoThread() throws InterruptedException {
        for (int i = 0; i < 100 && !leftThreads().isEmpty(); i++) {
            Thread.sleep(50);
        }
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }

    private static List<String> leftThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(RedeployTest::isLeft)
                .map(Thread::getName)
                .toList();
    }

    private static boolean isLeft(Thread thread) {
        return thread.getName().startsWith("drools-worker") || thread.getContextClassLoader() instanceof URLClassLoader;
    }
}
