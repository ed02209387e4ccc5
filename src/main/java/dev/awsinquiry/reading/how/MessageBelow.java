package dev.awsinquiry.reading.how;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.WordEnds;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Match;
import java.util.List;

/**
 * A message that stands below the line which says that it came, whatever its words: "I'm getting the following error:" and
 * lines of a machine, or a block of code or quotation. Another error that is told counts for more.
 */
final class MessageBelow {

    /** Chars that may close the line behind the words that lead over. */
    private static final int CLOSE = 3;
    /** What tells the line of a machine from one of prose. */
    private static final List<String> SIGNS =
            List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "_", "[", "]", "{", "}", "=");
    /** What does where no colon leads over; whoever writes below may give a time. */
    private static final List<String> JOINTS = List.of("_", "[", "{", "=", ": ", "::");
    /** How a picture or an address begins: what it shows can't be read. */
    private static final List<String> PICTURES = List.of("![", "<img", "http");

    private MessageBelow() {}

    static void read(Page page, Notes notes) {
        for (Match match : page.matches("message.below")) {
            int s = match.sentence();
            Sentence said = page.sentences().get(s);
            boolean leads = said.spoken()
                    && said.end() - match.end() <= CLOSE
                    && s + 1 < page.sentences().size()
                    && !page.has(s, "error.none");
            if (leads) {
                below(page, notes, said, s + 1);
            }
        }
    }

    private static void below(Page page, Notes notes, Sentence said, int first) {
        Part part = page.sentences().get(first).part();
        boolean block = part == Part.CODE || part == Part.QUOTE || part == Part.LOG;
        boolean line = part == Part.PROSE
                && (page.folded().text.charAt(said.end() - 1) == ':'
                        ? machine(page, page.sentences().get(first), SIGNS)
                                || fails(page, page.sentences().get(first))
                        : page.holds(said.start(), said.end(), "below.points.ja")
                                && machine(page, page.sentences().get(first), JOINTS));
        if (!block && !line) {
            return;
        }
        int paragraph = page.sentences().get(first).paragraph();
        int last = first;
        while (last + 1 < page.sentences().size()
                && page.sentences().get(last + 1).part() == part
                && page.sentences().get(last + 1).paragraph() == paragraph
                && (block || !page.asks(page.sentences().get(last + 1)))) {
            last++;
        }
        int start = page.sentences().get(first).start();
        int behind = page.sentences().get(last).end();
        while (start < behind && ">` ".indexOf(page.folded().text.charAt(start)) >= 0) {
            start++;
        }
        int end = WordEnds.cut(page.folded().text, start, behind, MessageSpan.LONGEST);
        if (end > start && !page.holds(start, end, "message.good")) {
            notes.stateWords(Fact.HOW_ERROR, start, end, 0);
        }
    }

    /** Whether a line below tells of a failure, and nobody who speaks of themselves: "The config profile could not be found". */
    private static boolean fails(Page page, Sentence line) {
        return page.words().failing(page.folded().lowered, line.start(), line.end())
                && PICTURES.stream().noneMatch(page.lower(line.start(), line.end())::startsWith)
                && !page.begins(line.start(), line.end(), "below.own")
                && !page.asks(line);
    }

    /** Whether the sentence reads like a line of a machine. */
    private static boolean machine(Page page, Sentence sentence, List<String> signs) {
        String line = page.lower(sentence.start(), sentence.end());
        return signs.stream().anyMatch(line::contains)
                && PICTURES.stream().noneMatch(line::startsWith)
                && !page.asks(sentence);
    }
}
