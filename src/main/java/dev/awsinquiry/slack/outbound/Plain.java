package dev.awsinquiry.slack.outbound;

/** Plain words where Slack would parse them, or takes only so many. Lengths are counted in UTF-16 units. */
final class Plain {

    static final String MORE = "…";

    /** A message's {@code text} may have 4,000 characters; above that chat.update refuses it. */
    private static final int MOST_SUMMARY = 3_000;

    private Plain() {}

    /** A summary, escaped so that nothing in it pings or links, and shortened where it has to be. */
    static String summary(String words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length(); ) {
            int codePoint = words.codePointAt(i);
            String piece = escaped(codePoint);
            i += Character.charCount(codePoint);
            int reserve = i < words.length() ? MORE.length() : 0;
            if (out.length() + piece.length() + reserve > MOST_SUMMARY) {
                return out.append(MORE).toString();
            }
            out.append(piece);
        }
        return out.toString();
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> Character.toString(codePoint);
        };
    }

    /** The first so many characters, with a sign where some are missing, and no character cut in half. */
    static String shortened(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int end = most - MORE.length();
        if (end <= 0) {
            return MORE;
        }
        if (Character.isHighSurrogate(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end) + MORE;
    }
}
