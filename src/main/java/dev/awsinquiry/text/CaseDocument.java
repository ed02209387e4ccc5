package dev.awsinquiry.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A case text, ready to send.
 *
 * @param body at most 8,000 chars: AWS's limit for what is typed into a case
 * @param attachments what goes beyond, to be sent along as files
 */
public record CaseDocument(String body, List<Attachment> attachments) {

    /**
     * A file to send along, or a part of one.
     *
     * @param heading names it by its number and what it holds
     * @param text what goes into the file, at most 9,000 chars
     */
    public record Attachment(String heading, String text) {}

    public CaseDocument {
        attachments = List.copyOf(attachments);
    }

    /**
     * The messages that carry it: the body alone in the first, so that copying the message copies the text; then one for
     * each attachment.
     *
     * @param summary of the first
     */
    List<Message> messages(String summary) {
        List<Message> messages = new ArrayList<>();
        messages.add(new Draft().preformatted(body).message(summary));
        attachments.forEach(attachment -> messages.add(new Draft()
                .paragraph(attachment.heading())
                .preformatted(attachment.text())
                .message(attachment.heading())));
        return messages;
    }

    /** Everything in one: the body, then each attachment under its heading. */
    public String whole() {
        StringBuilder all = new StringBuilder(body);
        attachments.forEach(
                a -> all.append("\n\n").append(a.heading()).append("\n").append(a.text()));
        return all.toString();
    }
}
