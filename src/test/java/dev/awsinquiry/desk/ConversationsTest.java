package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Standing;
import dev.awsinquiry.testkit.DeskFixture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is understood of whole conversations: the form's text, then the replies, a minute apart, on 2026-04-15 from 16:50 in
 * Tokyo on; everything is asked for.
 */
@Execution(CONCURRENT)
class ConversationsTest {

    private final DeskFixture fixture = new DeskFixture();

    static Stream<String[]> conversations() {
        return Stream.of(
                        "/desk/conversations-en.tsv",
                        "/desk/conversations-turns.tsv",
                        "/desk/numbers-and-scope.tsv",
                        "/desk/second-answers.tsv",
                        "/desk/times-in-threads.tsv")
                .flatMap(ConversationsTest::in);
    }

    private static Stream<String[]> in(String file) {
        try (InputStream in = ConversationsTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("# "))
                            .map(line -> line.split("\t"))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void isUnderstoodAsAPersonWould(String form, String replies, String understood) {
        fixture.submit("V1", Map.of(Field.SUBJECT, "-", Field.SEVERITY, "urgent", Field.HOW, lines(form)));
        for (String reply : replies.equals("-") ? new String[0] : replies.split(" // ")) {
            fixture.replyNext(lines(reply));
        }
        for (String one : understood.split("; (?=[a-z][a-z_. ]*=)")) {
            String id = one.substring(0, one.indexOf('='));
            assertThat(id + "=" + known(id)).as(form + " // " + replies).isEqualTo(one);
        }
    }

    private static String lines(String words) {
        return words.replace("\\n", "\n");
    }

    private String known(String id) {
        Inquiry inquiry = fixture.books.only();
        if (id.equals("left out")) {
            return String.valueOf(inquiry.leftOut().size());
        }
        if (id.equals("partial")) {
            return inquiry.partial()
                    .map(part -> part.words() + " " + part.lacks())
                    .orElse("");
        }
        if (id.equals("words")) {
            return inquiry.latest(Field.HOW).map(Source::text).orElse("").replace("\n", "\\n");
        }
        if (id.startsWith("evidence ")) {
            Fact of = Fact.byId(id.substring("evidence ".length())).orElseThrow();
            return inquiry.facts().statement(of).orElseThrow().evidence();
        }
        Fact fact = Fact.byId(id).orElseThrow();
        Standing standing = inquiry.facts().standing(fact);
        return standing == Standing.STATED
                ? inquiry.facts().value(fact).orElseThrow().replace('\n', ' ')
                : standing.name().toLowerCase(java.util.Locale.ROOT);
    }
}
