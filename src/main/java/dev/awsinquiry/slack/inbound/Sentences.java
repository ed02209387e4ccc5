package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.desk.Problem;
import dev.awsinquiry.desk.Understanding;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Refusal;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.text.Block;
import dev.awsinquiry.text.ForgetText;
import dev.awsinquiry.text.Message;
import dev.awsinquiry.text.OwnerText;
import dev.awsinquiry.text.Span;
import dev.awsinquiry.text.Texts;
import dev.awsinquiry.text.WhisperText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is said to one person, at once. */
final class Sentences {

    private final Texts texts;
    private final WhisperText whispers;

    Sentences(Texts texts) {
        this.texts = texts;
        this.whispers = texts.whispers();
    }

    /** Why what was pressed has no effect. */
    Message refusal(Language language, Refusal why, Inquiry inquiry) {
        return message(whispers.refusal(language, why, inquiry));
    }

    /** What support can't do with an input; shown beside it. */
    String problem(Language language, Problem problem) {
        return whispers.problem(language, problem.kind().id(), problem.names());
    }

    /** The bot isn't a member of the channel: how to invite it, and that nothing need wait for it. */
    Message stranger(Language language, String channel) {
        return whispers.stranger(language, channel);
    }

    /** A form was opened with words in which a secret was masked. */
    Message secretMasked(Language language) {
        return whispers.secretInForm(language);
    }

    /** The form couldn't be opened: what to do. */
    Message formNotOpened(Language language, SlackWeb.Failed why) {
        String reason = String.valueOf(why.getMessage());
        return message(
                switch (NotOpened.because(reason)) {
                    case TOO_LATE -> whispers.formTooLate(language);
                    case REFUSED -> whispers.formRefused(language, reason);
                    case OTHERWISE -> whispers.formNotOpened(language, reason);
                });
    }

    /** Nothing could be recorded or looked up just now. */
    Message unavailable(Language language) {
        return message(whispers.unavailable(language));
    }

    /** Too much is coming in for this to be taken. */
    Message crowded(Language language) {
        return message(whispers.crowded(language));
    }

    /** There is no such inquiry here. */
    Message unknownInquiry(Language language) {
        return message(whispers.unknownInquiry(language));
    }

    /** What was used is for the members of the channel. */
    Message notInChannel(Language language) {
        return message(whispers.notInChannel(language));
    }

    /** What is said when somebody has an inquiry forgotten. */
    ForgetText forgetting() {
        return texts.forgetting();
    }

    /** What is said when somebody can't be named as owner. */
    OwnerText owners() {
        return texts.owners();
    }

    /** That something is recorded, and posted once the bot is invited. */
    Message recordedUntilInvited(Language language) {
        return whispers.recordedUntilInvited(language);
    }

    /** How to use it. */
    Message help(Language language) {
        return whispers.help(language, Optional.empty());
    }

    /** The same, with the way to begin an inquiry with the word that was taken for a mistyped one. */
    Message help(Language language, String typed) {
        return whispers.help(language, Optional.of(typed));
    }

    /** The open inquiries of a channel, each with the link to its thread where it has one. */
    Message list(Language language, List<Inquiry> open, Function<Inquiry, Optional<String>> link, Instant now) {
        return texts.lists().list(language, open, link, now);
    }

    /** How inquiries went. */
    Message timelines(Language language, List<Inquiry> inquiries) {
        return texts.timeline().asked(language, inquiries);
    }

    /** What was understood, from whose words. */
    Message explanation(Understanding understanding, Function<Source, Optional<String>> link) {
        return texts.explanation().of(understanding.inquiry(), understanding.gaps(), link, understanding.at());
    }

    private static Message message(String sentence) {
        return new Message(sentence, List.of(new Block.Paragraph(List.of(Span.words(sentence)))));
    }
}
