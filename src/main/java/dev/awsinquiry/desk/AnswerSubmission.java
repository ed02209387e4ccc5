package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Field;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * <em>Answer in a form</em>, submitted: adds to what is there.
 *
 * @param viewId the form's view; submitting it twice adds once
 * @param values what the inputs hold; empty inputs are left out, and so are those that show nothing
 * @param shown fingerprints of what the form showed when it was opened, by {@link Shown#of}
 */
public record AnswerSubmission(
        String team,
        String channel,
        String user,
        String inquiry,
        String viewId,
        Map<Field, String> values,
        Map<Field, String> shown) {

    public AnswerSubmission {
        values = Visible.in(values);
        shown = Map.copyOf(shown);
    }

    /** One whose inputs were all empty when the form was opened. */
    public AnswerSubmission(
            String team, String channel, String user, String inquiry, String viewId, Map<Field, String> values) {
        this(team, channel, user, inquiry, viewId, values, Map.of());
    }

    /** The inputs that hold what they were shown with. */
    Set<Field> leftAlone() {
        return values.entrySet().stream()
                .filter(held -> Shown.of(held.getValue()).equals(shown.get(held.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was put in, without a moment that was left as the form showed it: it is known, wherever it lies. */
    Map<Field, String> told() {
        return values.entrySet().stream()
                .filter(held ->
                        held.getKey() != Field.WHEN_STARTED || !leftAlone().contains(held.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What it says. A preset that was left alone confirms what it shows, as long as that still stands; corrected meanwhile,
     * it is nobody's word.
     *
     * @param preset what the form would start with now
     */
    Map<Field, String> said(Map<Field, String> preset) {
        return values.entrySet().stream()
                .filter(held -> {
                    String print = Shown.of(held.getValue());
                    String now = Shown.of(preset.getOrDefault(held.getKey(), ""));
                    return !print.equals(shown.get(held.getKey())) || print.equals(now);
                })
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
