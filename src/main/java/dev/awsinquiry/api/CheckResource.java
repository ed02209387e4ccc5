package dev.awsinquiry.api;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Remark;
import dev.awsinquiry.reading.Reader;
import dev.awsinquiry.reading.Reading;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.text.House;
import dev.awsinquiry.text.Texts;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Says what a text states and what could be said better. Nothing is stored or logged. */
@Path("/api/check")
public class CheckResource {

    private final Reader reader;
    private final Texts texts;
    private final House house;
    private final Clock clock;

    CheckResource(Reader reader, Texts texts, House house, Clock clock) {
        this.reader = reader;
        this.texts = texts;
        this.house = house;
        this.clock = clock;
    }

    /** What to read: the words, and the language of the advice ({@code ja} or {@code en}; by default the text's own). */
    @Schema(requiredProperties = "text")
    public record Question(
            @Nullable String text,

            @Schema(enumeration = {"ja", "en"}) @Nullable String language) {}

    /** What was understood: all 18 facts, always, and the flags raised. */
    public record Answer(String language, List<FactAnswer> facts, List<FlagAnswer> flags) {}

    /** Whether a fact is stated, and the words that state it. */
    public record FactAnswer(
            String id,
            boolean stated,
            @Schema(nullable = true) @Nullable String evidence) {}

    /** A flag, the words that raised it, and what to write instead, with the address of what answers it where there is one. */
    public record FlagAnswer(String id, String evidence, String advice) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Which of the 18 facts a text states, and what could be said better; stores nothing")
    @APIResponse(responseCode = "200", description = "What was understood")
    @APIResponse(responseCode = "400", description = "No text, or an unknown language")
    @APIResponse(responseCode = "401", description = "No token, or a wrong one")
    public Answer check(@Nullable Question question) {
        if (question == null || question.text() == null) {
            throw new Problems.BadRequest("The body needs a member \"text\" that holds the words to read.");
        }
        Reading reading =
                reader.read(question.text(), Setting.alone(LocalDate.now(clock.withZone(house.zone())), house.zone()));
        Language language = language(question, reading);
        return new Answer(
                language.id(),
                Arrays.stream(Fact.values()).map(fact -> fact(reading, fact)).toList(),
                reading.raised().stream()
                        .map(r -> new Remark(r.flag(), r.span().in(reading.text()), r.hint()))
                        .map(r -> new FlagAnswer(
                                r.flag().id(), r.words(), texts.advice().withAddress(language, r)))
                        .toList());
    }

    private static Language language(Question question, Reading reading) {
        String asked = question.language();
        if (asked == null) {
            return reading.language();
        }
        return Language.byId(asked)
                .orElseThrow(() -> new Problems.BadRequest("\"language\" is \"ja\" or \"en\", or left out."));
    }

    private static FactAnswer fact(Reading reading, Fact fact) {
        Optional<Finding> stated = reading.of(fact).filter(f -> !f.unknown());
        return new FactAnswer(
                fact.id(),
                stated.isPresent(),
                stated.map(f -> f.span().in(reading.text())).orElse(null));
    }
}
