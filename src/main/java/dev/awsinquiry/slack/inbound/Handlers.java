package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import dev.awsinquiry.inquiry.Language;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * Those who take what Slack sends.
 *
 * @param ports to the desk
 * @param sheets fills forms
 * @param opener opens them
 * @param telling says something to one person
 */
record Handlers(
        DeskPorts ports,
        InquiryCommand command,
        FromMessage fromMessage,
        ThreadReplies replies,
        BotJoined joined,
        HomeOpened home,
        Sheets sheets,
        FormOpener opener,
        Telling telling) {

    /**
     * What handlers need to say something to one person.
     *
     * @param language for sentences that belong to no inquiry
     */
    record Telling(Sentences sentences, Whispers whispers, Language language) {}

    /** A control that opens a form. */
    BlockActionHandler opening(BiFunction<Sheets, Pressing, FormOpener.Sheet> sheet) {
        return form(sheet);
    }

    /** A control within a view that changes something, and then shows what came of it. */
    BlockActionHandler changing(String id, BiFunction<Sheets, Pressing, FormOpener.Sheet> sheet) {
        return new ChangeWithin(Objects.requireNonNull(ports.pressed().get(id)), form(sheet));
    }

    private FormButton form(BiFunction<Sheets, Pressing, FormOpener.Sheet> sheet) {
        return new FormButton(
                pressing -> sheets.fitting(pressing, sheet.apply(sheets, pressing)), opener, telling.language());
    }

    /** A control that does something at once. */
    BlockActionHandler marking(DeskPorts.Pressed pressed) {
        return new MarkButton(pressed, telling.sentences(), telling.whispers(), telling.language());
    }

    /** A form that is handed in. */
    ViewSubmissionHandler form(Submissions.Taking taking) {
        return new FormSubmitted(taking, telling.sentences(), telling.whispers());
    }
}
