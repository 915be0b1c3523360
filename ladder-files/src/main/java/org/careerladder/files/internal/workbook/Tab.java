package org.careerladder.files.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A tab of a workbook.
 *
 * @param name what people call it
 * @param part the name of the part that holds it
 * @param hidden whether people do not see it
 */
record Tab(String name, String part, boolean hidden) {

    /** The tabs of a workbook, without those that hold a chart alone. */
    static List<Tab> all(String workbook, byte[] bytes, Relations relations) {
        var tabs = new ArrayList<Tab>();
        var xml = Xml.of(workbook, bytes);
        while (xml.next()) {
            if (xml.is("sheet")) {
                var relation = relations.byId().get(xml.qualified("id"));
                if (relation == null) {
                    throw Refused.damaged("its tab `" + xml.attribute("name") + "` refers to no part");
                }
                if (relation.type().equals("worksheet")) {
                    boolean hidden =
                            xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
                    tabs.add(new Tab(xml.attribute("name"), relation.target(), hidden));
                }
            }
        }
        return tabs;
    }
}
