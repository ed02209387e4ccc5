package dev.awsinquiry.slack.inbound.form;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import dev.awsinquiry.desk.AnswerSheet;
import dev.awsinquiry.desk.AnswerSubmission;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.text.Phrases;
import java.util.List;
import java.util.Optional;

/** <em>Answer in a form</em>: the inputs of what is missing, empty, since what is typed here adds to what is there. */
public final class GapsForm {

    /** Its public name. */
    public static final String CALLBACK = "gaps_form";

    private final Phrases phrases;
    private final SeverityChoices severities;

    /** Speaks with the given sentences. */
    public GapsForm(Phrases phrases, SeverityChoices severities) {
        this.phrases = phrases;
        this.severities = severities;
    }

    /** The form; the sheet has at least one field. */
    public View view(AnswerSheet sheet, Optional<String> responseUrl) {
        Inquiry inquiry = sheet.inquiry();
        FormWords words = new FormWords(phrases, inquiry.language());
        FieldInput input = new FieldInput(words, severities);
        List<InputBlock> inputs = sheet.fields().stream()
                .map(field ->
                        input.optional(field, Optional.ofNullable(sheet.preset().get(field))))
                .toList();
        FormMemo memo = FormMemo.of(inquiry.channel(), inquiry.language(), inquiry.id(), responseUrl)
                .showing(FieldInput.shown(inputs, sheet.preset()));
        return Modal.of(words, CALLBACK, "gaps", memo, inputs);
    }

    /**
     * Reads a submitted form.
     *
     * @throws FormMemo.Foreign when it isn't one of ours
     */
    public static AnswerSubmission read(String team, String user, View view) {
        FormMemo memo = FormMemo.parse(view.getPrivateMetadata());
        return new AnswerSubmission(
                team,
                memo.channel(),
                user,
                memo.inquiry().orElse(""),
                view.getId(),
                Entered.in(view).fields(),
                memo.shownFields());
    }
}
