package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The form of a new inquiry that is handed in more than once: by Slack's "try again", or by a phone that had been asleep.
 * What it held before says nothing the second time, whatever others have put in since.
 */
final class HandedIn {

    private HandedIn() {}

    /** Fingerprints of what a form held, as it is kept. */
    static Map<Field, String> prints(InquirySubmission form, List<Source> inputs) {
        Map<Field, String> prints = new EnumMap<>(Field.class);
        kept(inputs).forEach((field, value) -> prints.put(field, Shown.of(value)));
        severity(form).ifPresent(severity -> prints.put(Field.SEVERITY, Shown.of(severity)));
        return prints;
    }

    /**
     * The same form handed in again, as one that was opened with what it held before. One of before that was kept is taken
     * as it is.
     *
     * @param inputs what it holds now
     */
    static InquirySubmission again(Inquiry known, InquirySubmission form, List<Source> inputs) {
        if (known.handedIn().isEmpty()) {
            return form;
        }
        Map<Field, String> values = new EnumMap<>(form.values());
        // a secret that was masked the first time is the same words
        kept(inputs).forEach((field, value) -> {
            if (Shown.of(value).equals(known.handedIn().get(field))) {
                values.put(field, value);
            }
        });
        return form.openedWith(known.id(), values, known.handedIn());
    }

    /**
     * An edited form, with what stands in the place of words that are the same once their secrets are masked: handed in
     * again, they change nothing.
     *
     * @param mask masks what was typed
     */
    static InquirySubmission masked(Inquiry known, InquirySubmission form, UnaryOperator<String> mask) {
        Map<Field, String> held = Prefill.values(known);
        Map<Field, String> values = new EnumMap<>(Field.class);
        form.values().forEach((field, value) -> {
            String now = held.getOrDefault(field, value);
            boolean same = field.isWords() && Shown.of(mask.apply(value)).equals(Shown.of(now));
            values.put(field, same ? now : value);
        });
        return form.holding(values);
    }

    /**
     * What was typed into inputs that are the same once their secrets are masked; these may be others.
     *
     * @param form as it was handed in
     * @param masked the same by {@link #masked}
     */
    static List<PastedSecrets.Typed> pastedAnew(
            Inquiry known, InquirySubmission form, InquirySubmission masked, Instant now) {
        List<PastedSecrets.Typed> pasted = new ArrayList<>();
        form.values().forEach((field, value) -> {
            if (!value.equals(masked.values().get(field))) {
                known.latest(field)
                        .map(source -> new PastedSecrets.Typed(known, source.wordedAt(now), value))
                        .ifPresent(pasted::add);
            }
        });
        return pasted;
    }

    private static Map<Field, String> kept(List<Source> inputs) {
        Map<Field, String> kept = new EnumMap<>(Field.class);
        inputs.forEach(input -> input.field().ifPresent(field -> kept.put(field, asShown(field, input.text()))));
        return kept;
    }

    /** The account as an edited form would show it. */
    private static String asShown(Field field, String text) {
        return field == Field.WHERE_ACCOUNT ? AccountId.digits(text) : text;
    }

    private static Optional<String> severity(InquirySubmission form) {
        return Optional.ofNullable(form.values().get(Field.SEVERITY));
    }
}
