package dev.awsinquiry.sandbox.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of types and limits, read once from {@code sandbox/block-kit.json}. */
final class BlockTable {
    private static final String RESOURCE = "/sandbox/block-kit.json";

    private final JsonNode table;

    private BlockTable(JsonNode table) {
        this.table = table;
    }

    static BlockTable load() {
        try (InputStream in = BlockTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return new BlockTable(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields that a type may have, by name; empty when there is no such type. */
    Optional<JsonNode> type(String name) {
        return Optional.ofNullable(table.path("types").get(name));
    }

    /** Fields of which at least one ({@code anyOf}) or exactly one ({@code oneOf}) must be present. */
    List<String> either(String type, String rule) {
        List<String> names = new ArrayList<>();
        table.path("either").path(type).path(rule).forEach(name -> names.add(name.asText()));
        return names;
    }

    /** How many blocks a surface takes. */
    int maxBlocks(String surface) {
        return table.path("surfaces").path(surface).path("max").asInt();
    }

    /** Which block types a surface takes. */
    JsonNode blocksOf(String surface) {
        return table.path("surfaces").path(surface).path("blocks");
    }
}
