package dev.awsinquiry.slack.inbound;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import dev.awsinquiry.text.Message;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Answers that travel in the acknowledgement itself. */
public final class Answers {

    private final Function<Message, List<LayoutBlock>> blocks;

    /**
     * Answers.
     *
     * @param blocks shows a message as Slack's blocks
     */
    public Answers(Function<Message, List<LayoutBlock>> blocks) {
        this.blocks = blocks;
    }

    /** To whoever gave the command, and nobody else. */
    Response toCaller(Message message) {
        return Response.json(
                200,
                SlashCommandResponse.builder()
                        .responseType("ephemeral")
                        .text(escaped(message.summary()))
                        .blocks(blocks.apply(message))
                        .build());
    }

    /** A message as blocks. */
    List<LayoutBlock> blocks(Message message) {
        return blocks.apply(message);
    }

    /** The form stays open with everything that was typed, and says this beside its inputs. */
    static Response beside(Map<String, String> sentencesByBlock) {
        return Response.json(200, Map.of("response_action", "errors", "errors", sentencesByBlock));
    }

    /** Words of ours or of people in a field that Slack parses. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
