package dev.awsinquiry.reading.layout;

import java.util.List;

/**
 * A sentence, or a line that has none.
 *
 * @param start index of its first char in the folded text
 * @param end index behind its last char
 * @param part what it is
 * @param heading start of the heading that it stands under, as an index of sentences; -1 where there is none
 * @param paragraph number of its paragraph
 */
public record Sentence(int start, int end, Part part, int heading, int paragraph) {

    public boolean holds(int index) {
        return index >= start && index < end;
    }

    /** Whether the author, not a template, heading or announcement, speaks here; logs and quotes are the author's proof. */
    public boolean counts() {
        return part != Part.HEADING && part != Part.TEMPLATE && part != Part.STATUS;
    }

    /** Whether it is the author's proof: a log, code or a quotation. */
    public boolean pasted() {
        return counts() && !spoken();
    }

    /** The same stretch, taken for something else. */
    public Sentence as(Part other) {
        return new Sentence(start, end, other, heading, paragraph);
    }

    /** The same under another heading, or under none. */
    public Sentence under(int other) {
        return new Sentence(start, end, part, other, paragraph);
    }

    public boolean spoken() {
        return part == Part.PROSE;
    }

    /** How many of the sentences may state anything, counted up to two. */
    public static long counting(List<Sentence> sentences) {
        return sentences.stream().filter(Sentence::counts).limit(2).count();
    }
}
