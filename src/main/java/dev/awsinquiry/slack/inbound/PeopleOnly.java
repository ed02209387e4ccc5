package dev.awsinquiry.slack.inbound;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import java.util.List;
import java.util.function.Predicate;

/** Acknowledges messages of bots, our own among them, without doing anything. */
final class PeopleOnly implements Middleware {

    private static final List<String> MARKS_OF_BOTS = List.of("bot_id", "bot_profile");

    /** Where a message event carries the message, by subtype: in itself, or beside what happened to it. */
    private static final List<String> WHERE = List.of("message", "previous_message");

    @Override
    @SuppressWarnings("rawtypes") // Bolt's interface
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        boolean bot = request instanceof EventRequest event
                && "message".equals(event.getEventType())
                && isOfBot(
                        JsonParser.parseString(event.getRequestBodyAsString()).getAsJsonObject());
        return bot ? Response.ok() : chain.next(request);
    }

    private static boolean isOfBot(JsonObject envelope) {
        JsonObject event = envelope.getAsJsonObject("event");
        Predicate<JsonObject> ofBot = message -> marked(message) || isByUs(message, envelope);
        return ofBot.test(event)
                || WHERE.stream()
                        .anyMatch(where -> event.get(where) instanceof JsonObject message && ofBot.test(message));
    }

    /** A file that an app shares names the app's user alone; who that is for us stands in the envelope. */
    private static boolean isByUs(JsonObject message, JsonObject envelope) {
        return message.get("user") instanceof JsonPrimitive user
                && envelope.get("authorizations") instanceof JsonArray authorizations
                && authorizations.asList().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .filter(one -> one.get("is_bot") instanceof JsonPrimitive bot && bot.getAsBoolean())
                        .anyMatch(one -> user.equals(one.get("user_id")));
    }

    private static boolean marked(JsonObject message) {
        return MARKS_OF_BOTS.stream()
                .anyMatch(mark -> message.has(mark) && !message.get(mark).isJsonNull());
    }
}
