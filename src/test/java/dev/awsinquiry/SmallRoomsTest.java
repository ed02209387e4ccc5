package dev.awsinquiry;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;

/** Keeps every class small enough to be read at a sitting. */
@Execution(CONCURRENT)
class SmallRoomsTest {

    private static final int MOST_LINES = 260;
    private static final int MOST_COLLABORATORS = 5;

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.awsinquiry");

    @Test
    void aFileIsShort() throws IOException {
        List<String> large = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > MOST_LINES) {
                    large.add(file + " has " + lines);
                }
            }
        }
        assertThat(large).as("files of more than %d lines", MOST_LINES).isEmpty();
    }

    /** The runtime wires everybody to everybody; records and enums are rows of data, anonymous classes hold what they see. */
    @Test
    void aClassHasFewCollaborators() {
        classes()
                .that()
                .resideOutsideOfPackage("dev.awsinquiry.runtime..")
                .and(describe("are made to work", SmallRoomsTest::works))
                .should(haveFewCollaborators())
                .check(PRODUCTION);
    }

    @Test
    void nullIsMarkedEverywhere() {
        classes().should(resideInANullMarkedPackage()).check(PRODUCTION);
    }

    private static boolean works(JavaClass type) {
        return !type.isRecord() && !type.isEnum() && !type.isAnonymousClass();
    }

    private static ArchCondition<JavaClass> haveFewCollaborators() {
        return new ArchCondition<>("be given at most " + MOST_COLLABORATORS + " collaborators") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaConstructor constructor : type.getConstructors()) {
                    int given = constructor.getRawParameterTypes().size();
                    String message = constructor.getFullName() + " takes " + given;
                    events.add(new SimpleConditionEvent(type, given <= MOST_COLLABORATORS, message));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                String message = type.getName() + " resides in a package without @NullMarked";
                events.add(new SimpleConditionEvent(type, marked, message));
            }
        };
    }
}
