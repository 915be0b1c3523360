package org.careerladder.rules.internal.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.careerladder.model.assessment.Fingerprint;
import org.careerladder.rules.language.Stage;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.kie.api.definition.KiePackage;

/**
 * The standard rules of a stage as they were compiled when this library was built, read from its own jar alone. They carry a key
 * of engine version and text; where it is not the expected one, the text is compiled instead.
 */
final class Precompiled {

    private Precompiled() {}

    static String resourceName(Stage stage) {
        return "compiled-" + stage.name().toLowerCase(Locale.ROOT) + ".bin";
    }

    static String key(String canonicalDrl) {
        return Engine.VERSION + " " + Fingerprint.sha256(canonicalDrl);
    }

    static byte[] write(String canonicalDrl, Collection<KiePackage> packages) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeUTF(key(canonicalDrl));
        try (var out = new DroolsObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<>(packages));
        }
        return bytes.toByteArray();
    }

    /** The packages of a stage: as compiled at build time where the key fits, else compiled now. */
    static Collection<KiePackage> packages(Stage stage, String canonicalDrl) {
        try (var in = StandardRules.class.getResourceAsStream(StandardRules.FOLDER + resourceName(stage))) {
            return in == null ? DroolsCompiler.compile(canonicalDrl) : read(in.readAllBytes(), canonicalDrl);
        } catch (IOException | ClassNotFoundException e) {
            // A cache that cannot be read is no cache: the text says the same.
            return DroolsCompiler.compile(canonicalDrl);
        }
    }

    static Collection<KiePackage> read(byte[] bytes, String canonicalDrl) throws IOException, ClassNotFoundException {
        var in = new ByteArrayInputStream(bytes);
        if (!new DataInputStream(in).readUTF().equals(key(canonicalDrl))) {
            return DroolsCompiler.compile(canonicalDrl);
        }
        try (var packages = new DroolsObjectInputStream(in, Precompiled.class.getClassLoader())) {
            var read = new ArrayList<KiePackage>();
            ((List<?>) packages.readObject()).forEach(each -> read.add((KiePackage) each));
            return read;
        }
    }
}
