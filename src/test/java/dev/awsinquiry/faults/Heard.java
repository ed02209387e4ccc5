package dev.awsinquiry.faults;

import com.fasterxml.jackson.databind.JsonNode;

/** Names what somebody did in a thread, so that its acknowledgement can be found again. */
final class Heard {

    private Heard() {}

    static String said(String ts) {
        return "said " + ts;
    }

    /** By its words: Slack tells the second of an edit only. */
    static String edited(String ts, String words) {
        return "edited " + ts + " " + words;
    }

    static String deleted(String ts) {
        return "deleted " + ts;
    }

    /** The name of what an event tells. */
    static String key(JsonNode event) {
        return switch (event.path("subtype").asText()) {
            case "message_changed" ->
                edited(
                        event.at("/message/ts").asText(),
                        event.at("/message/text").asText());
            case "message_deleted" -> deleted(event.path("deleted_ts").asText());
            default -> said(event.path("ts").asText());
        };
    }
}
