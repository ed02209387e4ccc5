package dev.awsinquiry.sandbox.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a row for one type can't say: IDs that must differ, presets that must be on offer, lengths that must agree. */
final class CrossCheck {
    private final SpecCheck problems;
    private final String root;

    CrossCheck(SpecCheck problems, String root) {
        this.problems = problems;
        this.root = root;
    }

    void check(JsonNode blocks) {
        blockIds(blocks);
        List<Interactive> elements = Interactive.in(blocks);
        actionIds(elements);
        focus(elements);
        for (Interactive element : elements) {
            presets(element);
            lengths(element);
            optionValues(element);
        }
    }

    private void blockIds(JsonNode blocks) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            String id = blocks.get(i).path("block_id").asText();
            if (!id.isEmpty() && !seen.add(id)) {
                problems.add("`block_id` " + id + " already exists", root + "/" + i + "/block_id");
            }
        }
    }

    private void actionIds(List<Interactive> elements) {
        // by identity: two blocks without a block ID may look the same
        Map<JsonNode, Set<String>> seen = new IdentityHashMap<>();
        for (Interactive element : elements) {
            if (element.actionId().isEmpty()) {
                continue;
            }
            boolean fresh = seen.computeIfAbsent(element.block(), key -> new HashSet<>())
                    .add(element.actionId());
            if (!fresh) {
                problems.add(
                        "`action_id` " + element.actionId() + " already exists in this block",
                        root + element.pointer() + "/action_id");
            }
        }
    }

    private void focus(List<Interactive> elements) {
        long focused = elements.stream()
                .filter(element -> element.element().path("focus_on_load").asBoolean())
                .count();
        if (focused > 1) {
            problems.add("only one element may set focus_on_load", root);
        }
    }

    private void presets(Interactive element) {
        JsonNode preset = element.element().path("initial_option");
        if (preset.isObject() && !element.options().contains(preset)) {
            problems.add(
                    "`initial_option` must exactly match one of the options",
                    root + element.pointer() + "/initial_option");
        }
        for (JsonNode one : element.element().path("initial_options")) {
            if (!element.options().contains(one)) {
                problems.add(
                        "`initial_options` must exactly match some of the options",
                        root + element.pointer() + "/initial_options");
            }
        }
    }

    private void lengths(Interactive element) {
        JsonNode input = element.element();
        int max = input.path("max_length").asInt(3000);
        if (input.path("initial_value").asText().length() > max) {
            problems.add("must be less than " + (max + 1) + " characters", root + element.pointer() + "/initial_value");
        }
        if (input.path("min_length").asInt(0) > max) {
            problems.add("min_length must not exceed max_length", root + element.pointer() + "/min_length");
        }
    }

    private void optionValues(Interactive element) {
        Set<String> seen = new HashSet<>();
        for (JsonNode option : element.options()) {
            if (!seen.add(option.path("value").asText())) {
                problems.add(
                        "option values must be unique: " + option.path("value").asText(), root + element.pointer());
            }
        }
        boolean link = element.options().stream().anyMatch(option -> option.has("url"));
        if (link && !element.type().equals("overflow")) {
            problems.add("url is available in overflow menus only", root + element.pointer());
        }
    }
}
