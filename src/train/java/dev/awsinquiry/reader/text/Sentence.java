package dev.awsinquiry.reader.text;

/**
 * A sentence, or a line that stands for one, in a folded text.
 *
 * @param start index of its first char, behind a bullet or number
 * @param end index behind its last char
 * @param kind what kind of line it is in
 * @param heading the index of the sentence that heads it, -1 where none does
 * @param begins whether it begins a line
 */
public record Sentence(int start, int end, Kind kind, int heading, boolean begins) {

    /** What kind of line a sentence is in. */
    public enum Kind {
        PROSE,
        /** What stands above others and names what they tell. */
        HEADING,
        /** What a machine wrote, or a person typed to one. */
        MACHINE,
        /** Behind a mark of quotation: somebody else's words. */
        QUOTE,
        /** What a form left over: a field without an entry, an example to overwrite. */
        TEMPLATE
    }
}
