package dev.awsinquiry.sandbox.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An element that somebody can press, choose from or fill in, with the block that holds it.
 *
 * @param block the block around it
 * @param element the element itself
 * @param pointer where it stands, as a JSON pointer below the list of blocks
 */
public record Interactive(ObjectNode block, ObjectNode element, String pointer) {

    /** All of them in the given blocks, in reading order. */
    public static List<Interactive> in(JsonNode blocks) {
        List<Interactive> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof ObjectNode block) {
                String type = block.path("type").asText();
                switch (type) {
                    case "actions" -> {
                        for (int j = 0; j < block.path("elements").size(); j++) {
                            add(found, block, block.path("elements").get(j), "/" + i + "/elements/" + j);
                        }
                    }
                    case "section" -> add(found, block, block.path("accessory"), "/" + i + "/accessory");
                    case "input" -> add(found, block, block.path("element"), "/" + i + "/element");
                    default -> {}
                }
            }
        }
        return found;
    }

    private static void add(List<Interactive> found, ObjectNode block, JsonNode element, String pointer) {
        if (element instanceof ObjectNode object
                && !object.path("type").asText().equals("image")) {
            found.add(new Interactive(block, object, pointer));
        }
    }

    /** The element's type, such as {@code static_select}. */
    public String type() {
        return element.path("type").asText();
    }

    /** The element's action ID. */
    public String actionId() {
        return element.path("action_id").asText();
    }

    /** The block ID of the block around it. */
    public String blockId() {
        return block.path("block_id").asText();
    }

    /** Whether it stands in an input block, so that its value is submitted. */
    public boolean isInput() {
        return block.path("type").asText().equals("input");
    }

    /** Whether a form can't be submitted without it. */
    public boolean isRequired() {
        return isInput() && !block.path("optional").asBoolean();
    }

    /** All options that can be chosen, those in groups included. */
    public List<JsonNode> options() {
        List<JsonNode> options = new ArrayList<>();
        element.path("options").forEach(options::add);
        element.path("option_groups").forEach(group -> group.path("options").forEach(options::add));
        return options;
    }

    /** The option with the given value. */
    public Optional<JsonNode> option(String value) {
        return options().stream()
                .filter(option -> option.path("value").asText().equals(value))
                .findFirst();
    }
}
