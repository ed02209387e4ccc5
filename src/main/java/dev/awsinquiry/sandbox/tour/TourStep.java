package dev.awsinquiry.sandbox.tour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsinquiry.sandbox.state.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One step.
 *
 * @param userId who acts
 * @param act {@code slash}, {@code fill}, {@code submit}, {@code reply}, {@code press}, {@code forward} or {@code end}
 * @param given what the act needs: a line, values, an action ID, a duration
 * @param ja what happens and why, in Japanese
 * @param en the same in English
 */
record TourStep(String userId, String act, JsonNode given, String ja, String en) {
    private static final String RESOURCE = "/sandbox/tour.json";

    static List<TourStep> load() {
        try (InputStream in = TourStep.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            JsonNode rows = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            List<TourStep> steps = new ArrayList<>();
            rows.forEach(row -> steps.add(new TourStep(
                    row.path("as").asText(),
                    row.path("act").asText(),
                    row,
                    row.path("ja").asText(),
                    row.path("en").asText())));
            return steps;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
