package dev.awsinquiry.slack.inbound;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.response.Response;
import dev.awsinquiry.slack.outbound.Blocks;
import dev.awsinquiry.text.Message;
import java.util.Map;

/** Answers that travel in the acknowledgement itself. */
final class Answers {

    /** What a form is answered that has to stay open, in Slack's words. */
    private record Errors(String responseAction, Map<String, String> errors) {}

    private Answers() {}

    /** To whoever gave the command, and nobody else. */
    static Response toCaller(Message message) {
        return Response.json(
                200,
                SlashCommandResponse.builder()
                        .responseType("ephemeral")
                        .text(escaped(message.summary()))
                        .blocks(Blocks.of(message, 0))
                        .build());
    }

    /** The form stays open with everything that was typed, and says this beside its inputs. */
    static Response beside(Map<String, String> sentencesByBlock) {
        return Response.json(200, new Errors("errors", sentencesByBlock));
    }

    /** Words of ours or of people in a field that Slack parses. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
