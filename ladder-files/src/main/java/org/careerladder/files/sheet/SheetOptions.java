package org.careerladder.files.sheet;

import java.util.List;

/**
 * What somebody says of a sheet that it does not say itself.
 *
 * @param tab the tab of a workbook to read; empty for the only one that holds something
 * @param separator what stands between the columns of a text file
 * @param without the headers of columns to leave out
 */
public record SheetOptions(String tab, Separator separator, List<String> without) {

    /** Nothing is said. */
    public static final SheetOptions NONE = new SheetOptions("", Separator.AS_THE_HEADER_READS, List.of());

    public SheetOptions {
        without = List.copyOf(without);
    }

    public SheetOptions tab(String name) {
        return new SheetOptions(name, separator, without);
    }

    public SheetOptions separator(Separator declared) {
        return new SheetOptions(tab, declared, without);
    }

    public SheetOptions without(String... headers) {
        return new SheetOptions(tab, separator, List.of(headers));
    }
}
