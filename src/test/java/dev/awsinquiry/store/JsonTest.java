package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Mark;
import dev.awsinquiry.inquiry.Partial;
import dev.awsinquiry.inquiry.Reminding;
import dev.awsinquiry.inquiry.ReplyDraft;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Texting;
import dev.awsinquiry.text.Block;
import dev.awsinquiry.text.Control;
import dev.awsinquiry.text.Message;
import dev.awsinquiry.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is stored has to be read by the versions after this one, and, in a rolling update, by the one before it. */
class JsonTest {

    private static String resource(String name) throws IOException {
        try (InputStream file = JsonTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    @Test
    void inquiriesAreWrittenAndReadInTheFirstVersionsFormat() throws IOException {
        String stored = resource("inquiry-1.json");
        Inquiry inquiry = Samples.full("a1", 7);

        assertThat(Json.tree(stored)).isEqualTo(sorted(Json.tree(Json.write(inquiry))));
        assertThat(Json.read(stored, Inquiry.class)).isEqualTo(inquiry);
        assertThat(Json.read(Json.write(inquiry), Inquiry.class)).isEqualTo(inquiry);
    }

    /** Sets have no order of their own. */
    private static ObjectNode sorted(ObjectNode tree) {
        ObjectNode sorted = tree.deepCopy();
        List<String> facts = new ArrayList<>();
        tree.get("missingAtFirst").forEach(fact -> facts.add(fact.asText()));
        List<String> done = new ArrayList<>();
        tree.get("reminding").get("done").forEach(key -> done.add(key.asText()));
        facts.stream().sorted().forEach(sorted.putArray("missingAtFirst")::add);
        done.stream().sorted().forEach(((ObjectNode) sorted.get("reminding")).putArray("done")::add);
        return sorted;
    }

    @Test
    void messagesAreWrittenAndReadInTheFirstVersionsFormat() throws IOException {
        String stored = resource("message-1.json");

        assertThat(Json.tree(stored)).isEqualTo(Json.tree(Json.write(Samples.everything())));
        assertThat(Json.read(stored, Message.class)).isEqualTo(Samples.everything());
        assertThat(Json.read(Json.write(Samples.everything()), Message.class)).isEqualTo(Samples.everything());
    }

    @Test
    void theSampleHoldsEveryKindThereIs() throws IOException {
        Set<String> kinds = Stream.of(Block.class, Span.class, Control.class)
                .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
                .map(kind -> "\"type\": \"" + kind.getSimpleName().toLowerCase(Locale.ROOT) + '"')
                .collect(Collectors.toSet());

        assertThat(resource("message-1.json")).contains(kinds);
    }

    @Test
    void whatAReaderDoesNotKnowIsIgnoredAndWhatIsNotThereIsAbsent() {
        ObjectNode tree = Json.tree(Samples.full("a1", 1));
        tree.put("mood", "tense");
        ((ObjectNode) tree.get("sources").get(0)).put("mood", "tense");
        tree.remove(List.of("lastMark"));

        Inquiry read = Json.read(tree, Inquiry.class);

        assertThat(read.lastMark()).isEmpty();
        assertThat(read.sources()).isEqualTo(Samples.full("a1", 1).sources());
    }

    @Test
    void whatCameLaterIsWrittenOnlyWhereItSaysSomething() {
        Control plain = new Control.Button("reopen", "再開する", "a1", false);
        Control danger = new Control.Button("forget_inquiry", "記録を消す", "a1", false, true);
        Control menu = new Control.Menu("misread", "読み違い", "a1", List.of());
        Control people = new Control.Menu("set_owner", "担当", "a1", List.of(), true);
        Message message = new Message("x", List.of(new Block.Controls(List.of(plain, danger, menu, people))));

        assertThat(Json.write(message))
                .contains("\"actionId\":\"reopen\",\"label\":\"再開する\",\"value\":\"a1\",\"primary\":false}")
                .contains("\"value\":\"a1\",\"primary\":false,\"danger\":true}")
                .contains("\"label\":\"読み違い\",\"blockHint\":\"a1\",\"choices\":[]}")
                // a menu without choices, which a version that doesn't know "people" leaves out
                .contains("{\"type\":\"menu\",\"actionId\":\"set_owner\",\"label\":\"担当\",\"blockHint\":\"a1\","
                        + "\"choices\":[],\"people\":true}");
        assertThat(Json.read(Json.write(message), Message.class)).isEqualTo(message);
    }

    @Test
    void aPartOfTheTimeIsWrittenOnlyWhereOneWasTold() {
        Source plain = Samples.full("a1", 1).sources().get(0);
        Source half = plain.telling(Optional.of(new Partial("10時半", Partial.Lack.DAY)));

        assertThat(Json.write(plain)).doesNotContain("partial");
        assertThat(Json.write(half)).contains("\"partial\":{\"words\":\"10時半\",\"lacks\":\"DAY\"}}");
        assertThat(Json.read(Json.write(half), Source.class)).isEqualTo(half);
    }

    @Test
    void aDraftIsWrittenOnlyWhereThereIsOne() {
        Texting plain = Samples.full("a1", 1).texting();
        Texting drafted = plain.drafted(new ReplyDraft(1, "いつからですか", "16:40 (JST)"));

        assertThat(Json.write(plain)).endsWith("\"posted\":2,\"behind\":true}");
        assertThat(Json.read(Json.write(plain), Texting.class)).isEqualTo(plain);
        assertThat(Json.read(Json.write(drafted), Texting.class)).isEqualTo(drafted);
        assertThat(Json.read("{\"turns\":1,\"questions\":\"いつからですか\",\"answers\":\"16:40 (JST)\"}", ReplyDraft.class))
                .isEqualTo(new ReplyDraft(1, "いつからですか", "16:40 (JST)"));
    }

    @Test
    void whatATextWasMadeOfAndThatSlackRefusedItAreWrittenOnlyWhereThatIsSo() {
        Texting refused =
                new Texting(Optional.of(Instant.EPOCH), 1, false, Optional.empty(), true, 2, List.of("form:how 1f"));

        assertThat(Json.write(refused))
                .endsWith("\"behind\":false,\"refused\":true,\"lost\":2,\"held\":[\"form:how 1f\"]}");
        assertThat(Json.read(Json.write(refused), Texting.class)).isEqualTo(refused);
    }

    @Test
    void whatIsWaitedForAnewIsWrittenOnlyWhereSomethingIs() {
        Reminding plain = Samples.full("a1", 1).reminding();
        Map<String, Reminding.Again> again = Map.of("us.1", new Reminding.Again(2, Instant.EPOCH));
        Reminding anew = new Reminding(1, Set.of("target.half"), List.of(), Optional.empty(), false, again, 0);

        assertThat(Json.write(plain)).doesNotContain("anew");
        assertThat(Json.write(anew)).endsWith("\"anew\":{\"us.1\":{\"times\":2,\"since\":\"1970-01-01T00:00:00Z\"}}}");
        assertThat(Json.read(Json.write(anew), Reminding.class)).isEqualTo(anew);
    }

    @Test
    void whatAFilingThatIsTakenBackGoesBackToIsWrittenOnlyWhereItCan() {
        Mark plain = Samples.full("a1", 1).lastMark().orElseThrow();
        Mark filed = new Mark(
                Mark.Kind.FILED,
                2,
                "U0OTHER",
                plain.before(),
                "",
                Optional.of(new Reminding.Round(1, Optional.empty(), false)));
        Reminding back = new Reminding(1, Set.of(), List.of(), Optional.empty(), false, Map.of(), 2);

        assertThat(Json.write(plain)).doesNotContain("round");
        assertThat(Json.write(filed)).endsWith("\"round\":{\"number\":1,\"snoozedUntil\":null,\"stopped\":false}}");
        assertThat(Json.read(Json.write(filed), Mark.class)).isEqualTo(filed);
        assertThat(Json.write(back)).contains("\"rounds\":2");
        assertThat(Json.read(Json.write(back), Reminding.class)).isEqualTo(back);
    }

    @Test
    void whatCannotBeReadIsSaidWithoutItsWords() {
        assertThatThrownBy(() -> Json.read("{\"summary\":\"secret\",\"blocks\":[{\"type\":\"song\"}]}", Message.class))
                .isInstanceOf(Unreadable.class)
                .hasNoCause()
                .hasMessage("a document can't be read as Message: InvalidTypeIdException at 1:39");
        assertThatThrownBy(() -> Json.read("{}", Message.class)).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Json.read("{\"summary\":secret", Message.class))
                .hasNoCause()
                .hasMessageNotContaining("secret");
    }

    @Test
    void everyUnitOfUtf16Survives() {
        StringBuilder all = new StringBuilder();
        for (char unit = 0; unit < Character.MAX_VALUE; unit++) {
            // a space between them keeps halves from pairing
            all.append(unit).append(' ');
        }
        Message message = Samples.saying(all.toString());

        String json = Json.write(message);

        assertThat(json).isEqualTo(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        assertThat(json).doesNotContain("\0");
        assertThat(Json.read(json, Message.class)).isEqualTo(message);
    }

    @Test
    void idsLoseOnlyWhatNoDatabaseHolds() {
        assertThat(Texts.storable("C0\u0000𠮷\uD842x\uDFB7")).isEqualTo("C0\uFFFD𠮷\uFFFDx\uFFFD");
        assertThat(Severity.values()).allSatisfy(severity -> assertThat(Texts.storable(severity.name()))
                .isEqualTo(severity.name()));
    }
}
