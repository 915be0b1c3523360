package org.careerladder.files.internal.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which styles show a number as it is, and which as something else, such as a date. */
record NumberFormats(Map<Integer, String> codes, List<Integer> byStyle) {

    static final NumberFormats NONE = new NumberFormats(Map.of(), List.of());

    /** General, whole, and text: of those that every workbook knows, the ones that change nothing. */
    private static final Set<Integer> PLAIN = Set.of(0, 1, 49);

    private static final Set<String> PLAIN_CODES = Set.of("general", "@", "0", "#");

    static NumberFormats of(String part, byte[] bytes) {
        var codes = new HashMap<Integer, String>();
        var byStyle = new ArrayList<Integer>();
        var xml = Xml.of(part, bytes);
        while (xml.next()) {
            if (xml.is("numFmt")) {
                codes.put(Whole.of(xml.attribute("numFmtId")), xml.attribute("formatCode"));
            } else if (xml.is("cellXfs")) {
                while (xml.nextWithin("cellXfs")) {
                    if (xml.is("xf")) {
                        byStyle.add(Whole.of(xml.attribute("numFmtId")));
                    }
                }
            }
        }
        return new NumberFormats(codes, byStyle);
    }

    /** Whether a number in this style is shown with its own digits and no more. */
    boolean isPlain(String style) {
        int index = Whole.of(style);
        int format = index >= 0 && index < byStyle.size() ? byStyle.get(index) : 0;
        return codes.containsKey(format)
                ? PLAIN_CODES.contains(codes.get(format).toLowerCase(Locale.ROOT))
                : format < 0 || PLAIN.contains(format);
    }
}
