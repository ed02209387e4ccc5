package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.scheduler.Scheduled;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    /** What begins while the product is closing meets a database that is closed. */
    @Test
    void nothingBeginsBeforeOpeningOrAfterClosing() {
        List<JavaMethod> rounds = new ClassFileImporter()
                .importPackages("dev.awsinquiry.runtime").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Scheduled.class))
                        .toList();

        assertThat(rounds).hasSizeGreaterThan(5);
        assertThat(rounds).allSatisfy(round -> assertThat(
                        round.getAnnotationOfType(Scheduled.class).skipExecutionIf())
                .isEqualTo(Doors.class));
    }
}
