package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.careerladder.report.render.Format;
import org.careerladder.report.schema.JsonSchema;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of what a pack comes to, and its published schema, say the same. */
class EffectiveSchemaTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.EFFECTIVE.text(), InputFormat.JSON);

    /** What is left out where nobody says it, or where it does not apply. */
    private static final List<String> OPTIONAL = List.of("file", "line", "replacedBy", "since");

    private final JsonNode whole =
            JSON.readTree(Report.of(EffectiveReportTest.PACK).in(Format.JSON));

    @Test
    void what_is_written_matches() {
        assertThat(SCHEMA.validate(whole.toString(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void every_key_that_a_reader_may_count_on_is_required() {
        int tried = 0;
        for (ObjectNode each : objects(whole)) {
            for (String key : List.copyOf(each.propertyNames())) {
                var value = each.remove(key);
                assertThat(SCHEMA.validate(whole.toString(), InputFormat.JSON).isEmpty())
                        .as("without `%s` of %s", key, each)
                        .isEqualTo(OPTIONAL.contains(key));
                each.set(key, value);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(60);
    }

    @Test
    void a_value_of_another_type_does_not_match() {
        for (ObjectNode each : objects(whole)) {
            for (String key : List.copyOf(each.propertyNames())) {
                var value = each.get(key);
                each.set(key, JSON.createArrayNode().add(1));
                assertThat(SCHEMA.validate(whole.toString(), InputFormat.JSON))
                        .as("`%s` of %s", key, each)
                        .isNotEmpty();
                each.set(key, value);
            }
        }
    }

    private static List<ObjectNode> objects(JsonNode node) {
        var all = new ArrayList<ObjectNode>();
        if (node instanceof ObjectNode object) {
            all.add(object);
        }
        node.forEach(child -> all.addAll(objects(child)));
        return all;
    }
}
