package dev.awsinquiry.slack.inbound.form;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.awsinquiry.desk.InquirySubmission;
import dev.awsinquiry.desk.Prefill;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.text.Phrases;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form that an inquiry is asked with, and edited. */
public final class InquiryForm {

    /** Its public name. */
    public static final String CALLBACK = "inquiry_form";

    private final Phrases phrases;
    private final SeverityChoices severities;

    /** Speaks with the given sentences and offers the given severities. */
    public InquiryForm(Phrases phrases, SeverityChoices severities) {
        this.phrases = phrases;
        this.severities = severities;
    }

    /**
     * What a new form begins with.
     *
     * @param memo where it belongs
     * @param symptom for the input <em>How</em>; may be empty, and of any length
     * @param notice a line at the top; may be empty
     */
    public record Start(FormMemo memo, String symptom, Optional<String> notice) {

        /** The same with a line at the top. */
        public Start noting(String line) {
            return new Start(memo, symptom, Optional.of(line));
        }
    }

    /** A new form. */
    public View blank(Start start) {
        FormWords words = new FormWords(phrases, start.memo().language());
        String how = Cut.to(start.symptom(), Field.TEXT_LIMIT);
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.HOW, how);
        values.put(Field.SEVERITY, severities.preset().id());
        List<LayoutBlock> blocks = new ArrayList<>();
        start.notice().ifPresent(line -> blocks.add(Modal.note(line)));
        if (how.length() < start.symptom().length()) {
            blocks.add(Modal.note(words.say("cut")));
        }
        blocks.addAll(inputs(words, values));
        return Modal.of(words, CALLBACK, "inquiry", start.memo(), blocks);
    }

    /** The form with what is known. */
    public View edit(Prefill prefill, Optional<String> responseUrl) {
        FormWords words = new FormWords(phrases, prefill.inquiry().language());
        List<InputBlock> inputs = inputs(words, prefill.values());
        FormMemo memo = FormMemo.of(
                        prefill.inquiry().channel(),
                        words.language(),
                        prefill.inquiry().id(),
                        responseUrl)
                .showing(FieldInput.shown(inputs, prefill.values()));
        List<LayoutBlock> blocks = new ArrayList<>();
        if (prefill.holdsMore()) {
            blocks.add(Modal.note(words.say("more")));
        }
        blocks.addAll(inputs);
        return Modal.of(words, CALLBACK, "edit", memo, blocks);
    }

    private List<InputBlock> inputs(FormWords words, Map<Field, String> values) {
        FieldInput input = new FieldInput(words, severities);
        List<InputBlock> inputs = new ArrayList<>();
        for (Field field : Field.values()) {
            inputs.add(input.whole(field, Optional.ofNullable(values.get(field))));
        }
        return inputs;
    }

    /**
     * Reads a submitted form.
     *
     * @throws FormMemo.Foreign when it isn't one of ours
     */
    public static InquirySubmission read(String team, String user, View view) {
        FormMemo memo = FormMemo.parse(view.getPrivateMetadata());
        return new InquirySubmission(
                team,
                memo.channel(),
                user,
                memo.language(),
                view.getId(),
                memo.inquiry(),
                Entered.in(view).fields(),
                memo.shownFields(),
                memo.responseUrl());
    }
}
