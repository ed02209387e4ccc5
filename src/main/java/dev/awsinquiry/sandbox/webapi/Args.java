package dev.awsinquiry.sandbox.webapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.SlackError;
import java.util.List;
import java.util.Optional;

/** The arguments of a call, however they came: as a form, where blocks and views are JSON within a string, or as JSON. */
final class Args {
    private final ObjectNode given;

    Args(ObjectNode given) {
        this.given = given;
    }

    /** An argument that isn't there, or is empty, is no argument. */
    Optional<String> text(String name) {
        JsonNode value = given.path(name);
        return value.isValueNode() && !value.isNull() && !value.asText().isEmpty()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    /** An argument without which Slack answers {@code invalid_arguments}. */
    String required(String name) {
        return text(name)
                .orElseThrow(
                        () -> new SlackError("invalid_arguments", List.of("[ERROR] missing required field: " + name)));
    }

    boolean flag(String name) {
        return text(name)
                .filter(value -> value.equals("true") || value.equals("1"))
                .isPresent();
    }

    int number(String name, int whenMissing, int max) {
        String value = text(name).orElse(String.valueOf(whenMissing));
        if (!value.matches("\\d{1,6}") || Integer.parseInt(value) < 1) {
            throw new SlackError("invalid_limit");
        }
        return Math.min(Integer.parseInt(value), max);
    }

    /**
     * An argument that is JSON itself.
     *
     * @param errorWhenUnreadable the code that Slack answers when it isn't
     */
    Optional<JsonNode> json(String name, String errorWhenUnreadable) {
        JsonNode value = given.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            return Optional.of(value);
        }
        try {
            JsonNode read = Json.read(value.asText());
            return read.isMissingNode() ? Optional.empty() : Optional.of(read);
        } catch (JsonProcessingException e) {
            throw new SlackError(errorWhenUnreadable);
        }
    }

    /** A copy of all of them, for the record. */
    ObjectNode copy() {
        return given.deepCopy();
    }
}
