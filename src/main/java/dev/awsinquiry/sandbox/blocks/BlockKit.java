package dev.awsinquiry.sandbox.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Says what Slack would refuse in a message's blocks or in a view. */
public final class BlockKit {
    /**
     * All text of a message's blocks together. Slack documents no figure; about 12,000 pass as a rule, 11,341 were refused
     * once, so that anything above 11,000 isn't safe to send.
     */
    public static final int MAX_BLOCK_TEXT = 11_000;

    /** A view's size as JSON, in bytes. */
    public static final int MAX_VIEW_BYTES = 250_000;

    private static final BlockTable TABLE = BlockTable.load();

    private BlockKit() {}

    /** What is wrong with the blocks of a message, in Slack's words; empty when Slack would take them. */
    public static List<String> problemsInMessage(JsonNode blocks) {
        SpecCheck check = new SpecCheck(TABLE);
        blocks(check, "message", blocks, "/blocks");
        return check.found();
    }

    /** What is wrong with a view of type {@code modal} or {@code home}; empty when Slack would take it. */
    public static List<String> problemsInView(JsonNode view) {
        SpecCheck check = new SpecCheck(TABLE);
        String type = view.path("type").asText();
        if (!type.equals("modal") && !type.equals("home")) {
            check.add("must be one of: modal, home", "/view/type");
            return check.found();
        }
        check.object(view, type, true, "/view");
        blocks(check, type, view.path("blocks"), "/view/blocks");
        if (type.equals("modal") && hasInput(view.path("blocks")) && !view.hasNonNull("submit")) {
            check.add("`submit` is required when an `input` block is within the `blocks` array", "/view/submit");
        }
        return check.found();
    }

    /** Whether a view is larger than Slack takes. */
    public static boolean isTooLarge(JsonNode view) {
        return view.toString().getBytes(StandardCharsets.UTF_8).length > MAX_VIEW_BYTES;
    }

    /** How many characters all texts in the blocks have together. */
    public static int textLength(JsonNode blocks) {
        int length = 0;
        for (String text : texts(blocks)) {
            length += text.length();
        }
        return length;
    }

    /** Every {@code text} and {@code label} string in the blocks, in order. */
    static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                boolean isText =
                        field.getKey().equals("text") && field.getValue().isTextual();
                if (isText) {
                    texts.add(field.getValue().asText());
                } else {
                    texts.addAll(texts(field.getValue()));
                }
            });
        } else {
            node.forEach(child -> texts.addAll(texts(child)));
        }
        return texts;
    }

    private static void blocks(SpecCheck check, String surface, JsonNode blocks, String pointer) {
        if (!blocks.isArray()) {
            check.add("must provide an array", pointer);
            return;
        }
        if (blocks.size() > TABLE.maxBlocks(surface)) {
            check.add("no more than " + TABLE.maxBlocks(surface) + " items allowed", pointer);
        }
        for (int i = 0; i < blocks.size(); i++) {
            check.typed(blocks.get(i), TABLE.blocksOf(surface), pointer + "/" + i);
        }
        new CrossCheck(check, pointer).check(blocks);
    }

    private static boolean hasInput(JsonNode blocks) {
        for (JsonNode block : blocks) {
            if (block.path("type").asText().equals("input")) {
                return true;
            }
        }
        return false;
    }
}
