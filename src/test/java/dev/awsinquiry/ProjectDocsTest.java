package dev.awsinquiry;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.Act;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the documents to what they speak of. */
class ProjectDocsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path DECISIONS = ROOT.resolve("docs/adr");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("^[a-z]+:.*");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadSomewhere(Path document) throws IOException {
        String text = FENCE.matcher(Files.readString(document)).replaceAll("");
        List<String> dead = all(LINK, text).stream()
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .filter(link -> !leadsSomewhere(document, link))
                .toList();
        assertThat(dead).as("dead links in %s", document).isEmpty();
    }

    @Test
    void theIndexListsEveryDecisionInOrder() throws IOException {
        List<String> rows = all(LINK, Files.readString(DECISIONS.resolve("README.md")));
        assertThat(rows)
                .isEqualTo(
                        decisions().map(Path::getFileName).map(Path::toString).toList());
    }

    @Test
    void decisionsAreNumberedWithoutAGap() {
        List<String> numbers = decisions()
                .map(file -> NUMBERED.matcher(file.getFileName().toString()).replaceAll("$1"))
                .toList();
        List<String> expected = Stream.iterate(1, n -> n + 1)
                .limit(numbers.size())
                .map(n -> String.format(Locale.ROOT, "%04d", n))
                .toList();
        assertThat(numbers).isEqualTo(expected).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionNamesWhatWasRefused(Path decision) throws IOException {
        String text = Files.readString(decision);
        String number = decision.getFileName().toString().substring(0, 4);
        assertThat(text).startsWith("# " + number + ": ").contains("\nStatus: ");
        assertThat(all(Pattern.compile("(?m)^## (.+)$"), text))
                .containsExactly("Context", "Decision", "Options refused", "Consequences");
    }

    @Test
    void theReadmeNamesEveryFact() throws IOException {
        assertThat(idsOf("Facts"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Fact.values()).map(Fact::id).toList());
    }

    @Test
    void theReadmeNamesEveryFlag() throws IOException {
        assertThat(idsOf("Flags"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Flag.values()).map(Flag::id).toList());
    }

    @Test
    void theReadmeNamesEveryDeed() throws IOException {
        assertThat(idsOf("The audit"))
                .containsExactlyElementsOf(
                        Arrays.stream(Act.values()).map(Act::id).toList());
    }

    @Test
    void ciCallsTheReadmesTestCommand() throws IOException {
        String command = "./mvnw verify";
        String script = Files.readString(ROOT.resolve(".ci/run"));
        assertThat(readme()).contains("\n" + command + " ");
        assertThat(script.lines().filter(line -> line.contains("mvnw")).map(String::strip))
                .containsExactly(command, "JAVA_HOME=$jdk " + command);
    }

    /** The ids in the first column of the table under a heading of the README. */
    private static List<String> idsOf(String heading) throws IOException {
        String section = readme().split("(?m)^### " + heading + "$", 2)[1].split("(?m)^#", 2)[0];
        return all(Pattern.compile("(?m)^\\| `([^`]+)` \\|"), section);
    }

    private static boolean leadsSomewhere(Path document, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? document
                : document.resolveSibling(parts[0]).normalize();
        return target.startsWith(ROOT) && Files.exists(target) && (parts.length == 1 || hasHeading(target, parts[1]));
    }

    private static boolean hasHeading(Path document, String anchor) {
        try {
            return all(HEADING, FENCE.matcher(Files.readString(document)).replaceAll("")).stream()
                    .map(ProjectDocsTest::anchor)
                    .anyMatch(anchor::equals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a heading is called in an address: lower case, hyphens for spaces, no other punctuation. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_')
                .mapToObj(c -> c == ' ' ? "-" : Character.toString(c))
                .collect(joining());
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(ProjectDocsTest::firstGroup).toList();
    }

    private static String firstGroup(MatchResult match) {
        return match.group(1);
    }

    private static Stream<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> below = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, below).filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    private static Stream<Path> decisions() {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files
                    .filter(file ->
                            NUMBERED.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
