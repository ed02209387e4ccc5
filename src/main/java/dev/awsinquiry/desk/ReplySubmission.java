package dev.awsinquiry.desk;

import java.util.Map;

/**
 * The form for a reply to AWS, submitted.
 *
 * @param viewId the form's view; submitted twice it is one text
 * @param questions AWS's, as pasted
 * @param answers ours, as typed
 * @param shown fingerprints of what the form showed when it was opened, by {@link DraftShown#of}; empty for a form of before
 *     they were kept
 */
public record ReplySubmission(String viewId, String questions, String answers, Map<String, String> shown) {

    public ReplySubmission {
        shown = Map.copyOf(shown);
    }
}
