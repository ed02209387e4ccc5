package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What SECURITY.md says is done every so often is done that often. */
class ScheduleTest {

    @ParameterizedTest
    @CsvSource({"Retention, tidyUp, 1h", "Beat, slack, 30s"})
    void itIsDoneThatOften(String type, String round, String every) throws ReflectiveOperationException {
        assertThat(Class.forName("dev.awsinquiry.runtime." + type)
                        .getDeclaredMethod(round)
                        .getAnnotation(Scheduled.class)
                        .every())
                .isEqualTo(every);
    }
}
