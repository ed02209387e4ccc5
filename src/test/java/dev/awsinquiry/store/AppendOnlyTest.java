package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No statement of the product changes or deletes an entry of the audit (see docs/adr/0009-append-only-audit.md). */
class AppendOnlyTest {

    /** Everything that would, and everything by which it could be got around. */
    private static final Pattern CHANGES = Pattern.compile(
            "(?is)\\b(?:update(?:\\s+or\\s+\\w+)?(?:\\s+only)?|delete\\s+from(?:\\s+only)?|truncate(?:\\s+table)?(?:\\s+only)?"
                    + "|drop\\s+table(?:\\s+if\\s+exists)?|alter\\s+table(?:\\s+if\\s+exists)?(?:\\s+only)?"
                    + "|(?:insert\\s+or\\s+)?replace\\s+into|merge\\s+into)\\s+[\"'`\\[]?audit\\b"
                    + "|\\binsert\\s+into\\s+audit\\b[^;]*?\\bon\\s+conflict\\b[^;]*?\\bdo\\s+update\\b");

    private static final List<Path> ROOTS = List.of(
            Path.of("src/main/java"), Path.of("src/main/resources/db/migration"), Path.of("src/main/resources"));

    @Test
    void noStatementChangesTheAudit() throws IOException {
        for (Path root : ROOTS) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(AppendOnlyTest::mayHoldSql).toList()) {
                    assertThat(CHANGES.matcher(joined(Files.readString(file)))
                                    .results()
                                    .map(found -> found.group()))
                            .as("statements in %s that change the audit", file)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void theTableIsNamedInItsOwnClassAloneAndInTheMigration() throws IOException {
        Pattern table = Pattern.compile("(?i)\\b(?:from|into|join|table|update|on)\\s+audit\\b");
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(AppendOnlyTest::mayHoldSql).filter(file -> {
                        try {
                            return table.matcher(Files.readString(file)).find();
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    }))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder("SqlAudit.java", "V5__audit_and_forgetting.sql");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set who = ''",
                "UPDATE OR IGNORE audit SET who = ''",
                "delete from audit where at < :before",
                "delete\nfrom audit",
                "truncate audit",
                "drop table if exists audit",
                "alter table audit drop column who",
                "insert or replace into audit values (1)",
                "replace into \"audit\" values (1)",
                "insert into audit (id) values (:id) on conflict (id) do update set who = ''"
            })
    void whatWouldIsSeen(String statement) {
        assertThat(CHANGES.matcher(statement).find()).isTrue();
    }

    private static boolean mayHoldSql(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".sql");
    }

    /** Statements that were put together of several literals are read as one. */
    private static String joined(String source) {
        return source.replaceAll("\"\\s*\\+\\s*\"", "");
    }
}
