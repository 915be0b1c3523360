package org.careerladder.rules.internal.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.common.DroolsObjectOutputStream;
import org.kie.api.definition.rule.Rule;

/**
 * Writes compiled packages so that the same rules give the same bytes in every process. The engine keeps rules in maps whose order
 * hangs on the identity of objects; those are written by the names of the rules, and are the maps they were once they are read.
 */
final class InOrder extends DroolsObjectOutputStream {

    InOrder(OutputStream out) throws IOException {
        super(out);
        enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object written) {
        return written.getClass() == IdentityHashMap.class ? ByIdentity.of((Map<?, ?>) written) : written;
    }

    /** A map by identity while it is written. */
    private record ByIdentity(List<Entry> entries) implements Serializable {

        static ByIdentity of(Map<?, ?> map) {
            return new ByIdentity(map.entrySet().stream()
                    .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparing(Entry::name))
                    .toList());
        }

        private Object readResolve() {
            var map = new IdentityHashMap<Object, Object>();
            entries.forEach(entry -> map.put(entry.key(), entry.value()));
            return map;
        }
    }

    private record Entry(Object key, Object value) implements Serializable {

        /** Keys of another kind would have no order of their own: better no library than one that differs with every build. */
        String name() {
            if (key instanceof Rule rule) {
                return rule.getPackageName() + "/" + rule.getName();
            }
            throw new IllegalStateException(
                    "In which order a " + key.getClass().getName() + " is written is not known");
        }
    }
}
