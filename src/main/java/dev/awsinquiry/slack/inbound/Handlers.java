package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import dev.awsinquiry.desk.Outcome;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Refusal;
import dev.awsinquiry.text.Message;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Those who take what Slack sends.
 *
 * @param ports to the desk
 * @param removed hears that the app was taken out of the workspace
 * @param sheets fills forms
 * @param opener opens them
 * @param telling says something to one person
 * @param admission lets in the members of the channel
 * @param nominees who can be named as owner
 * @param forgetting asks before something is forgotten
 */
record Handlers(
        DeskPorts ports,
        InquiryCommand command,
        FromMessage fromMessage,
        ThreadReplies replies,
        BotJoined joined,
        Removed removed,
        HomeOpened home,
        Sheets sheets,
        FormOpener opener,
        Telling telling,
        Admission admission,
        Nominees nominees,
        ForgetButtons forgetting) {

    /**
     * What handlers need to say something to one person.
     *
     * @param language for sentences that belong to no inquiry
     * @param invitations where the bot isn't a member any more
     */
    record Telling(Sentences sentences, Whispers whispers, Language language, Invitations invitations) {}

    /** A control that opens a form. */
    BlockActionHandler opening(String id, BiFunction<Sheets, Pressing, FormOpener.Sheet> sheet) {
        return form(id, sheet);
    }

    /** A control within a view that changes something, and then shows what came of it. */
    BlockActionHandler changing(String id, BiFunction<Sheets, Pressing, FormOpener.Sheet> sheet) {
        return new ChangeWithin(
                Objects.requireNonNull(ports.pressed().get(id)), admission, form(id, sheet), this::saying);
    }

    private FormButton saying(Outcome.Refused refused) {
        Language own = refused.inquiry().language();
        Message why = telling.sentences().refusal(own, refused.why(), refused.inquiry());
        return refused.why() == Refusal.UNDERSTOOD_ANEW
                ? showing(pressing -> sheets.explanation(pressing, Optional.of(why.summary())))
                : showing(pressing -> new FormOpener.Sheet.Words(why, own));
    }

    private FormButton form(String id, BiFunction<Sheets, Pressing, FormOpener.Sheet> sheet) {
        Function<Pressing, FormOpener.Sheet> forMembers = pressing -> admission
                .toInquiry(pressing.caller(), pressing.inquiry(), id)
                .<FormOpener.Sheet>map(words -> new FormOpener.Sheet.Words(words, telling.language()))
                .orElseGet(() -> sheet.apply(sheets, pressing));
        return showing(forMembers);
    }

    private FormButton showing(Function<Pressing, FormOpener.Sheet> sheet) {
        return new FormButton(pressing -> sheets.fitting(pressing, sheet.apply(pressing)), opener, telling);
    }

    /** A control that does something at once. */
    BlockActionHandler marking(String id, DeskPorts.Pressed pressed) {
        return new MarkButton(pressed, members(id), telling);
    }

    /** The menu that says who looks after an inquiry. */
    BlockActionHandler naming(String id) {
        MarkButton.Screen members = members(id);
        return new MarkButton(
                Objects.requireNonNull(ports.pressed().get(id)),
                pressing -> members.objection(pressing).or(() -> nominees.objection(pressing)),
                telling);
    }

    private MarkButton.Screen members(String id) {
        return pressing -> admission.toInquiry(pressing.caller(), pressing.inquiry(), id);
    }

    /** A form that is handed in. */
    ViewSubmissionHandler form(String id, Submissions.Taking taking) {
        return new FormSubmitted(id, taking, admission, telling);
    }
}
