package dev.awsinquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.security.MessageDigest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a secret is compared, how long it takes says nothing about how much of it was right. */
class ConstantTimeTest {

    private static final ClassFileImporter IMPORTER = new ClassFileImporter();

    @ParameterizedTest
    @ValueSource(strings = {"api/ApiToken", "slack/inbound/SignatureCheck"})
    void aSecretIsComparedByTheDigestsEqualityAlone(String name) throws ClassNotFoundException {
        JavaClass type = IMPORTER.importClass(Class.forName("dev.awsinquiry." + name.replace('/', '.')));

        assertThat(type.getMethodCallsFromSelf())
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(MessageDigest.class)
                        && call.getName().equals("isEqual"))
                .filteredOn(call -> call.getName().matches("(equals|contentEquals|compare|compareTo|mismatch).*"))
                // the path below which the token is asked for
                .allMatch(call -> call.getOrigin().getName().equals("check"));
    }
}
