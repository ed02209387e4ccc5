package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Span;
import java.util.ArrayList;
import java.util.List;

/** Replaces every secret in a text by a mask that says what stood there, such as {@code [masked:aws-secret-key]}. */
public final class SecretMasker {

    /** How a mask begins. */
    static final String OPEN = "[masked:";

    /** Whether the word that begins there is what a mask says of a secret. */
    static boolean masks(String text, int start) {
        return text.startsWith(OPEN, start - OPEN.length());
    }

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
     * @param folded the same text as the recognisers read it
     */
    public record Masked(String text, List<Span> masks, Folded folded) {}

    private final SecretTokens tokens;
    private final SecretFields fields;

    public SecretMasker(SecretTokens tokens, SecretFields fields) {
        this.tokens = tokens;
        this.fields = fields;
    }

    public Masked mask(String text) {
        Masked masked = new Masked(text, List.of(), Folded.said(text));
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
        Folded folded = before.folded();
        List<Secret> secrets = found(folded);
        String bare = Emphasis.without(Tags.without(folded.text));
        secrets.addAll(foundIn(bare, folded));
        // brackets and quotation marks mostly say where a value ends, so what was found with them stays as it is
        String open = Enclosed.without(bare);
        List<Secret> enclosed = open.equals(bare) ? List.of() : foundIn(open, folded);
        enclosed.stream()
                .filter(late ->
                        secrets.stream().noneMatch(known -> late.start() < known.end() && known.start() < late.end()))
                .toList()
                .forEach(secrets::add);
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
            keep(before, copied, typed.start(), out, masks);
            int from = out.length();
            out.append(OPEN).append(secret.kind()).append(']');
            masks.add(new Span(from, out.length()));
            copied = typed.end();
        }
        if (masks.isEmpty()) {
            return before;
        }
        keep(before, copied, before.text().length(), out, masks);
        String text = out.toString();
        return new Masked(text, masks, Folded.said(text));
    }

    /** What the text without some marks holds more, where it stands in the whole one; nothing where it has no such marks. */
    private List<Secret> foundIn(String bare, Folded whole) {
        if (bare.equals(whole.text)) {
            return List.of();
        }
        Folded inner = new Folded(bare);
        return found(inner).stream()
                .map(secret -> {
                    Span span = inner.span(secret.start(), secret.end());
                    return new Secret(span.start(), span.end(), secret.kind());
                })
                .toList();
    }

    private List<Secret> found(Folded folded) {
        List<Secret> secrets = new ArrayList<>();
        SecretBlocks.find(folded.text, secrets);
        tokens.find(folded.text, secrets);
        fields.find(folded, secrets);
        return secrets;
    }

    /** Copies a stretch that holds no secret, with the masks that an earlier pass put there. */
    private static void keep(Masked before, int start, int end, StringBuilder out, List<Span> masks) {
        for (Span mask : before.masks()) {
            if (mask.start() >= start && mask.end() <= end) {
                int from = mask.start() - start + out.length();
                masks.add(new Span(from, from + mask.end() - mask.start()));
            }
        }
        out.append(before.text(), start, end);
    }
}
