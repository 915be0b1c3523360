package org.careerladder.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.packtest.PackTest;
import org.careerladder.model.source.Problem;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes one test of JUnit of each test of a pack. */
final class PackTestTemplate implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestMethod(), LadderPackTest.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        var folder = AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), LadderPackTest.class)
                .orElseThrow()
                .value();
        var tests = PackTests.read(Path.of(folder));
        if (!tests.isSound()) {
            throw new AssertionError(told(folder, tests.problems()));
        }
        if (tests.orThrow().tests().isEmpty()) {
            throw new AssertionError("The pack in `" + folder + "` has no tests; they lie below its folder `tests`");
        }
        return tests.orThrow().tests().stream().map(test -> new OfOne(tests.orThrow(), test));
    }

    private static String told(String folder, List<Problem> problems) {
        return problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "The pack in `" + folder + "` cannot be tested:\n", ""));
    }

    /** One test of the pack. */
    private record OfOne(PackTests tests, PackTest test) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocationIndex) {
            return test.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Running(tests.run(test)));
        }
    }

    /** Fails before its method is called where something is not as expected; hands on the result where the method takes it. */
    private record Running(TestResult result) implements BeforeTestExecutionCallback, ParameterResolver {

        @Override
        public void beforeTestExecution(ExtensionContext context) {
            if (!result.passed()) {
                throw new AssertionError(result.unmet().stream()
                        .map(Unmet::toString)
                        .collect(Collectors.joining(
                                "\n", result.test().at() + ": " + result.test().name() + "\n", "")));
            }
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestResult.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return result;
        }
    }
}
