package dev.awsinquiry.slack.inbound.form;

import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.ReplyDraft;
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

    /** The form; with what was drafted already, to go on with, where AWS hasn't answered since. */
    public View view(Inquiry inquiry, Optional<String> responseUrl) {
        FormWords words = new FormWords(phrases, inquiry.language());
        FormMemo memo = FormMemo.of(inquiry.channel(), inquiry.language(), inquiry.id(), responseUrl);
        Optional<ReplyDraft> draft = ReplyDraft.in(inquiry);
        return Modal.of(
                words,
                CALLBACK,
                "reply",
                memo,
                List.of(
                        Labelled.input(words, "reply", QUESTIONS, true, text(draft.map(ReplyDraft::questions))),
                        Labelled.input(words, "reply", ANSWERS, false, text(draft.map(ReplyDraft::answers)))));
    }

    /** Masking may have made it longer than it was. */
    private static PlainTextInputElement text(Optional<String> drafted) {
        return Elements.text(Cut.to(drafted.orElse(""), Field.TEXT_LIMIT), Field.TEXT_LIMIT, true);
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
