package dev.awsinquiry.slack.inbound;

import com.slack.api.model.view.View;
import dev.awsinquiry.desk.Act;
import dev.awsinquiry.desk.Prefill;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Refusal;
import dev.awsinquiry.slack.inbound.FormOpener.Sheet;
import dev.awsinquiry.slack.inbound.form.FormMemo;
import java.util.Optional;
import java.util.function.Function;

/** Fills the forms about an inquiry; where a form would lead nowhere, says why instead. */
final class Sheets {

    private final DeskPorts.Shows shows;
    private final DeskPorts.Refuses refuses;
    private final Forms forms;
    private final Sentences sentences;
    private final Language language;

    /**
     * Fills forms.
     *
     * @param language for sentences that belong to no inquiry
     */
    Sheets(DeskPorts ports, Forms forms, Sentences sentences, Language language) {
        this.shows = ports.shows();
        this.refuses = ports.refuses();
        this.forms = forms;
        this.sentences = sentences;
        this.language = language;
    }

    /** The inquiry form with what is known. */
    Sheet edit(Pressing pressing) {
        return shows.edit(pressing.caller().team(), pressing.inquiry())
                .map(prefill -> edit(prefill, pressing.caller()))
                .orElseGet(this::unknown);
    }

    private Sheet edit(Prefill prefill, Caller caller) {
        Inquiry inquiry = prefill.inquiry();
        if (inquiry.isOpen() && !shows.mayEdit(inquiry, caller.user())) {
            refuses.refused(caller.team(), inquiry.id(), caller.user(), Act.EDITED.id());
            return refused(inquiry, Refusal.MAY_NOT_EDIT);
        }
        return ifOpen(inquiry, i -> forms.inquiry().edit(prefill, caller.responseUrl()));
    }

    /** What was understood, from which words. */
    Sheet explanation(Pressing pressing) {
        return explanation(pressing, Optional.empty());
    }

    /** The same with a line at the top. */
    Sheet explanation(Pressing pressing, Optional<String> notice) {
        Permalinks links = new Permalinks(pressing.domain());
        return shows.understanding(pressing.caller().team(), pressing.inquiry())
                .<Sheet>map(known -> new Sheet.Form(forms.explanation()
                        .of(
                                known.inquiry(),
                                sentences.explanation(known, source -> links.reply(known.inquiry(), source)),
                                notice,
                                pressing.caller().responseUrl())))
                .orElseGet(this::unknown);
    }

    /** The sheet, as it is shown where the control stands: within a view words take the view's place. */
    Sheet fitting(Pressing pressing, Sheet sheet) {
        return pressing.within().isPresent() && sheet instanceof Sheet.Words words
                ? new Sheet.Form(forms.explanation()
                        .saying(
                                FormMemo.of(
                                        pressing.caller().channel(),
                                        words.language(),
                                        pressing.inquiry(),
                                        pressing.caller().responseUrl()),
                                words.message()))
                : sheet;
    }

    /** The inputs of what is missing. */
    Sheet answers(Pressing pressing) {
        return shows.answers(pressing.caller().team(), pressing.inquiry())
                .map(sheet -> sheet.inquiry().isOpen() && sheet.fields().isEmpty()
                        ? refused(sheet.inquiry(), Refusal.NOT_MISSING)
                        : ifOpen(sheet.inquiry(), i -> forms.gaps()
                                .view(sheet, pressing.caller().responseUrl())))
                .orElseGet(this::unknown);
    }

    /** The filing form. */
    Sheet filing(Pressing pressing) {
        return shows.filing(pressing.caller().team(), pressing.inquiry())
                .map(sheet -> sheet.inquiry().isOpen() && !sheet.inquiry().aws().takesFiling()
                        ? refused(sheet.inquiry(), Refusal.FILING_IS_PAST)
                        : ifOpen(sheet.inquiry(), i -> forms.filed()
                                .view(sheet, pressing.caller().responseUrl())))
                .orElseGet(this::unknown);
    }

    /** The time of the first response. */
    Sheet responded(Pressing pressing) {
        return answered(pressing, inquiry -> inquiry.aws().respondedAt().map(at -> forms.responded()
                .view(inquiry, at, pressing.caller().responseUrl())));
    }

    /** The draft of a reply. */
    Sheet reply(Pressing pressing) {
        return answered(pressing, inquiry -> inquiry.aws().respondedAt().map(at -> forms.reply()
                .view(inquiry, pressing.caller().responseUrl())));
    }

    private Sheet answered(Pressing pressing, Function<Inquiry, Optional<View>> view) {
        Optional<Inquiry> found = shows.inquiry(pressing.caller().team(), pressing.inquiry());
        return found.map(inquiry -> view.apply(inquiry)
                        .map(v -> ifOpen(inquiry, i -> v))
                        .orElseGet(() -> refused(inquiry, Refusal.NOT_RESPONDED)))
                .orElseGet(this::unknown);
    }

    private Sheet ifOpen(Inquiry inquiry, Function<Inquiry, View> view) {
        return inquiry.isOpen() ? new Sheet.Form(view.apply(inquiry)) : refused(inquiry, Refusal.RESOLVED);
    }

    private Sheet refused(Inquiry inquiry, Refusal why) {
        return new Sheet.Words(sentences.refusal(inquiry.language(), why, inquiry), inquiry.language());
    }

    private Sheet unknown() {
        return new Sheet.Words(sentences.unknownInquiry(language), language);
    }
}
