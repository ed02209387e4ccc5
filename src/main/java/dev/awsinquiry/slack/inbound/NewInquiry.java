package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.slack.inbound.form.FormMemo;
import dev.awsinquiry.slack.inbound.form.InquiryForm;
import dev.awsinquiry.text.Message;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Opens the form for a new inquiry, and says so where the bot isn't a member of the channel. */
final class NewInquiry {

    private final InquiryForm form;
    private final FormOpener opener;
    private final SlackWeb web;
    private final Handlers.Telling telling;
    private final UnaryOperator<String> masking;

    /**
     * The way to a new inquiry.
     *
     * @param masking takes secrets out of words before Slack is shown them again
     */
    NewInquiry(
            InquiryForm form,
            FormOpener opener,
            SlackWeb web,
            Handlers.Telling telling,
            UnaryOperator<String> masking) {
        this.form = form;
        this.opener = opener;
        this.web = web;
        this.telling = telling;
        this.masking = masking;
    }

    /**
     * Has the form opened soon. It doesn't wait for the answer whether the bot is a member; the notice comes after.
     *
     * @param symptom what the form starts with; may be empty
     * @return false when there is too much to do
     */
    boolean open(Caller caller, String trigger, Language language, String symptom) {
        String masked = masking.apply(symptom);
        InquiryForm.Start start = new InquiryForm.Start(
                FormMemo.fresh(caller.channel(), language, caller.responseUrl()), masked, Optional.empty());
        return opener.open(caller, trigger, language, () -> new FormOpener.Sheet.Form(form.blank(start)), opened -> {
            if (!masked.equals(symptom)) {
                telling.whispers().now(caller, telling.sentences().secretMasked(language));
            }
            afterwards(caller, language, start, opened);
        });
    }

    /** Says soon that no form comes. */
    void sorry(Caller caller, Language language) {
        opener.sorry(caller, language);
    }

    private void afterwards(Caller caller, Language language, InquiryForm.Start start, SlackWeb.Opened opened) {
        // asked each time: whoever removes the bot from a channel tells nobody, and doubt is taken for yes
        if (web.member(caller.team(), caller.channel()) != SlackWeb.Member.NO) {
            return;
        }
        Message stranger = telling.sentences().stranger(language, caller.channel());
        opener.replace(caller.team(), opened, form.blank(start.noting(stranger.summary())));
        telling.whispers().now(caller, stranger);
    }
}
