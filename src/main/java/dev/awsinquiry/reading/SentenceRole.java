package dev.awsinquiry.reading;

import java.util.BitSet;

/**
 * Which stretches of a text tell of something that happened, and which only ask, beg, plan, suppose or speak of the
 * message itself. English says so ahead (「can you …」), Japanese behind (「…でしょうか」); what stands across a break of the
 * clause, "we rebooted it twice, but …", keeps its own role.
 */
final class SentenceRole {

    private final BitSet silent = new BitSet();
    private final Page page;
    private final int ahead;
    private final int behind;
    private final int clause;
    private final int turned;
    private final int scene;
    private final int breaks;
    private final int fails;
    private final Hits.Row marks;

    private SentenceRole(Page page) {
        this.page = page;
        Lexicon lexicon = page.words().lexicon();
        ahead = lexicon.wordClass("role.ahead");
        behind = lexicon.wordClass("role.behind");
        clause = lexicon.wordClass("role.clause");
        turned = lexicon.wordClass("role.turned");
        scene = lexicon.wordClass("role.turned.scene");
        breaks = lexicon.wordClass("role.break");
        fails = lexicon.wordClass("fail");
        marks = page.hits().of(ahead, behind, clause, turned, scene, breaks, fails);
    }

    /** Reads the roles off the page, in one pass over the words that mark them. */
    static SentenceRole of(Page page) {
        SentenceRole role = new SentenceRole(page);
        int next = 0;
        for (Sentence sentence : page.sentences()) {
            next = role.read(sentence, next);
        }
        return role;
    }

    /** Whether what begins there is told as something that happened. */
    boolean tells(int start) {
        return !silent.get(start);
    }

    /** Whether the text does nothing but tell. */
    boolean tellsAll() {
        return silent.isEmpty();
    }

    /** Whether the text does nothing but tell, and no question mark stands in it. */
    static boolean onlyTells(Page page) {
        return page.role().tellsAll() && page.folded().lower.indexOf('?') < 0;
    }

    /** One sentence; gives where its hits end. */
    private int read(Sentence sentence, int from) {
        int next = from;
        int start = sentence.start();
        int asks = -1;
        int sets = -1;
        int failed = -1;
        for (; next < marks.size() && marks.start(next) < sentence.end(); next++) {
            int kind = marks.wordClass(next);
            int at = marks.start(next);
            int end = Math.min(marks.end(next), sentence.end());
            if (kind == breaks && at >= start) {
                silence(asks, at);
                asks = -1;
                start = end;
            } else if (kind == fails) {
                failed = at;
            } else if (kind == scene && at == start) {
                sets = start;
            } else if (kind == turned && at >= start && begins(at, sentence, sets == start)) {
                asks = asks < 0 ? at : asks;
                silence(sets == start && failed < start ? start : -1, at);
            }
            if ((kind == ahead || kind == clause) && at >= start) {
                asks = asks < 0 ? at : asks;
                silence(kind == ahead && sets == start && failed < start ? start : -1, at);
            }
            if (kind == behind || kind == clause) {
                silence(start, end);
            }
        }
        silence(asks, sentence.end());
        return next;
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
        while (end > sentence.start() && lower.charAt(end - 1) == ' ') {
            end--;
        }
        if (end == sentence.start() || !Chars.letter(lower.charAt(end - 1))) {
            return end == sentence.start() || ",;:-(?!".indexOf(lower.charAt(end - 1)) >= 0;
        }
        return scene || lower.startsWith("and ", at - 4) || lower.startsWith("or ", at - 3);
    }
}
