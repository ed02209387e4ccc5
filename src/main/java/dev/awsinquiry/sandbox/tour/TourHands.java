package dev.awsinquiry.sandbox.tour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsinquiry.sandbox.LocalSlack;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.blocks.Interactive;
import dev.awsinquiry.sandbox.people.Hands;
import dev.awsinquiry.sandbox.people.Outcome;
import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.sandbox.state.Post;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Does single steps of the tour: finds what the product posted by action IDs and callback IDs, as a person does by eye. */
final class TourHands {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** How long the product may take to post what a step needs. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** The trouble of the tour began this long before it. */
    private static final Duration SINCE = Duration.ofMinutes(25);

    private final LocalSlack slack;
    private Instant began = Instant.EPOCH;
    private String beganTs = "";

    TourHands(LocalSlack slack) {
        this.slack = slack;
    }

    /** Notes when the tour begins: only what is posted from now on is part of it. */
    void begin() {
        began = slack.clock().instant();
        beganTs = slack.workspace().nextTs();
    }

    Outcome play(TourStep step) {
        Hands hands = slack.as(step.userId());
        JsonNode given = step.given();
        return switch (step.act()) {
            case "slash" -> hands.slash(Seed.INCIDENT, given.path("line").asText());
            case "fill" -> fill(hands, given);
            case "submit" -> submit(hands, given);
            case "reply" -> reply(hands, given);
            case "press" -> press(hands, given);
            case "forward" -> forward(given);
            default -> throw new IllegalStateException("no such act: " + step.act());
        };
    }

    /** What a step writes, to show it before it is written. */
    String preview(TourStep step) {
        JsonNode given = step.given();
        return switch (step.act()) {
            case "slash" -> given.path("line").asText();
            case "reply" -> dated(given.path("text").asText());
            case "fill", "submit" -> String.join(" / ", values(given).values());
            default -> "";
        };
    }

    /** The thread that the tour's inquiry lives in; empty before there is one. */
    String thread() {
        return card().map(Post::ts).orElse("");
    }

    private Outcome fill(Hands hands, JsonNode given) {
        String form = given.path("form").asText();
        need("form " + form, () -> hands.form()
                .filter(modal -> modal.callbackId().equals(form))
                .isPresent());
        hands.fill(values(given));
        return hands.form().isPresent() ? Outcome.done() : Outcome.of(Outcome.Kind.NOT_POSSIBLE, "closed");
    }

    private Outcome submit(Hands hands, JsonNode given) {
        String form = given.path("form").asText();
        need("form " + form, () -> hands.form()
                .filter(modal -> modal.callbackId().equals(form))
                .isPresent());
        return hands.submit(values(given));
    }

    private Outcome reply(Hands hands, JsonNode given) {
        need("card", () -> card().isPresent());
        hands.reply(
                Seed.INCIDENT,
                card().map(Post::ts).orElseThrow(),
                dated(given.path("text").asText()));
        return Outcome.done();
    }

    private Outcome press(Hands hands, JsonNode given) {
        String actionId = given.path("action_id").asText();
        if (given.path("optional").asBoolean() && holder(actionId).isEmpty()) {
            return Outcome.done();
        }
        need(actionId, () -> holder(actionId).isPresent());
        return hands.press(Seed.INCIDENT, holder(actionId).map(Post::ts).orElseThrow(), actionId);
    }

    private Outcome forward(JsonNode given) {
        slack.clock().forward(Duration.parse(given.path("by").asText()));
        slack.events().deliverDue();
        return Outcome.done();
    }

    /** The product's first message in the channel since the tour began: what the thread hangs on. */
    private Optional<Post> card() {
        return bots().filter(post -> post.threadTs().isEmpty()).findFirst();
    }

    /** The latest message with the given button. */
    private Optional<Post> holder(String actionId) {
        return bots().filter(post -> Interactive.in(post.blocks()).stream()
                        .anyMatch(element -> element.actionId().equals(actionId)))
                .reduce((earlier, later) -> later);
    }

    private Stream<Post> bots() {
        Channel channel = slack.workspace().channel(Seed.INCIDENT).orElseThrow();
        String bot = slack.workspace().app().botUserId();
        synchronized (slack.workspace()) {
            return channel.all().stream()
                    .filter(post -> post.userId().equals(bot) && post.ts().compareTo(beganTs) > 0);
        }
    }

    private void need(String what, BooleanSupplier isThere) {
        if (!slack.changes().await(isThere, PATIENCE)) {
            throw new IllegalStateException(what + " is not there");
        }
    }

    private Map<String, String> values(JsonNode given) {
        Map<String, String> values = new LinkedHashMap<>();
        given.path("values")
                .properties()
                .forEach(field ->
                        values.put(field.getKey(), dated(field.getValue().asText())));
        return values;
    }

    /** Puts the day and the time of the trouble into a text. */
    private String dated(String text) {
        var at = began.minus(SINCE).atZone(TOKYO);
        return text.replace("{date}", at.format(DateTimeFormatter.ISO_LOCAL_DATE))
                .replace("{time}", at.format(DateTimeFormatter.ofPattern("HH:mm")));
    }
}
