package dev.awsinquiry.slack.inbound;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.text.Message;
import java.util.function.Predicate;

/**
 * A word after {@code /aws-inquiry} that is answered at once, to whoever gave the command.
 *
 * @param takes whether what follows the word belongs to it; otherwise it begins a sentence
 * @param answer what is said
 */
record Word(Predicate<String> takes, Answer answer) {

    /** An answer. */
    interface Answer {

        /**
         * Gives it.
         *
         * @param team the workspace
         * @param language in which it is wanted
         * @param rest what follows the word; may be empty
         */
        Message to(String team, SlashCommandPayload command, Language language, String rest);
    }

    /** One that stands alone. */
    static Word alone(Answer answer) {
        return new Word(String::isEmpty, answer);
    }

    /** One that another word may follow. */
    static Word withOne(Answer answer) {
        return new Word(rest -> rest.chars().noneMatch(Character::isWhitespace), answer);
    }
}
