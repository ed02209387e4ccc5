package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Field;
import java.util.Map;

/**
 * <em>Answer in a form</em>, submitted: adds to what is there.
 *
 * @param viewId the form's view; submitting it twice adds once
 * @param values what the inputs hold; empty inputs are left out
 */
public record AnswerSubmission(
        String team, String channel, String user, String inquiry, String viewId, Map<Field, String> values) {

    public AnswerSubmission {
        values = Map.copyOf(values);
    }
}
