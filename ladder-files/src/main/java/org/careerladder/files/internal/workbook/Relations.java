package org.careerladder.files.internal.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a part of a workbook refers to: other parts, by an id and a type. */
record Relations(Map<String, Relation> byId) {

    /**
     * One of them.
     *
     * @param type the last word of its type, such as {@code worksheet}
     * @param target the name of the part, without a leading slash
     */
    record Relation(String type, String target) {}

    /** Those of a part; of the whole workbook where its name is empty. */
    static Relations of(String part, Unpacked unpacked) {
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        String file = folder + "_rels/" + part.substring(name) + ".rels";
        var byId = new LinkedHashMap<String, Relation>();
        var xml = Xml.of(file, unpacked.part(file));
        while (xml.next()) {
            if (xml.is("Relationship")) {
                String type = xml.attribute("Type");
                byId.put(
                        xml.attribute("Id"),
                        new Relation(
                                type.substring(type.lastIndexOf('/') + 1), target(folder, xml.attribute("Target"))));
            }
        }
        return new Relations(byId);
    }

    private static String target(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    /** The first target of a type. */
    Optional<String> first(String type) {
        return byId.values().stream()
                .filter(each -> each.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }
}
