package dev.awsinquiry.reading;

import java.util.ArrayList;
import java.util.List;

/** Replaces every secret in a text by a mask that says what stood there, such as {@code [masked:aws-secret-key]}. */
final class SecretMasker {

    private static final String OPEN = "[masked:";
    private static final int MOST_PASSES = 5;

    /**
     * A secret in a folded text.
     *
     * @param start index of its first char
     * @param end index behind its last
     * @param kind what it is, in the words of the mask
     */
    record Secret(int start, int end, String kind) {}

    /**
     * A text without its secrets.
     *
     * @param text the text with masks
     * @param masks where the masks stand that were put in now
     */
    record Masked(String text, List<Span> masks) {}

    private final SecretTokens tokens;
    private final SecretFields fields;

    SecretMasker(String tokenFile, String fieldFile) {
        tokens = new SecretTokens(tokenFile);
        fields = new SecretFields(fieldFile);
    }

    Masked mask(String text) {
        Masked masked = new Masked(text, List.of());
        // what stands beside a mask may only now look like a field; the passes end when nothing new is found
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            Masked next = once(masked);
            if (next.text().equals(masked.text())) {
                return masked;
            }
            masked = next;
        }
        return masked;
    }

    private Masked once(Masked before) {
        Folded folded = new Folded(before.text());
        List<Secret> secrets = new ArrayList<>();
        SecretBlocks.find(folded.text, secrets);
        tokens.find(folded.text, secrets);
        fields.find(folded, secrets);
        if (secrets.isEmpty()) {
            return before;
        }
        secrets.sort((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
        StringBuilder out = new StringBuilder();
        List<Span> masks = new ArrayList<>();
        int copied = 0;
        int end = -1;
        for (Secret secret : secrets) {
            if (secret.start() < end || folded.text.startsWith(OPEN, secret.start())) {
                continue;
            }
            end = secret.end();
            Span typed = folded.span(secret.start(), secret.end());
            out.append(before.text(), copied, typed.start());
            int from = out.length();
            out.append(OPEN).append(secret.kind()).append(']');
            masks.add(new Span(from, out.length()));
            copied = typed.end();
        }
        String text = out.append(before.text(), copied, before.text().length()).toString();
        return new Masked(text, masks.isEmpty() ? before.masks() : masks);
    }
}
