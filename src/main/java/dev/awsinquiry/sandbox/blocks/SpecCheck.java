package dev.awsinquiry.sandbox.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds one JSON value against its row in the {@link BlockTable} and collects what is wrong with it, worded and
 * addressed (JSON pointer) as Slack does in {@code response_metadata.messages}.
 */
final class SpecCheck {
    private final BlockTable table;
    private final List<String> found = new ArrayList<>();

    SpecCheck(BlockTable table) {
        this.table = table;
    }

    List<String> found() {
        return found;
    }

    void add(String problem, String pointer) {
        found.add("[ERROR] " + problem + " [json-pointer:" + pointer + "]");
    }

    /** Checks an object that names its type, which must be one of those allowed. */
    void typed(JsonNode value, JsonNode allowed, String pointer) {
        if (!value.isObject()) {
            add("must provide an object", pointer);
            return;
        }
        if (!value.path("type").isTextual()) {
            add("missing required field: type", pointer);
            return;
        }
        String type = value.path("type").asText();
        for (JsonNode name : allowed) {
            if (name.asText().equals(type)) {
                object(value, type, true, pointer);
                return;
            }
        }
        add("unsupported type: " + type, pointer + "/type");
    }

    /** Checks the fields of an object of the given type. */
    void object(JsonNode value, String type, boolean namesItsType, String pointer) {
        if (!value.isObject()) {
            add("must provide an object", pointer);
            return;
        }
        JsonNode fields = table.type(type).orElseThrow(() -> new IllegalStateException("no row for " + type));
        value.fieldNames().forEachRemaining(name -> {
            boolean known = fields.has(name) || (namesItsType && name.equals("type"));
            if (!known) {
                add("invalid additional property: " + name, pointer);
            }
        });
        fields.properties().forEach(field -> {
            JsonNode given = value.get(field.getKey());
            if (given == null || given.isNull()) {
                if (field.getValue().path("required").asBoolean()) {
                    add("missing required field: " + field.getKey(), pointer);
                }
            } else {
                value(given, field.getValue(), pointer + "/" + field.getKey());
            }
        });
        either(value, type, pointer);
    }

    private void either(JsonNode value, String type, String pointer) {
        List<String> anyOf = table.either(type, "anyOf");
        if (!anyOf.isEmpty() && anyOf.stream().noneMatch(value::hasNonNull)) {
            add("missing required field: " + anyOf.get(0), pointer);
        }
        List<String> oneOf = table.either(type, "oneOf");
        long given = oneOf.stream().filter(value::hasNonNull).count();
        if (!oneOf.isEmpty() && given != 1) {
            add("must provide exactly one of: " + String.join(", ", oneOf), pointer);
        }
    }

    private void value(JsonNode given, JsonNode spec, String pointer) {
        switch (spec.path("is").asText()) {
            case "any" -> {}
            case "boolean" -> require(given.isBoolean(), "must provide a boolean", pointer);
            case "integer" -> integer(given, spec, pointer);
            case "string" -> string(given, spec, pointer);
            case "url" -> url(given, spec, pointer);
            case "enum" -> oneOf(given, spec, pointer);
            case "plain" -> text(given, spec, List.of("plain_text"), pointer);
            case "text" -> text(given, spec, List.of("plain_text", "mrkdwn"), pointer);
            case "shape" -> object(given, spec.path("of").asText(), false, pointer);
            case "one" -> typed(given, spec.path("of"), pointer);
            case "list" -> list(given, spec, pointer);
            default -> throw new IllegalStateException("unknown rule " + spec);
        }
    }

    private void list(JsonNode given, JsonNode spec, String pointer) {
        if (!given.isArray()) {
            add("must provide an array", pointer);
            return;
        }
        if (given.size() < spec.path("min").asInt(0)) {
            add("no less than " + spec.path("min").asInt() + " items required", pointer);
        }
        if (spec.has("max") && given.size() > spec.path("max").asInt()) {
            add("no more than " + spec.path("max").asInt() + " items allowed", pointer);
        }
        for (int i = 0; i < given.size(); i++) {
            value(given.get(i), spec.path("of"), pointer + "/" + i);
        }
    }

    private void text(JsonNode given, JsonNode spec, List<String> types, String pointer) {
        if (!given.isObject()) {
            add("must provide an object", pointer);
            return;
        }
        String type = given.path("type").asText();
        if (!types.contains(type)) {
            add("must be one of: " + String.join(", ", types), pointer + "/type");
            return;
        }
        given.fieldNames().forEachRemaining(name -> {
            boolean known = name.equals("type") || name.equals("text");
            boolean ofType = type.equals("plain_text") ? name.equals("emoji") : name.equals("verbatim");
            if (!known && !ofType) {
                add("invalid additional property: " + name, pointer);
            }
        });
        if (given.path("text").isMissingNode()) {
            add("missing required field: text", pointer);
        } else {
            string(given.path("text"), spec, pointer + "/text");
        }
    }

    private void string(JsonNode given, JsonNode spec, String pointer) {
        if (!given.isTextual()) {
            add("must provide a string", pointer);
            return;
        }
        String value = given.asText();
        // UTF-16 units: an emoji counts as two, never more leniently than Slack counts
        if (value.length() < spec.path("min").asInt(0)) {
            add("must be more than " + (spec.path("min").asInt() - 1) + " characters", pointer);
        }
        if (spec.has("max") && value.length() > spec.path("max").asInt()) {
            add("must be less than " + (spec.path("max").asInt() + 1) + " characters", pointer);
        }
        if (spec.has("pattern") && !value.matches(spec.path("pattern").asText())) {
            add("input must match regex pattern: " + spec.path("pattern").asText(), pointer);
        }
    }

    private void url(JsonNode given, JsonNode spec, String pointer) {
        string(given, spec, pointer);
        try {
            String scheme = new URI(given.asText()).getScheme();
            require(scheme != null && !scheme.isEmpty(), "Invalid URL", pointer);
        } catch (URISyntaxException e) {
            add("Invalid URL", pointer);
        }
    }

    private void integer(JsonNode given, JsonNode spec, String pointer) {
        if (!given.isIntegralNumber()) {
            add("must provide an integer", pointer);
            return;
        }
        long min = spec.path("min").asLong(Long.MIN_VALUE);
        long max = spec.path("max").asLong(Long.MAX_VALUE);
        require(given.asLong() >= min, "must be greater than or equal to " + min, pointer);
        require(given.asLong() <= max, "must be less than or equal to " + max, pointer);
    }

    private void oneOf(JsonNode given, JsonNode spec, String pointer) {
        List<String> values = new ArrayList<>();
        spec.path("of").forEach(value -> values.add(value.asText()));
        require(values.contains(given.asText()), "must be one of: " + String.join(", ", values), pointer);
    }

    private void require(boolean condition, String problem, String pointer) {
        if (!condition) {
            add(problem, pointer);
        }
    }
}
