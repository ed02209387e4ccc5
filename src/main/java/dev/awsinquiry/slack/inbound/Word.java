package dev.awsinquiry.slack.inbound;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.awsinquiry.text.Message;

/** A word after {@code /aws-inquiry} that is answered at once, to whoever gave the command. */
interface Word {

    /**
     * The answer.
     *
     * @param team the workspace
     * @param rest what follows the word, in lower case; may be empty
     */
    Message answer(String team, SlashCommandPayload command, String rest);
}
