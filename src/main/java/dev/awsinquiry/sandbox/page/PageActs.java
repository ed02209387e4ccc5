package dev.awsinquiry.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.LocalSlack;
import dev.awsinquiry.sandbox.people.Hands;
import dev.awsinquiry.sandbox.people.Outcome;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.SlackError;
import dev.awsinquiry.sandbox.tour.Tour;
import dev.awsinquiry.sandbox.webapi.Faults.Fault;
import dev.awsinquiry.sandbox.webapi.Faults.Kind;
import dev.awsinquiry.sandbox.webapi.Faults.Weather;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What can be done on the page, as one table. */
public final class PageActs {
    /** One thing to do; what it says is shown, nothing means that all went well. */
    private interface Act {
        Optional<Outcome> by(Hands hands, JsonNode given);
    }

    private final Map<String, Act> table = new LinkedHashMap<>();
    private final LocalSlack slack;
    private final Tour tour;

    /** Acts on the given Slack and tour. */
    public PageActs(LocalSlack slack, Tour tour) {
        this.slack = slack;
        this.tour = tour;
        fillTable();
    }

    private void fillTable() {
        quiet("say", (hands, given) -> hands.say(text(given, "channel"), text(given, "text")));
        quiet("reply", this::reply);
        quiet("edit", (hands, given) -> hands.edit(text(given, "channel"), text(given, "ts"), text(given, "text")));
        quiet("delete", (hands, given) -> hands.delete(text(given, "channel"), text(given, "ts")));
        quiet("invite", (hands, given) -> hands.invite(text(given, "channel"), bot()));
        quiet("home", (hands, given) -> hands.openHome());
        quiet("fill", (hands, given) -> hands.fill(values(given)));
        table.put("slash", (hands, given) -> Optional.of(hands.slash(text(given, "channel"), text(given, "text"))));
        table.put("press", (hands, given) -> Optional.of(press(hands, given)));
        table.put(
                "shortcut",
                (hands, given) -> Optional.of(
                        hands.shortcut(text(given, "channel"), text(given, "ts"), text(given, "callback_id"))));
        table.put("submit", (hands, given) -> Optional.of(hands.submit(values(given))));
        table.put("close", (hands, given) -> Optional.of(hands.close()));
        table.put(
                "act_in_form",
                (hands, given) -> Optional.of(hands.actInForm(
                        text(given, "action_id"), given.path("value").textValue())));
        table.put(
                "act_in_home",
                (hands, given) -> Optional.of(hands.actInHome(
                        text(given, "action_id"), given.path("value").textValue())));
        quiet("forward", (hands, given) -> forward(Duration.parse(text(given, "by"))));
        quiet("pause", (hands, given) -> pause(true));
        quiet("resume", (hands, given) -> pause(false));
        quiet("weather", (hands, given) -> slack.faults().weather(Weather.valueOf(text(given, "weather"))));
        quiet("fault", (hands, given) -> slack.faults().next(fault(given)));
        quiet("tour_start", (hands, given) -> tour.start());
        quiet("tour_next", (hands, given) -> tour.next());
        quiet("tour_stop", (hands, given) -> tour.stop());
    }

    /** Does what the page asks for, and says what the person then sees. */
    public ObjectNode act(String userId, JsonNode given) {
        Act act = table.get(given.path("act").asText());
        if (act == null) {
            return answer(false, "unknown act", Map.of());
        }
        try {
            Optional<Outcome> outcome = act.by(slack.as(userId), given);
            slack.changes().happened();
            return outcome.map(one -> answer(one.isDone(), one.message(), one.fieldErrors()))
                    .orElseGet(() -> answer(true, "", Map.of()));
        } catch (SlackError refusal) {
            return answer(false, refusal.code(), Map.of());
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
            return answer(false, String.valueOf(e.getMessage()), Map.of());
        }
    }

    private void quiet(String name, BiConsumer<Hands, JsonNode> work) {
        table.put(name, (hands, given) -> {
            work.accept(hands, given);
            return Optional.empty();
        });
    }

    private void reply(Hands hands, JsonNode given) {
        if (given.path("broadcast").asBoolean()) {
            hands.replyToChannelToo(text(given, "channel"), text(given, "thread_ts"), text(given, "text"));
        } else {
            hands.reply(text(given, "channel"), text(given, "thread_ts"), text(given, "text"));
        }
    }

    private static Outcome press(Hands hands, JsonNode given) {
        String channel = text(given, "channel");
        String ts = text(given, "ts");
        String actionId = text(given, "action_id");
        return given.hasNonNull("value")
                ? hands.choose(channel, ts, actionId, text(given, "value"))
                : hands.press(channel, ts, actionId);
    }

    private static Fault fault(JsonNode given) {
        return new Fault(
                text(given, "method"),
                Kind.valueOf(text(given, "kind")),
                given.path("after_effect").asBoolean(),
                Duration.ofMillis(given.path("millis").asLong()));
    }

    private void forward(Duration by) {
        slack.clock().forward(by);
        slack.events().deliverDue();
    }

    private void pause(boolean on) {
        if (on) {
            slack.clock().pause();
        } else {
            slack.clock().resume();
        }
    }

    private String bot() {
        return slack.workspace().app().botUserId();
    }

    private static String text(JsonNode given, String name) {
        String value = given.path(name).asText();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("missing: " + name);
        }
        return value;
    }

    private static Map<String, String> values(JsonNode given) {
        Map<String, String> values = new LinkedHashMap<>();
        given.path("values")
                .properties()
                .forEach(field -> values.put(field.getKey(), field.getValue().asText()));
        return values;
    }

    private static ObjectNode answer(boolean ok, String message, Map<String, String> errors) {
        ObjectNode answer = Json.object().put("ok", ok).put("message", message);
        ObjectNode fields = answer.putObject("errors");
        errors.forEach(fields::put);
        return answer;
    }
}
