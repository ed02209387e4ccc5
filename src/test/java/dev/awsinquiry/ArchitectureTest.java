package dev.awsinquiry;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the directions in which the packages may know each other, and what may not pass their doors. */
@Execution(CONCURRENT)
class ArchitectureTest {

    private static final String ROOT = "dev.awsinquiry.";
    private static final String RUNTIME = "runtime";
    private static final String READING = "reading";
    private static final Set<String> DESK_AND_BELOW = Set.of("desk", "text", "reading", "clock", "inquiry");

    /** The plan of the house; {@link #RUNTIME} alone may know everybody, and nobody may know it. */
    private static final List<Direction> DIRECTIONS = List.of(
            new Direction("inquiry", Set.of()),
            new Direction("files", Set.of()),
            new Direction(READING, Set.of("inquiry", "files")),
            new Direction("clock", Set.of("inquiry", "files")),
            new Direction("text", Set.of("inquiry", "files", "clock")),
            new Direction("desk", Set.of("text", "reading", "clock", "inquiry")),
            new Direction("slack", DESK_AND_BELOW),
            new Direction("store", DESK_AND_BELOW),
            new Direction("api", DESK_AND_BELOW),
            new Direction("sandbox", Set.of()));

    /** The rooms of the reading, from the bottom up: each knows only those before it, and the package itself knows all. */
    private static final List<String> ROOMS_OF_READING = List.of(
            "chars", "phrase", "layout", "time", "aws", "secret", "page", "when", "where", "fact", "what", "who", "how",
            "howmuch", "flag");

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.awsinquiry");

    /** A package and those of ours that it may know beside itself. */
    private record Direction(String from, Set<String> to) {

        String[] allowed() {
            return within(Stream.concat(Stream.of(from), to.stream()).toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @FieldSource("DIRECTIONS")
    void aPackageKnowsOnlyThoseBelowIt(Direction direction) {
        check(noClasses()
                .that(resideInAnyPackage(within(direction.from())))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".").and(not(resideInAnyPackage(direction.allowed())))));
    }

    @Test
    void everyPackageHasItsPlaceInThePlan() {
        Stream<String> planned = Stream.concat(DIRECTIONS.stream().map(Direction::from), Stream.of(RUNTIME));
        assertThat(PRODUCTION.stream().map(ArchitectureTest::topPackage).distinct())
                .isSubsetOf(planned.toList());
    }

    @Test
    void packagesFormNoCycles() {
        // within a package its own rooms may know each other
        check(slices().matching(ROOT + "(*)..").should().beFreeOfCycles());
    }

    @ParameterizedTest
    @FieldSource("ROOMS_OF_READING")
    void aRoomOfTheReadingKnowsOnlyThoseBefore(String room) {
        int place = ROOMS_OF_READING.indexOf(room);
        String[] known = ROOMS_OF_READING.stream()
                .limit(place + 1L)
                .map(before -> ROOT + READING + "." + before)
                .toArray(String[]::new);
        check(noClasses()
                .that(resideInAPackage(ROOT + READING + "." + room))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + READING + "..").and(not(resideInAnyPackage(known)))));
    }

    @Test
    void everyRoomOfTheReadingHasItsPlace() {
        assertThat(PRODUCTION.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(ROOT + READING + "."))
                        .map(name -> name.substring((ROOT + READING + ".").length()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(ROOMS_OF_READING);
    }

    @Test
    void othersKnowTheReadingByItsPage() {
        // how words are found and facts recognised is nobody else's business
        String[] open = {ROOT + READING, ROOT + READING + ".page", ROOT + READING + ".layout", ROOT + READING + ".chars"
        };
        check(noClasses()
                .that(not(resideInAnyPackage(within(READING))))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + READING + "..").and(not(resideInAnyPackage(open)))));
    }

    @Test
    void theDomainIsPlainJava() {
        check(onlyPlainJava("inquiry"));
        check(onlyPlainJava("files"));
        check(onlyPlainJava("clock"));
        check(onlyPlainJava(READING, "com.google.re2j.."));
    }

    @Test
    void theMomentComesFromOutside() {
        check(noClasses()
                .that(not(resideInAnyPackage(within(RUNTIME, "sandbox"))))
                .should()
                .accessTargetWhere(describe("it reads the machine's clock", ArchitectureTest::readsTheClock)));
    }

    @Test
    void slackStaysAtItsEdge() {
        check(nobodyBut("slack", "sandbox").should().dependOnClassesThat().resideInAPackage("com.slack.api.."));
    }

    @Test
    void sqlStaysInTheStore() {
        check(nobodyBut("store", RUNTIME)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "org.flywaydb..",
                        "org.sqlite..",
                        "org.postgresql..",
                        "io.agroal.."));
    }

    @Test
    void quarkusStaysInTheRuntime() {
        check(nobodyBut(RUNTIME).should().dependOnClassesThat().resideInAPackage("io.quarkus.."));
    }

    /** A rule about a package may stand before the package's first class does. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCTION);
    }

    private static ArchRule onlyPlainJava(String from, String... libraries) {
        Stream<String> always = Stream.of("java..", "org.jspecify.annotations", ROOT + ".");
        String[] allowed = Stream.concat(always, Arrays.stream(libraries)).toArray(String[]::new);
        return classes()
                .that(resideInAnyPackage(within(from)))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    private static GivenClassesConjunction nobodyBut(String... names) {
        return noClasses().that(not(resideInAnyPackage(within(names))));
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean now = owner.getPackageName().startsWith("java.time")
                && access.getName().equals("now")
                && access.getTarget() instanceof CodeUnitAccessTarget called
                && called.getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
        boolean machine = owner.isEquivalentTo(Clock.class) && access.getName().startsWith("system");
        boolean millis = owner.isEquivalentTo(System.class) && access.getName().equals("currentTimeMillis");
        return now || machine || millis;
    }

    private static String[] within(String... names) {
        return Arrays.stream(names).map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    private static String topPackage(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }
}
