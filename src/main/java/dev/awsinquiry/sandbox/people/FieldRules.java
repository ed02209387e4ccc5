package dev.awsinquiry.sandbox.people;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsinquiry.sandbox.blocks.Interactive;
import dev.awsinquiry.sandbox.state.Modal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What Slack's own client checks before a form leaves it; the app never hears of such a try. */
final class FieldRules {
    private FieldRules() {}

    /** By block ID, what the client shows. */
    static Map<String, String> problems(Modal modal) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Interactive input : Interactive.in(modal.blocks())) {
            if (!input.isInput()) {
                continue;
            }
            if (modal.values().isEmpty(input)) {
                if (input.isRequired()) {
                    problems.put(input.blockId(), "Please complete this required field.");
                }
            } else {
                check(input, modal.values().entry(input), problems);
            }
        }
        return problems;
    }

    private static void check(Interactive input, JsonNode entry, Map<String, String> problems) {
        JsonNode element = input.element();
        String value = entry.path("value").asText();
        switch (input.type()) {
            case "plain_text_input" -> {
                int max = element.path("max_length").asInt(3000);
                int min = element.path("min_length").asInt(0);
                if (value.length() > max) {
                    problems.put(input.blockId(), "This field must be at most " + max + " characters.");
                } else if (value.length() < min) {
                    problems.put(input.blockId(), "This field must be at least " + min + " characters.");
                }
            }
            case "number_input" -> {
                boolean decimal = element.path("is_decimal_allowed").asBoolean();
                if (!value.matches(decimal ? "-?\\d+(\\.\\d+)?" : "-?\\d+")) {
                    problems.put(input.blockId(), "Please enter a number.");
                }
            }
            case "email_text_input" -> {
                if (!value.matches("[^@\\s]+@[^@\\s]+")) {
                    problems.put(input.blockId(), "Please enter an email address.");
                }
            }
            case "url_text_input" -> {
                if (!value.matches("[a-z]+://\\S+")) {
                    problems.put(input.blockId(), "Please enter a URL.");
                }
            }
            default -> {}
        }
    }
}
