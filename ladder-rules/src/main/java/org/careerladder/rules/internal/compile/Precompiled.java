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
import java.util.Optional;
import org.careerladder.model.pack.Policy;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Vocabulary;
import org.drools.base.common.DroolsObjectInputStream;
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
        try (var out = new InOrder(bytes)) {
            out.writeObject(new ArrayList<>(packages));
        }
        return bytes.toByteArray();
    }

    /** The packages of a stage: as compiled at build time where they can be had, else compiled now, which says the same. */
    static Collection<KiePackage> packages(Stage stage) {
        return ahead(stage).orElseGet(() -> compile(stage));
    }

    /** The packages of a stage as compiled at build time; empty where they are not there or were compiled of something else. */
    // INVARIANT: tests hold that they are had from the classes and from the jar of the command
    static Optional<Collection<KiePackage>> ahead(Stage stage) {
        try (var in = StandardRules.class.getResourceAsStream(StandardRules.FOLDER + resourceName(stage))) {
            return in == null ? Optional.empty() : read(in.readAllBytes());
        } catch (IOException | ClassNotFoundException e) {
            // What cannot be read was not written by this library with this engine.
            return Optional.empty();
        }
    }

    /** The packages of a stage, compiled from its text. */
    static Collection<KiePackage> compile(Stage stage) {
        return DroolsCompiler.compile(Canonical.of(
                stage, Canonical.STANDARD, StandardRules.rules(), Vocabulary.standard(), Policy.standard()));
    }

    /** What was written, where its key is the expected one. */
    static Optional<Collection<KiePackage>> read(byte[] bytes) throws IOException, ClassNotFoundException {
        var in = new ByteArrayInputStream(bytes);
        if (!new DataInputStream(in).readUTF().equals(key())) {
            return Optional.empty();
        }
        try (var packages = new DroolsObjectInputStream(in, Precompiled.class.getClassLoader())) {
            var read = new ArrayList<KiePackage>();
            ((List<?>) packages.readObject()).forEach(each -> read.add((KiePackage) each));
            return Optional.of(read);
        }
    }
}
