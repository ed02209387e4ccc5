package dev.awsinquiry.text;

/**
 * A section of a case text.
 *
 * @param heading its own line; empty for what stands before the first heading and behind the last section
 * @param lines the facts in short, which stay in the body
 * @param question what is asked, as it was typed, which stays as well: without it nobody can answer; may be empty
 * @param words what people typed, which moves into an attachment where the body would be too long; may be empty
 */
record CasePart(String heading, String lines, String question, String words) {

    /** A section that asks nothing. */
    CasePart(String heading, String lines, String words) {
        this(heading, lines, "", words);
    }

    boolean isEmpty() {
        return lines.isEmpty() && question.isEmpty() && words.isEmpty();
    }

    /** The heading without the marks that make it one. */
    String name() {
        return heading.replaceAll("^[■\\[#\\s]+|[\\]\\s]+$", "");
    }

    /** The section with other words in their place. */
    String with(String replacement) {
        StringBuilder text = new StringBuilder(heading);
        append(text, lines);
        append(text, question);
        append(text, question.isEmpty() || replacement.isEmpty() ? replacement : "\n" + replacement);
        return text.toString();
    }

    private static void append(StringBuilder text, String more) {
        if (!more.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(more);
        }
    }
}
