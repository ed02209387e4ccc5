package dev.awsinquiry.reading.chars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;

@Execution(CONCURRENT)
class WordListsTest {

    private static final Path MAIN = Path.of("src/main");

    private static final WordLists LISTS =
            new WordLists("# comment\nlead\tabout_|_or so|snake_case\nlead\t約\nend\t...|(also)\n");

    @Test
    void keepTheOrderOfTheFile() {
        assertThat(LISTS.of("lead")).containsExactly("about ", " or so", "snake_case", "約");
    }

    @Test
    void areComparedWhereTheyAreLookedFor() {
        assertThat(LISTS.has("lead", "約")).isTrue();
        assertThat(LISTS.has("lead", "about")).isFalse();
        assertThat(LISTS.at("lead", "at about 5", 3)).isTrue();
        assertThat(LISTS.at("lead", "at about 5", 0)).isFalse();
        assertThat(LISTS.before("lead", "at about 5", 9)).isTrue();
        assertThat(LISTS.before("lead", "at about 5", 2)).isFalse();
        assertThat(LISTS.ends("lead", "5 or so")).isTrue();
        assertThat(LISTS.within("lead", "is about 5")).isTrue();
    }

    @Test
    void standInExpressionsForNothingButThemselves() {
        assertThat(LISTS.expression("^{end}$").matcher("...").find()).isTrue();
        assertThat(LISTS.expression("^{end}$").matcher("abc").find()).isFalse();
        assertThat(LISTS.linear("^x{1,2}{end}$").matcher("xx(also)").find()).isTrue();
    }

    @Test
    void refuseWhatNobodyCouldHear() {
        assertThatThrownBy(() -> new WordLists("lead about\n")).hasMessageContaining("lead about");
        assertThatThrownBy(() -> LISTS.of("leed")).hasMessageContaining("leed");
    }

    /** A list that no class asks for would be kept for ever, since nothing breaks without it. */
    @Test
    void eachListIsAskedFor() throws IOException {
        Set<String> names = Table.rows(Files.readString(MAIN.resolve("resources/reading/word-lists.tsv"))).stream()
                .map(row -> row[0])
                .collect(Collectors.toSet());
        String code;
        try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
            code = files.filter(file -> file.toString().endsWith(".java"))
                    .map(WordListsTest::text)
                    .collect(Collectors.joining("\n"));
        }
        assertThat(names).allMatch(name -> code.contains('"' + name + '"') || code.contains('{' + name + '}'));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
