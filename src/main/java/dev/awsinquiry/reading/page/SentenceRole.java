package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import java.util.BitSet;

/**
 * Which stretches of a text tell of something that happened, and which only ask, beg, plan, suppose or speak of the
 * message itself. English says so ahead (「can you …」), Japanese behind (「…でしょうか」); what stands across a break of the
 * clause, "we rebooted it twice, but …", keeps its own role.
 */
public final class SentenceRole {

    /** What words of a sentence tell of its part. */
    private enum Mark {
        AHEAD("role.ahead"),
        BEHIND("role.behind"),
        CLAUSE("role.clause"),
        TURNED("role.turned"),
        SCENE("role.turned.scene"),
        BREAK("role.break"),
        REQUEST("role.request"),
        COMMA("act.comma"),
        FAIL("fail");

        private final String words;

        Mark(String words) {
            this.words = words;
        }
    }

    private final BitSet silent = new BitSet();
    private final Page page;
    private final Marks<Mark> marks;

    private SentenceRole(Page page) {
        this.page = page;
        marks = new Marks<>(page, Mark.values(), mark -> mark.words);
    }

    /** Reads the roles off the page, in one pass over the words that mark them. */
    static SentenceRole of(Page page) {
        SentenceRole role = new SentenceRole(page);
        page.sentences().stream()
                .filter(sentence -> sentence.part() != Part.TEMPLATE)
                .forEach(role::read);
        return role;
    }

    /** Whether what begins there is told as something that happened. */
    public boolean tells(int start) {
        return !silent.get(start);
    }

    /** Whether the text does nothing but tell. */
    boolean tellsAll() {
        return silent.isEmpty();
    }

    /** Whether the text does nothing but tell, and no question mark stands in it. */
    public static boolean onlyTells(Page page) {
        return page.role().tellsAll() && page.folded().lower.indexOf('?') < 0;
    }

    private void read(Sentence sentence) {
        int start = sentence.start();
        int asks = -1;
        int sets = -1;
        int failed = -1;
        boolean requests = false;
        boolean question = page.asks(sentence);
        BitSet quoted = null;
        while (marks.next(sentence)) {
            Mark mark = marks.mark();
            int at = marks.start();
            quoted = quoted == null ? QuotedWords.of(page, sentence) : quoted;
            // a message that begs, 「…お試しください」, is told of
            if (quoted.get(at)) {
                continue;
            }
            int end = Math.min(marks.end(), sentence.end());
            // "please check quickly, logins fail" begs and tells; a question goes on behind its commas
            boolean parts = mark == Mark.COMMA && requests && asks >= 0 && !question;
            requests |= mark == Mark.REQUEST;
            if ((mark == Mark.BREAK || parts) && at >= start) {
                silence(asks, at);
                asks = -1;
                start = end;
                requests = false;
            } else if (mark == Mark.FAIL) {
                failed = at;
            } else if (mark == Mark.SCENE && at == start) {
                sets = start;
            } else if (mark == Mark.TURNED && at >= start && begins(at, sentence, sets == start)) {
                asks = asks < 0 ? at : asks;
                silence(sets == start && failed < start ? start : -1, at);
            }
            if ((mark == Mark.AHEAD || mark == Mark.CLAUSE) && at >= start) {
                asks = asks < 0 ? at : asks;
                silence(mark == Mark.AHEAD && sets == start && failed < start ? start : -1, at);
            }
            if (mark == Mark.BEHIND || mark == Mark.CLAUSE) {
                silence(start, end);
            }
        }
        silence(asks, sentence.end());
    }

    private void silence(int from, int to) {
        if (from >= 0 && to > from) {
            silent.set(from, to);
        }
    }

    /** Whether a clause begins there; behind one that sets the scene a comma may be missing. */
    private boolean begins(int at, Sentence sentence, boolean scene) {
        String lower = page.folded().lower;
        int end = at;
        end = Chars.beforeBlanks(lower, sentence.start(), end);
        if (end == sentence.start() || !Chars.letter(lower.charAt(end - 1))) {
            return end == sentence.start() || ",;:-(?!".indexOf(lower.charAt(end - 1)) >= 0;
        }
        return scene || lower.startsWith("and ", at - 4) || lower.startsWith("or ", at - 3);
    }
}
