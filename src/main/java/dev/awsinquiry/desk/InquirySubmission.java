package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The inquiry form, submitted.
 *
 * @param team the workspace
 * @param channel where the inquiry is asked
 * @param user who submitted
 * @param language of the form
 * @param viewId the form's view; with the team it makes the submission happen once
 * @param inquiry the inquiry that was edited; empty for a new one
 * @param values what the inputs hold: words as typed, option ids, seconds since the epoch; empty inputs are left out, and so are those that show nothing
 * @param shown fingerprints of what an edited inquiry's inputs held when the form was opened, by {@link Shown#of}; an
 *     input that still holds the same was not edited
 * @param responseUrl the command's, for an answer to this person alone
 */
public record InquirySubmission(
        String team,
        String channel,
        String user,
        Language language,
        String viewId,
        Optional<String> inquiry,
        Map<Field, String> values,
        Map<Field, String> shown,
        Optional<String> responseUrl) {

    public InquirySubmission {
        values = Visible.in(values);
        shown = Map.copyOf(shown);
    }

    /** The same as the edited form of an inquiry, opened with what these are fingerprints of. */
    InquirySubmission openedWith(String known, Map<Field, String> held, Map<Field, String> prints) {
        return new InquirySubmission(
                team, channel, user, language, viewId, Optional.of(known), held, prints, responseUrl);
    }

    /** The same, with other values. */
    InquirySubmission holding(Map<Field, String> held) {
        return new InquirySubmission(team, channel, user, language, viewId, inquiry, held, shown, responseUrl);
    }

    /** What it says, without a moment that was left as the form showed it: it is known, wherever it lies. */
    Map<Field, String> told() {
        Map<Field, String> told = new EnumMap<>(Field.class);
        values.forEach((field, value) -> {
            if (field != Field.WHEN_STARTED || says(field)) {
                told.put(field, value);
            }
        });
        return told;
    }

    /** Whether an input holds something else than the form showed when it was opened; a preset is no statement. */
    boolean says(Field field) {
        return Optional.ofNullable(values.get(field))
                .filter(held -> !Shown.of(held).equals(shown.get(field)))
                .isPresent();
    }
}
