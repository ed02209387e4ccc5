package dev.awsinquiry.sandbox.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.blocks.Interactive;

/** The values of all inputs in a view or a message, in the shape of {@code state.values}: block ID, action ID, entry. */
public final class Values {
    private final ObjectNode values;

    private Values(ObjectNode values) {
        this.values = values;
    }

    /** The presets of the given blocks, before anybody touched them. */
    public static Values of(JsonNode blocks) {
        ObjectNode values = Json.object();
        for (Interactive element : Interactive.in(blocks)) {
            InputKind.of(element).ifPresent(kind -> put(values, element, kind.untouched(element)));
        }
        return new Values(values);
    }

    /** The presets of new blocks, keeping what was entered under the same block and action IDs, as Slack does. */
    public Values carriedOver(JsonNode blocks) {
        Values fresh = of(blocks);
        for (Interactive element : Interactive.in(blocks)) {
            JsonNode old = values.path(element.blockId()).path(element.actionId());
            if (old.path("type").asText().equals(element.type()) && fresh.has(element)) {
                put(fresh.values, element, old.deepCopy());
            }
        }
        return fresh;
    }

    /**
     * Enters a value.
     *
     * @throws IllegalArgumentException when the element holds no value, or doesn't offer this one
     */
    public void fill(Interactive element, String value) {
        InputKind kind = InputKind.of(element)
                .orElseThrow(() -> new IllegalArgumentException(element.type() + " holds no value"));
        put(values, element, kind.filled(element, value));
    }

    /**
     * The entry that a choice makes in a payload, without keeping it anywhere.
     *
     * @throws IllegalArgumentException when the element doesn't offer that value
     */
    public static ObjectNode chosen(Interactive element, String value) {
        if (element.type().equals("overflow")) {
            ObjectNode entry = Json.object().put("type", "overflow");
            return entry.set(
                    "selected_option",
                    element.option(value)
                            .orElseThrow(() -> new IllegalArgumentException("no option " + value))
                            .deepCopy());
        }
        return InputKind.of(element)
                .orElseThrow(() -> new IllegalArgumentException(element.type() + " holds no value"))
                .filled(element, value);
    }

    /** The entry of an element. */
    public JsonNode entry(Interactive element) {
        return values.path(element.blockId()).path(element.actionId());
    }

    /** Whether nothing is entered. */
    public boolean isEmpty(Interactive element) {
        return InputKind.of(element).map(kind -> kind.isEmpty(entry(element))).orElse(true);
    }

    /** A copy of all values. */
    public ObjectNode json() {
        return values.deepCopy();
    }

    private boolean has(Interactive element) {
        return !entry(element).isMissingNode();
    }

    private static void put(ObjectNode values, Interactive element, JsonNode entry) {
        ObjectNode block = values.path(element.blockId()) instanceof ObjectNode known
                ? known
                : values.putObject(element.blockId());
        block.set(element.actionId(), entry);
    }
}
