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
import org.careerladder.model.pack.Policy;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Vocabulary;
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

    static String key() {
        return Engine.VERSION + " " + StandardRules.hash();
    }

    static byte[] write(Collection<KiePackage> packages) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeUTF(key());
        try (var out = new DroolsObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<>(packages));
        }
        return bytes.toByteArray();
    }

    /** The packages of a stage: as compiled at build time where the key fits, else compiled now. */
    static Collection<KiePackage> packages(Stage stage) {
        try (var in = StandardRules.class.getResourceAsStream(StandardRules.FOLDER + resourceName(stage))) {
            return in == null ? compile(stage) : read(stage, in.readAllBytes());
        } catch (IOException | ClassNotFoundException e) {
            // What cannot be read was not compiled by this library: the text says the same.
            return compile(stage);
        }
    }

    /** The packages of a stage, compiled from its text. */
    static Collection<KiePackage> compile(Stage stage) {
        return DroolsCompiler.compile(Canonical.of(
                stage, Canonical.STANDARD, StandardRules.rules(), Vocabulary.standard(), Policy.standard()));
    }

    static Collection<KiePackage> read(Stage stage, byte[] bytes) throws IOException, ClassNotFoundException {
        var in = new ByteArrayInputStream(bytes);
        if (!new DataInputStream(in).readUTF().equals(key())) {
            return compile(stage);
        }
        try (var packages = new DroolsObjectInputStream(in, Precompiled.class.getClassLoader())) {
            var read = new ArrayList<KiePackage>();
            ((List<?>) packages.readObject()).forEach(each -> read.add((KiePackage) each));
            return read;
        }
    }
}
