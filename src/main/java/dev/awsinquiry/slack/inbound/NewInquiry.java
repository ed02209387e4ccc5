package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.slack.inbound.form.FormMemo;
import dev.awsinquiry.slack.inbound.form.InquiryForm;
import java.util.Optional;

/** Opens the form for a new inquiry, and says so where the bot isn't a member of the channel. */
final class NewInquiry {

    private final InquiryForm form;
    private final FormOpener opener;
    private final Membership membership;
    private final Sentences sentences;
    private final Whispers whispers;

    NewInquiry(InquiryForm form, FormOpener opener, Membership membership, Sentences sentences, Whispers whispers) {
        this.form = form;
        this.opener = opener;
        this.membership = membership;
        this.sentences = sentences;
        this.whispers = whispers;
    }

    /**
     * Has the form opened soon. It doesn't wait for the answer whether the bot is a member; the notice comes after.
     *
     * @param symptom what the form starts with; may be empty
     * @return false when there is too much to do
     */
    boolean open(Caller caller, String trigger, Language language, String symptom) {
        InquiryForm.Start start = new InquiryForm.Start(
                FormMemo.fresh(caller.channel(), language, caller.responseUrl()), symptom, Optional.empty());
        return opener.open(
                caller,
                trigger,
                language,
                () -> new FormOpener.Sheet.Form(form.blank(start)),
                opened -> afterwards(caller, language, start, opened));
    }

    /** Says soon that no form comes. */
    void sorry(Caller caller, Language language) {
        opener.sorry(caller, language);
    }

    private void afterwards(Caller caller, Language language, InquiryForm.Start start, SlackWeb.Opened opened) {
        if (!membership.isStranger(caller.team(), caller.channel())) {
            return;
        }
        String notice = sentences.stranger(language).summary();
        opener.replace(caller.team(), opened, form.blank(start.noting(notice)));
        whispers.now(caller, sentences.stranger(language));
    }
}
