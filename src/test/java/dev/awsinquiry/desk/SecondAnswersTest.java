package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.testkit.DeskFixture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What replies change that answer once more, or that give one answer in two halves: the inquiry is of 2026-04-15 16:50 in
 * Tokyo, a reply follows every minute.
 */
class SecondAnswersTest {

    private final DeskFixture fixture = new DeskFixture();

    static Stream<String[]> conversations() {
        try (InputStream in = SecondAnswersTest.class.getResourceAsStream("/desk/second-answers.tsv")) {
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
    void stands(String form, String replies, String understood) {
        fixture.submit("V1", Map.of(Field.SUBJECT, "-", Field.SEVERITY, "urgent", Field.HOW, form));
        for (String reply : replies.split(" // ")) {
            fixture.clock.move(Duration.ofMinutes(1));
            fixture.reply(fixture.clock.instant().getEpochSecond() + ".000200", reply);
        }
        List<String> expected = List.of(understood.split("; (?=[a-z][a-z_. ]*=)"));
        assertThat(expected.stream()
                        .map(one -> one.substring(0, one.indexOf('=')))
                        .map(id -> id + "=" + known(id))
                        .toList())
                .as(form + " // " + replies)
                .isEqualTo(expected);
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
        if (id.startsWith("evidence ")) {
            Fact of = Fact.byId(id.substring("evidence ".length())).orElseThrow();
            return inquiry.facts().statement(of).orElseThrow().evidence();
        }
        Fact fact = Fact.byId(id).orElseThrow();
        return inquiry.facts().value(fact).orElse(inquiry.facts().standing(fact).id());
    }
}
