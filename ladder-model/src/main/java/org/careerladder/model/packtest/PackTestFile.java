package org.careerladder.model.packtest;

import java.util.List;

/**
 * One file of pack tests.
 *
 * @param file the file as the person named it
 * @param tests its tests, in order
 */
public record PackTestFile(String file, List<PackTest> tests) {
    public PackTestFile {
        tests = List.copyOf(tests);
    }
}
