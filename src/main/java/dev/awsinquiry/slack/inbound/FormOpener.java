package dev.awsinquiry.slack.inbound;

import com.slack.api.model.view.View;
import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.text.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Opens forms beside the answer. Whoever asked for one gets it, or a sentence. */
final class FormOpener {

    private static final System.Logger LOG = System.getLogger(FormOpener.class.getName());

    /** A trigger is good for three seconds; with less than half a second left, a sentence is the better answer. */
    private static final Duration TRIGGER_LIFE = Duration.ofMillis(2500);

    private final SlackWeb web;
    private final Whispers whispers;
    private final Sentences sentences;
    private final Aside aside;
    private final LongSupplier nanos;

    FormOpener(SlackWeb web, Whispers whispers, Sentences sentences, Aside aside, LongSupplier nanos) {
        this.web = web;
        this.whispers = whispers;
        this.sentences = sentences;
        this.aside = aside;
        this.nanos = nanos;
    }

    /** What to show: a form, or words instead of one. */
    sealed interface Sheet {

        /** A form. */
        record Form(View view) implements Sheet {}

        /** Why there is none, in the language of the inquiry. */
        record Words(Message message, Language language) implements Sheet {}
    }

    /** Finds out what to show; may look into the books. */
    interface Finding {
        Sheet find();
    }

    /** What is done once the form is open. */
    interface Afterwards {
        void opened(SlackWeb.Opened form);
    }

    /**
     * Has the form opened soon.
     *
     * @param language for the sentence that comes in its place
     * @return false when there is too much to do; nothing will happen then
     */
    boolean open(Caller caller, String trigger, Language language, Finding finding, Afterwards afterwards) {
        long asked = nanos.getAsLong();
        return aside.run(() -> sheet(caller, language, finding)
                .ifPresent(sheet -> show(caller, trigger, language, asked, sheet, afterwards)));
    }

    /**
     * Has the form soon shown in the place of the view that it was asked for in; that takes no trigger.
     *
     * @return false when there is too much to do; nothing will happen then
     */
    boolean replace(Caller caller, SlackWeb.Opened within, Language language, Finding finding) {
        return aside.run(() -> sheet(caller, language, finding)
                .filter(Sheet.Form.class::isInstance)
                .ifPresent(sheet -> replaced(caller, within, language, ((Sheet.Form) sheet).view())));
    }

    private void replaced(Caller caller, SlackWeb.Opened within, Language language, View view) {
        try {
            web.update(caller.team(), within, view);
        } catch (SlackWeb.Failed e) {
            LOG.log(System.Logger.Level.WARNING, "view not replaced: {0}", e.getMessage());
            whispers.now(caller, sentences.formNotOpened(language, e));
        }
    }

    private Optional<Sheet> sheet(Caller caller, Language language, Finding finding) {
        try {
            return Optional.of(finding.find());
        } catch (BooksUnavailable e) {
            LOG.log(System.Logger.Level.WARNING, "no form, the books are unavailable: {0}", e.getMessage());
            whispers.now(caller, sentences.unavailable(language));
            return Optional.empty();
        }
    }

    private void show(
            Caller caller, String trigger, Language language, long asked, Sheet sheet, Afterwards afterwards) {
        if (sheet instanceof Sheet.Words words) {
            whispers.now(caller, words.message());
            return;
        }
        if (sheet instanceof Sheet.Form form) {
            opened(caller, trigger, language, asked, form.view()).ifPresent(afterwards::opened);
        }
    }

    private Optional<SlackWeb.Opened> opened(Caller caller, String trigger, Language language, long asked, View view) {
        try {
            if (nanos.getAsLong() - asked > TRIGGER_LIFE.toNanos()) {
                throw new SlackWeb.Failed("too_late");
            }
            return Optional.of(web.open(caller.team(), trigger, view));
        } catch (SlackWeb.Failed e) {
            LOG.log(System.Logger.Level.WARNING, "form not opened: {0}", e.getMessage());
            whispers.now(caller, sentences.formNotOpened(language, e));
            return Optional.empty();
        }
    }

    /** Says soon that no form comes, as there is too much to do. */
    void sorry(Caller caller, Language language) {
        whispers.soon(caller, sentences.crowded(language));
    }

    /** Shows another view in the form, if nobody has changed it. Blocks. */
    void replace(String team, SlackWeb.Opened opened, View view) {
        if (opened.equals(SlackWeb.Opened.UNSEEN)) {
            return;
        }
        try {
            web.update(team, opened, view);
        } catch (SlackWeb.Failed e) {
            LOG.log(System.Logger.Level.INFO, "form not updated: {0}", e.getMessage());
        }
    }
}
