package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every key of a JSON document, as a pointer to it. */
final class JsonKeys {

    private JsonKeys() {}

    static List<String> of(JsonNode document) {
        return below("", document);
    }

    private static List<String> below(String path, JsonNode node) {
        var keys = new ArrayList<String>();
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                keys.add(path + "/" + entry.getKey());
                keys.addAll(below(path + "/" + entry.getKey(), entry.getValue()));
            });
        }
        if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                keys.addAll(below(path + "/" + at, array.get(at)));
            }
        }
        return keys;
    }

    static String parentOf(String key) {
        return key.substring(0, key.lastIndexOf('/'));
    }

    static String nameOf(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }
}
