package org.careerladder.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the tests of a pack as tests of JUnit, one each. The method that carries it may be empty; it may also take the
 * {@link TestResult} of each test, and look at more of it.
 *
 * <pre>{@code
 * @LadderPackTest("northwind")
 * void our_rules_do_what_their_tests_say() {}
 * }</pre>
 *
 * <p>A pack that cannot be read, and one without tests, fails.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(PackTestTemplate.class)
public @interface LadderPackTest {

    /** The pack's folder, from where the tests are started. */
    String value();
}
