package dev.awsinquiry.slack.inbound.form;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import dev.awsinquiry.desk.DraftShown;
import dev.awsinquiry.desk.ReplySubmission;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.ReplyDraft;
import dev.awsinquiry.text.Phrases;
import java.util.ArrayList;
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
     * @param reply its questions may be empty, its answers blank
     */
    public record Entry(FormMemo memo, ReplySubmission reply) {}

    /** The form; with what was drafted already, to go on with, where AWS hasn't answered since. */
    public View view(Inquiry inquiry, Optional<String> responseUrl) {
        FormWords words = new FormWords(phrases, inquiry.language());
        Optional<ReplyDraft> draft = ReplyDraft.in(inquiry);
        String questions = shown(draft.map(ReplyDraft::questions));
        String answers = shown(draft.map(ReplyDraft::answers));
        FormMemo memo = FormMemo.of(inquiry.channel(), inquiry.language(), inquiry.id(), responseUrl)
                .showing(DraftShown.of(draft, questions, answers));
        List<LayoutBlock> blocks = new ArrayList<>();
        if (draft.filter(whole ->
                        !whole.questions().equals(questions) || !whole.answers().equals(answers))
                .isPresent()) {
            blocks.add(Modal.note(words.say("more")));
        }
        blocks.add(Labelled.input(words, "reply", QUESTIONS, true, text(questions)));
        blocks.add(Labelled.input(words, "reply", ANSWERS, false, text(answers)));
        return Modal.of(words, CALLBACK, "reply", memo, blocks);
    }

    /** What several people answered may be longer than the input, and so may be what was masked. */
    private static String shown(Optional<String> drafted) {
        return DraftShown.part(drafted.orElse(""));
    }

    private static PlainTextInputElement text(String shown) {
        return Elements.text(shown, Field.TEXT_LIMIT, true);
    }

    /**
     * Reads a submitted form.
     *
     * @throws FormMemo.Foreign when it isn't one of ours
     */
    public static Entry read(View view) {
        Entered entered = Entered.in(view);
        FormMemo memo = FormMemo.parse(view.getPrivateMetadata());
        return new Entry(
                memo,
                new ReplySubmission(
                        view.getId(),
                        entered.value(QUESTIONS).orElse(""),
                        entered.value(ANSWERS).orElse(""),
                        memo.shown()));
    }
}
