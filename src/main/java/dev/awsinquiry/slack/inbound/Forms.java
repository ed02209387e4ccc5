package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.slack.inbound.form.ExplanationView;
import dev.awsinquiry.slack.inbound.form.FiledForm;
import dev.awsinquiry.slack.inbound.form.GapsForm;
import dev.awsinquiry.slack.inbound.form.InquiryForm;
import dev.awsinquiry.slack.inbound.form.ReplyForm;
import dev.awsinquiry.slack.inbound.form.RespondedForm;
import dev.awsinquiry.slack.inbound.form.SeverityChoices;
import dev.awsinquiry.text.Phrases;

/** All forms. */
record Forms(
        InquiryForm inquiry,
        GapsForm gaps,
        FiledForm filed,
        RespondedForm responded,
        ReplyForm reply,
        ExplanationView explanation) {

    static Forms of(Phrases phrases, SeverityChoices severities) {
        return new Forms(
                new InquiryForm(phrases, severities),
                new GapsForm(phrases, severities),
                new FiledForm(phrases, severities),
                new RespondedForm(phrases),
                new ReplyForm(phrases),
                new ExplanationView(phrases));
    }
}
