package dev.awsinquiry.text;

/**
 * A section of a case text, or one of the replies that make a section together.
 *
 * @param section the heading of the section that it makes together with others; empty where it is one itself
 * @param heading its own line; empty for what stands before the first heading and behind the last section
 * @param lines the facts in short, which stay in the body
 * @param question what is asked, as it was typed, which stays as well: without it nobody can answer; may be empty
 * @param words what people typed, which moves into an attachment where the body would be too long; may be empty
 */
record CasePart(String section, String heading, String lines, String question, String words) {

    private static final String ENDS = "。．！？\n";

    /** These end a sentence only before a blank: {@code v1.2}. */
    private static final String ENDS_BEFORE_BLANK = ".!?";

    /** A section that asks nothing. */
    CasePart(String heading, String lines, String words) {
        this(heading, lines, "", words);
    }

    /** A section of its own. */
    CasePart(String heading, String lines, String question, String words) {
        this("", heading, lines, question, words);
    }

    /**
     * One of the replies, which stand below one heading.
     *
     * @param first whether the heading stands above it
     */
    static CasePart reply(String section, boolean first, String time, String words) {
        return new CasePart(section, first ? section : "", time, "", words);
    }

    /** Whether it makes a section together with others. */
    boolean isReply() {
        return !section.isEmpty();
    }

    boolean isEmpty() {
        return lines.isEmpty() && question.isEmpty() && words.isEmpty();
    }

    /** The heading without the marks that make it one. */
    String name() {
        return (isReply() ? section : heading).replaceAll("^[■\\[#\\s]+|[\\]\\s]+$", "");
    }

    /** The same, with this in place of whoever is mentioned. */
    CasePart mentioning(String whom) {
        return new CasePart(
                section,
                heading,
                Mentions.replaced(lines, whom),
                Mentions.replaced(question, whom),
                Mentions.replaced(words, whom));
    }

    /** The section with other words in their place. */
    String with(String replacement) {
        String asked = beginsWithTheQuestion(replacement) ? "" : question;
        StringBuilder text = new StringBuilder(heading);
        append(text, lines);
        append(text, asked);
        append(text, asked.isEmpty() || replacement.isEmpty() ? replacement : "\n" + replacement);
        return text.toString();
    }

    /** Whoever is in a hurry types the same twice: the subject, and again as the first sentence. */
    private boolean beginsWithTheQuestion(String words) {
        int end = question.length();
        return end > 0
                && words.startsWith(question)
                && (end == words.length() || ends(words, end - 1) || ends(words, end));
    }

    private static boolean ends(String text, int at) {
        boolean blank = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return ENDS.indexOf(text.charAt(at)) >= 0 || blank && ENDS_BEFORE_BLANK.indexOf(text.charAt(at)) >= 0;
    }

    private static void append(StringBuilder text, String more) {
        if (!more.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(more);
        }
    }
}
