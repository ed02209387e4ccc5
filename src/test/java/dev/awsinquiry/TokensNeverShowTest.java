package dev.awsinquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A record shows all that it holds, unless it says otherwise. Those that hold a token or a secret have to. */
class TokensNeverShowTest {

    private static final Pattern SECRET = Pattern.compile("(?i).*(token|secret|password)");
    private static final String VALUE = "xoxb-zebra";

    /** The local Slack's are no secrets. */
    private static final List<Class<?>> HOLDERS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.awsinquiry").stream()
                    .filter(type -> !type.getPackageName().startsWith("dev.awsinquiry.sandbox"))
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(Class::isRecord)
                    .filter(type -> Arrays.stream(type.getRecordComponents()).anyMatch(TokensNeverShowTest::isSecret))
                    .toList();

    private static boolean isSecret(RecordComponent component) {
        boolean text = component.getType() == String.class
                || component.getGenericType().getTypeName().equals("java.util.Optional<java.lang.String>");
        return text && SECRET.matcher(component.getName()).matches();
    }

    @Test
    void theyAreFound() {
        assertThat(HOLDERS)
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("Slack", "Connection", "ApiSettings", "StandIn");
    }

    @Test
    void noneShowsIt() throws ReflectiveOperationException {
        for (Class<?> holder : HOLDERS) {
            RecordComponent[] components = holder.getRecordComponents();
            Constructor<?> constructor = holder.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            Object made = constructor.newInstance(
                    Arrays.stream(components).map(TokensNeverShowTest::value).toArray());
            assertThat(made.toString()).as(holder.getName()).doesNotContain("zebra");
        }
    }

    private static @Nullable Object value(RecordComponent component) {
        if (component.getType() == String.class) {
            return isSecret(component) ? VALUE : "";
        }
        if (component.getType() == Optional.class) {
            return Optional.of(VALUE);
        }
        return component.getType() == URI.class ? URI.create("https://slack.com/api/") : null;
    }
}
