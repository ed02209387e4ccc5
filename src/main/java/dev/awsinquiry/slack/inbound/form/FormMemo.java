package dev.awsinquiry.slack.inbound.form;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Language;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What travels with a form and comes back with it, in {@code private_metadata}: ids, never words that people typed.
 *
 * @param channel where the form was opened
 * @param language of the form
 * @param inquiry whose form it is; empty for a new one
 * @param shown fingerprints of what was shown when the form was opened, by block id or fact id
 * @param responseUrl of the command or button that opened it; a submission carries none of its own
 * @param preset what the form's picker showed when it was opened
 */
public record FormMemo(
        String channel,
        Language language,
        Optional<String> inquiry,
        Map<String, String> shown,
        Optional<String> responseUrl,
        Optional<Instant> preset) {

    /** What came back isn't a memo of ours, or of another version: the form's fault or its sender's, not ours. */
    public static final class Foreign extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** Without a cause, which would quote what came. */
        Foreign() {
            super("not the memo of a form of ours");
        }
    }

    /** The most characters that Slack takes. */
    static final int LIMIT = 3000;

    public FormMemo {
        shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
    }

    /** The memo of a new inquiry. */
    public static FormMemo fresh(String channel, Language language, Optional<String> responseUrl) {
        return new FormMemo(channel, language, Optional.empty(), Map.of(), responseUrl, Optional.empty());
    }

    /** The memo of a form that belongs to an inquiry. */
    public static FormMemo of(String channel, Language language, String inquiry, Optional<String> responseUrl) {
        return new FormMemo(channel, language, Optional.of(inquiry), Map.of(), responseUrl, Optional.empty());
    }

    FormMemo showing(Map<String, String> fingerprints) {
        return new FormMemo(channel, language, inquiry, fingerprints, responseUrl, preset);
    }

    FormMemo presetTo(Instant at) {
        return new FormMemo(channel, language, inquiry, shown, responseUrl, Optional.of(at));
    }

    /** The fingerprint of one thing that was shown. */
    public Optional<String> shownOf(String id) {
        return Optional.ofNullable(shown.get(id));
    }

    /** The fingerprints of the inquiry's fields among what was shown. */
    Map<Field, String> shownFields() {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        shown.forEach((block, print) -> Field.byId(block).ifPresent(field -> fields.put(field, print)));
        return fields;
    }

    /** As it travels. Without the response URL, should that make it too long. */
    String toJson() {
        String whole = json(responseUrl);
        return whole.length() <= LIMIT ? whole : json(Optional.empty());
    }

    private String json(Optional<String> url) {
        JsonObject json = new JsonObject();
        json.addProperty("c", channel);
        json.addProperty("l", language.id());
        inquiry.ifPresent(id -> json.addProperty("i", id));
        if (!shown.isEmpty()) {
            JsonObject prints = new JsonObject();
            shown.forEach(prints::addProperty);
            json.add("s", prints);
        }
        preset.ifPresent(at -> json.addProperty("p", at.getEpochSecond()));
        url.ifPresent(u -> json.addProperty("r", u));
        return json.toString();
    }

    /**
     * Reads it back.
     *
     * @throws Foreign when it isn't one of ours
     */
    public static FormMemo parse(@Nullable String json) {
        try {
            JsonObject memo = JsonParser.parseString(json).getAsJsonObject();
            return new FormMemo(
                    memo.get("c").getAsString(),
                    Language.byId(memo.get("l").getAsString()).orElseThrow(),
                    text(memo, "i"),
                    shown(memo),
                    text(memo, "r"),
                    Optional.ofNullable(memo.get("p"))
                            .map(JsonElement::getAsLong)
                            .map(Instant::ofEpochSecond));
        } catch (RuntimeException e) {
            // not JSON, a part missing, or of another kind
            throw new Foreign();
        }
    }

    private static Optional<String> text(JsonObject memo, String key) {
        return Optional.ofNullable(memo.get(key)).map(JsonElement::getAsString);
    }

    private static Map<String, String> shown(JsonObject memo) {
        Map<String, String> shown = new LinkedHashMap<>();
        if (memo.get("s") instanceof JsonObject prints) {
            prints.entrySet().forEach(e -> shown.put(e.getKey(), e.getValue().getAsString()));
        }
        return shown;
    }
}
