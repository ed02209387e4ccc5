package dev.awsinquiry.slack.inbound.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import dev.awsinquiry.desk.Prefill;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.ReplyDraft;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.inquiry.Source;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A form that goes on with more than its inputs take says so; one that shows everything has nothing to say. */
class PartlyShownTest {

    private static final String NOTE =
            "{\"type\":\"context\",\"elements\":[{\"type\":\"plain_text\",\"text\":\"長くてここに入りきらない分があります。出ていない分は、そのまま残ります。\",\"emoji\":false}]}";

    private final FormsFixture forms = new FormsFixture();

    private static List<String> notes(View view) {
        return view.getBlocks().stream()
                .filter(block -> block.getType().equals("context"))
                .map(FormsFixture.GSON::toJson)
                .toList();
    }

    private View edit(String... texts) {
        List<Source> sources = Arrays.stream(texts)
                .map(text -> new Source(
                        "answer:" + text.charAt(0),
                        Source.Origin.ANSWER,
                        Optional.of(Field.WHY),
                        "U1",
                        text,
                        FormsFixture.NOW,
                        true,
                        List.of(),
                        List.of()))
                .toList();
        Inquiry inquiry =
                Inquiry.reported("i1", "T1", "C1", "U1", Language.JA, "V1", Severity.HIGH, sources, FormsFixture.NOW);
        return forms.inquiryForm.edit(new Prefill(inquiry, Map.of(Field.WHY, texts[0])), Optional.empty());
    }

    private View reply(String questions, String answers) {
        Filing filing = new Filing(
                "1",
                Severity.HIGH,
                "business-support-plus",
                FormsFixture.NOW,
                Duration.ofHours(4),
                FormsFixture.NOW.plus(Duration.ofHours(4)));
        Inquiry filed = FormsFixture.CASES
                .filed(FormsFixture.inquiry(Language.JA), filing, "U1")
                .next();
        Inquiry responded =
                FormsFixture.CASES.responded(filed, "U1", FormsFixture.NOW).next();
        Inquiry drafted = ReplyDraft.made(responded, new ReplyDraft(0, questions, answers))
                .next();
        return forms.replyForm.view(drafted, Optional.empty());
    }

    @Test
    void theFormToEdit() {
        assertThat(notes(edit("甲".repeat(2_000), "乙".repeat(1_000)))).containsExactly(NOTE);
        assertThat(notes(edit("甲".repeat(2_000), "乙".repeat(999)))).isEmpty();
    }

    @Test
    void theFormForAReply() {
        assertThat(notes(reply("1. いつから", "甲".repeat(3_001)))).containsExactly(NOTE);
        assertThat(notes(reply("乙".repeat(3_001), "10:30 (JST)"))).containsExactly(NOTE);
        assertThat(notes(reply("乙".repeat(3_000), "甲".repeat(3_000)))).isEmpty();
    }
}
