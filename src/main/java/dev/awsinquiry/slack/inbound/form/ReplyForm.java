package dev.awsinquiry.slack.inbound.form;

import com.slack.api.model.view.View;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.text.Phrases;
import java.util.List;
import java.util.Optional;

/** Drafts a reply to AWS: its questions and our answers. */
public final class ReplyForm {

    /** Its public name. */
    public static final String CALLBACK = "reply_form";

    /** The input for AWS's questions. */
    public static final String QUESTIONS = "questions";

    /** The input for our answers. */
    public static final String ANSWERS = "answers";

    private final Phrases phrases;

    /** Speaks with the given sentences. */
    public ReplyForm(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * What the form says.
     *
     * @param memo where it belongs
     * @param viewId which form it was
     * @param questions as pasted; may be empty
     * @param answers as typed; may be blank
     */
    public record Entry(FormMemo memo, String viewId, String questions, String answers) {}

    /** The form. */
    public View view(Inquiry inquiry, Optional<String> responseUrl) {
        FormWords words = new FormWords(phrases, inquiry.language());
        FormMemo memo = FormMemo.of(inquiry.channel(), inquiry.language(), inquiry.id(), responseUrl);
        return Modal.of(
                words,
                CALLBACK,
                "reply",
                memo,
                List.of(
                        Labelled.input(words, "reply", QUESTIONS, true, Elements.text("", Field.TEXT_LIMIT, true)),
                        Labelled.input(words, "reply", ANSWERS, false, Elements.text("", Field.TEXT_LIMIT, true))));
    }

    /**
     * Reads a submitted form.
     *
     * @throws IllegalArgumentException when it isn't one of ours
     */
    public static Entry read(View view) {
        Entered entered = Entered.in(view);
        return new Entry(
                FormMemo.parse(view.getPrivateMetadata()),
                view.getId(),
                entered.value(QUESTIONS).orElse(""),
                entered.value(ANSWERS).orElse(""));
    }
}
