package org.careerladder.files.internal.workbook;

import java.util.ArrayList;
import java.util.List;

/** The texts of a workbook that its cells refer to by their number. */
record SharedStrings(List<String> texts) {

    static final SharedStrings NONE = new SharedStrings(List.of());

    static SharedStrings of(String part, byte[] bytes) {
        var texts = new ArrayList<String>();
        var xml = Xml.of(part, bytes);
        while (xml.next()) {
            if (xml.is("si")) {
                texts.add(xml.text());
            }
        }
        return new SharedStrings(texts);
    }

    /** The text that a cell refers to. */
    String text(String number) {
        int index = Whole.of(number);
        if (index < 0 || index >= texts.size()) {
            throw Refused.damaged("a cell refers to text `" + number + "`, which is not there");
        }
        return texts.get(index);
    }
}
