package dev.awsinquiry.slack.inbound;

import com.google.gson.JsonPrimitive;

/** Payloads as Slack sends them, as far as the product reads them, and a little further. */
final class Payloads {

    static final String CHANNEL = "C0INCIDENT1";
    static final String USER = "U0TANAKA001";
    /** Nobody may follow this. */
    static final String RESPONSE_URL = "https://hooks.example.com/actions/T/1/x";

    private static final String HEAD =
            "\"api_app_id\":\"A0AWSINQRY1\",\"token\":\"legacy\",\"is_enterprise_install\":false,"
                    + "\"enterprise\":null,\"team\":{\"id\":\"" + InboundRig.TEAM + "\",\"domain\":\"sandbox\"},"
                    + "\"user\":{\"id\":\"" + USER + "\",\"username\":\"tanaka\",\"name\":\"tanaka\",\"team_id\":\""
                    + InboundRig.TEAM + "\"},\"trigger_id\":\"1.2.3\"";

    private Payloads() {}

    /** A button on a message. */
    static String action(String actionId, String value) {
        return actions("{\"type\":\"button\",\"action_id\":\"" + actionId + "\",\"block_id\":\"b1\",\"value\":\""
                + value + "\",\"text\":{\"type\":\"plain_text\",\"text\":\"x\"},\"action_ts\":\"1776239400.1\"}");
    }

    /** A choice from a menu on a message. */
    static String choice(String actionId, String blockId, String value) {
        return actions("{\"type\":\"static_select\",\"action_id\":\"" + actionId + "\",\"block_id\":\"" + blockId
                + "\",\"selected_option\":{\"text\":{\"type\":\"plain_text\",\"text\":\"x\"},\"value\":\"" + value
                + "\"},\"action_ts\":\"1776239400.1\"}");
    }

    private static String actions(String action) {
        return "{\"type\":\"block_actions\"," + HEAD
                + ",\"container\":{\"type\":\"message\",\"message_ts\":\"1776239400.000200\",\"channel_id\":\""
                + CHANNEL
                + "\",\"is_ephemeral\":false,\"thread_ts\":\"1776239400.000100\"},\"channel\":{\"id\":\"" + CHANNEL
                + "\",\"name\":\"incident\"},\"message\":{\"type\":\"message\",\"ts\":\"1776239400.000200\","
                + "\"blocks\":[{\"type\":\"not_known_yet\",\"block_id\":\"n\"}]},\"state\":{\"values\":{}},"
                + "\"response_url\":\"" + RESPONSE_URL + "\",\"actions\":[" + action + "]}";
    }

    /**
     * A submitted form.
     *
     * @param memo its private metadata
     * @param values its state's values
     */
    static String submission(String callback, String memo, String values) {
        return "{\"type\":\"view_submission\"," + HEAD + ",\"view\":{\"id\":\"V1\",\"team_id\":\"" + InboundRig.TEAM
                + "\",\"type\":\"modal\",\"blocks\":[{\"type\":\"context\",\"block_id\":\"note\",\"elements\":[]},"
                + "{\"type\":\"input\",\"block_id\":\"subject\",\"element\":{\"type\":\"plain_text_input\","
                + "\"action_id\":\"value\"},\"label\":{\"type\":\"plain_text\",\"text\":\"x\"}}],"
                + "\"private_metadata\":" + new JsonPrimitive(memo) + ",\"callback_id\":\"" + callback
                + "\",\"state\":{\"values\":" + values + "},\"hash\":\"1.x\",\"app_installed_team_id\":\""
                + InboundRig.TEAM + "\"},\"response_urls\":[]}";
    }

    /** The message shortcut. */
    static String shortcut(String callback, String text) {
        return "{\"type\":\"message_action\"," + HEAD + ",\"callback_id\":\"" + callback
                + "\",\"action_ts\":\"1776239400.1\",\"message_ts\":\"1776239400.000300\",\"channel\":{\"id\":\""
                + CHANNEL
                + "\",\"name\":\"incident\"},\"message\":{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"1776239400.000300\","
                + "\"text\":" + new JsonPrimitive(text) + "},\"response_url\":\"" + RESPONSE_URL + "\"}";
    }

    /** An event. */
    static String event(String event) {
        return "{\"type\":\"event_callback\",\"token\":\"legacy\",\"team_id\":\"" + InboundRig.TEAM
                + "\",\"api_app_id\":\"A0AWSINQRY1\",\"event_id\":\"Ev1\",\"event_time\":1776239400,"
                + "\"is_ext_shared_channel\":false,\"authorizations\":[{\"enterprise_id\":null,\"team_id\":\""
                + InboundRig.TEAM + "\",\"user_id\":\"U0AWSINQRY1\",\"is_bot\":true,\"is_enterprise_install\":false}],"
                + "\"event\":" + event + "}";
    }
}
