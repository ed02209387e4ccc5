package dev.awsinquiry.sandbox.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.blocks.Interactive;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The elements that hold a value: where payloads carry it, and where its preset stands. */
enum InputKind {
    PLAIN_TEXT("plain_text_input", "value", "initial_value"),
    EMAIL("email_text_input", "value", "initial_value"),
    URL("url_text_input", "value", "initial_value"),
    NUMBER("number_input", "value", "initial_value"),
    SELECT("static_select", "selected_option", "initial_option"),
    MULTI_SELECT("multi_static_select", "selected_options", "initial_options"),
    RADIO("radio_buttons", "selected_option", "initial_option"),
    CHECKBOXES("checkboxes", "selected_options", "initial_options"),
    DATE("datepicker", "selected_date", "initial_date"),
    TIME("timepicker", "selected_time", "initial_time"),
    DATE_TIME("datetimepicker", "selected_date_time", "initial_date_time"),
    USER("users_select", "selected_user", "initial_user");

    private static final Map<String, InputKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.type, Function.identity()));

    private final String type;
    private final String field;
    private final String preset;

    InputKind(String type, String field, String preset) {
        this.type = type;
        this.field = field;
        this.preset = preset;
    }

    /** The kind of an element; empty for buttons and overflow menus, which hold no value. */
    static Optional<InputKind> of(Interactive element) {
        return Optional.ofNullable(BY_TYPE.get(element.type()));
    }

    private boolean takesSeveral() {
        return this == MULTI_SELECT || this == CHECKBOXES;
    }

    /** The value's entry before anybody touched it. */
    ObjectNode untouched(Interactive element) {
        ObjectNode entry = Json.object().put("type", type);
        JsonNode given = element.element().path(preset);
        if (given.isMissingNode()) {
            return takesSeveral() ? entry.set(field, Json.array()) : entry.putNull(field);
        }
        return entry.set(field, given.deepCopy());
    }

    /** Whether an entry holds nothing. */
    boolean isEmpty(JsonNode entry) {
        JsonNode value = entry.path(field);
        return value.isNull() || value.isMissingNode() || (value.isArray() && value.isEmpty());
    }

    /**
     * The entry after somebody gave it the value: text as typed, an option's value (several separated by commas), a date
     * and time as Unix seconds or ISO 8601. An empty text clears it.
     *
     * @throws IllegalArgumentException when the element doesn't offer that value
     */
    ObjectNode filled(Interactive element, String value) {
        ObjectNode entry = Json.object().put("type", type);
        if (value.isEmpty()) {
            return takesSeveral() ? entry.set(field, Json.array()) : entry.putNull(field);
        }
        return switch (this) {
            case SELECT, RADIO -> entry.set(field, option(element, value));
            case MULTI_SELECT, CHECKBOXES -> {
                var chosen = entry.putArray(field);
                Arrays.stream(value.split(",")).map(one -> option(element, one)).forEach(chosen::add);
                yield entry;
            }
            case DATE_TIME -> entry.put(field, seconds(value));
            default -> entry.put(field, value);
        };
    }

    private static JsonNode option(Interactive element, String value) {
        return element.option(value)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no option " + value + " in " + element.blockId() + "/" + element.actionId()))
                .deepCopy();
    }

    private static long seconds(String value) {
        return value.matches("\\d{1,11}")
                ? Long.parseLong(value)
                : Instant.parse(value).getEpochSecond();
    }
}
