package org.careerladder.rules.internal.compile;

import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.kie.internal.concurrent.ExecutorProviderFactory;

/**
 * The threads in which the engine turns conditions into byte code while sessions run. The engine never ends them, and each holds
 * the class loader of this library: a server that deploys it anew would keep all that it ever loaded.
 */
final class EngineThreads {

    private static final int IDLE_SECONDS = 1;

    private EngineThreads() {}

    /** They end when they have had nothing to do for a while, and come back when there is something. */
    static void endWhenIdle() {
        if (ExecutorProviderFactory.getExecutorProvider().getExecutor() instanceof ThreadPoolExecutor pool) {
            pool.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
            pool.allowCoreThreadTimeOut(true);
        }
    }
}
