package dev.awsinquiry.slack.inbound.form;

/** Cuts texts to a length. */
final class Cut {

    private Cut() {}

    /** The beginning of a text, at most the given number of characters, no character halved. */
    static String to(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        boolean halves = Character.isHighSurrogate(text.charAt(limit - 1));
        return text.substring(0, halves ? limit - 1 : limit);
    }
}
