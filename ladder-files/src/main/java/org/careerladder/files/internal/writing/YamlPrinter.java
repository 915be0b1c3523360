package org.careerladder.files.internal.writing;

import java.util.Map;
import java.util.stream.Collectors;

/** Prints a value as YAML. */
public final class YamlPrinter {

    private final StringBuilder out = new StringBuilder();

    private YamlPrinter() {}

    /** The text of a file. */
    public static String print(Yaml.Block root) {
        var printer = new YamlPrinter();
        printer.entries(root, 0, false);
        return printer.out.toString();
    }

    /** Prints each entry on lines of its own; the first goes on where the line stands, if it does. */
    private void entries(Yaml.Block block, int indent, boolean started) {
        boolean indented = started;
        for (Map.Entry<String, Yaml> entry : block.entries().entrySet()) {
            out.append(indented ? "" : " ".repeat(indent))
                    .append(Scalars.spell(entry.getKey(), false))
                    .append(':');
            value(entry.getValue(), indent);
            indented = false;
        }
    }

    private void value(Yaml value, int indent) {
        if (isOneLine(value)) {
            out.append(' ').append(line(value, false)).append('\n');
        } else if (value instanceof Yaml.Block block) {
            out.append('\n');
            entries(block, indent + 2, false);
        } else if (value instanceof Yaml.Items items) {
            out.append('\n');
            members(items, indent + 2, false);
        }
    }

    private void members(Yaml.Items items, int indent, boolean started) {
        boolean indented = started;
        for (Yaml member : items.members()) {
            out.append(indented ? "" : " ".repeat(indent)).append("- ");
            member(member, indent + 2);
            indented = false;
        }
    }

    private void member(Yaml member, int indent) {
        if (isOneLine(member)) {
            out.append(line(member, false)).append('\n');
        } else if (member instanceof Yaml.Block block) {
            entries(block, indent, true);
        } else if (member instanceof Yaml.Items items) {
            members(items, indent, true);
        }
    }

    private static boolean isOneLine(Yaml value) {
        if (value instanceof Yaml.Block block) {
            return block.flow() || block.isEmpty();
        }
        return !(value instanceof Yaml.Items items)
                || items.flow()
                || items.members().isEmpty();
    }

    private static String line(Yaml value, boolean inFlow) {
        if (value instanceof Yaml.Plain plain) {
            return plain.text();
        }
        if (value instanceof Yaml.Text text) {
            return Scalars.spell(text.text(), inFlow);
        }
        if (value instanceof Yaml.Items items) {
            return items.members().stream().map(each -> line(each, true)).collect(Collectors.joining(", ", "[", "]"));
        }
        var block = (Yaml.Block) value;
        return block.isEmpty()
                ? "{}"
                : block.entries().entrySet().stream()
                        .map(entry -> Scalars.spell(entry.getKey(), true) + ": " + line(entry.getValue(), true))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }
}
