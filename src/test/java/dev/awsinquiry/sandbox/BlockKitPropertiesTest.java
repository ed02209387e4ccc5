package dev.awsinquiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.blocks.BlockKit;
import dev.awsinquiry.sandbox.state.Json;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is sent, Slack answers; it neither breaks nor lets a stranger pass. */
class BlockKitPropertiesTest {
    private static final String[] WORDS = {
        "type",
        "text",
        "section",
        "actions",
        "input",
        "rich_text",
        "rich_text_section",
        "elements",
        "element",
        "button",
        "static_select",
        "options",
        "initial_option",
        "value",
        "plain_text",
        "mrkdwn",
        "block_id",
        "action_id",
        "label",
        "accessory",
        "fields",
        "modal",
        "title",
        "blocks",
        "submit",
        "confirm",
        "url",
        "",
        "あ"
    };

    @Property(tries = 500)
    void neverBreaksOnAnyJson(@ForAll long seed) {
        Random random = new Random(seed);
        ArrayNode blocks = Json.array();
        for (int i = 0; i < 3; i++) {
            blocks.add(any(random, 4));
        }
        BlockKit.problemsInMessage(blocks);
        BlockKit.problemsInView(any(random, 5));
        BlockKit.problemsInView(Json.object().put("type", "modal").set("blocks", blocks));
    }

    @Property(tries = 200)
    void answersEveryCallWithoutAFlawOfItsOwn(@ForAll long seed) {
        Random random = new Random(seed);
        try (LocalSlack slack =
                new LocalSlack(SlackSetup.forTests(SandboxClock.stoppedAt(Instant.parse("2026-04-15T01:30:00Z"))))) {
            for (String method : new String[] {
                "chat.postMessage", "chat.update", "views.open", "views.publish", "conversations.replies", "users.info"
            }) {
                ObjectNode args = Json.object().put("channel", Seed.INCIDENT).put("user_id", Seed.TANAKA);
                for (String name : new String[] {"text", "blocks", "view", "metadata", "ts", "limit", "cursor"}) {
                    if (random.nextBoolean()) {
                        args.set(name, any(random, 4));
                    }
                }
                assertThat(slack.webApi()
                                .call(method, SlackSetup.BOT_TOKEN, args)
                                .error())
                        .as("%s %s", method, args)
                        .isNotEqualTo("internal_error");
            }
        }
    }

    private static JsonNode any(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 3 : 6);
        if (kind < 3) {
            String word = WORDS[random.nextInt(WORDS.length)];
            ArrayNode holder = Json.array();
            return kind == 0
                    ? holder.add(random.nextInt(5)).get(0)
                    : holder.add(word).get(0);
        }
        if (kind == 3) {
            ArrayNode array = Json.array();
            for (int i = random.nextInt(4); i > 0; i--) {
                array.add(any(random, depth - 1));
            }
            return array;
        }
        ObjectNode object = Json.object();
        for (int i = random.nextInt(5); i > 0; i--) {
            object.set(WORDS[random.nextInt(WORDS.length)], any(random, depth - 1));
        }
        if (kind == 5) {
            object.put("type", WORDS[random.nextInt(WORDS.length)]);
        }
        return object;
    }
}
