package dev.awsinquiry.sandbox.people;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Form encoding. */
public final class Form {
    private Form() {}

    /** Writes fields as {@code application/x-www-form-urlencoded}, in UTF-8. */
    public static String write(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /**
     * Reads fields; of several with one name the last counts.
     *
     * @throws IllegalArgumentException when an escape is broken
     */
    public static Map<String, String> read(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : form.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                fields.put(decode(pair.substring(0, at)), decode(pair.substring(at + 1)));
            }
        }
        return fields;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
