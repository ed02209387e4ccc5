package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The clauses of a page that do something else than tell, from the classes of {@code acts.txt}. A message asks and
 * tells in one breath, 「注文が止まっているので確認してください」, so each clause has an act of its own.
 */
public final class SpeechActs {

    /** What words of a clause tell of what it does. */
    private enum Mark {
        BREAK("act.break"),
        ASKS_FIRST("act.ask.first"),
        ASKS("act.ask"),
        SURMISE("act.surmise"),
        PLAN("act.plan"),
        SUPPOSE("act.suppose"),
        REMARK("act.remark"),
        REQUEST("act.request"),
        COMMA("act.comma"),
        QUESTION("act.question"),
        CASE("act.case");

        private final String words;

        Mark(String words) {
            this.words = words;
        }
    }

    private record Clause(int start, int end, SpeechAct act) {}

    private final List<Clause> clauses = new ArrayList<>();

    SpeechActs(Page page) {
        Marks<Mark> marks = new Marks<>(page, Mark.values(), mark -> mark.words);
        for (Sentence sentence : page.sentences()) {
            Open open = new Open(page, sentence);
            while (marks.next(sentence)) {
                if (marks.start() >= sentence.start() && marks.end() <= sentence.end()) {
                    open.take(marks.mark(), marks.start(), marks.end());
                }
            }
            if (sentence.spoken()) {
                open.finish();
            }
        }
    }

    /** What the clause does that holds the place. */
    public SpeechAct at(int place) {
        int low = 0;
        int high = clauses.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (clauses.get(middle).start() <= place) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high >= 0 && place < clauses.get(high).end() ? clauses.get(high).act() : SpeechAct.TELLS;
    }

    /** The clause of a sentence that is being read. */
    private final class Open {
        private final String lower;
        private final Sentence sentence;
        private final boolean question;
        private final List<Clause> found = new ArrayList<>();
        private int start;
        private SpeechAct act = SpeechAct.TELLS;
        private boolean surmise;
        /** Where it asks for something to be done, which is said in one breath: "please help, login is broken". */
        private int requestAt = -1;
        /** Whether a verb stands before its subject. */
        private boolean inverts;
        /** Where the clause ends, as far as its words tell; 0 while they don't. */
        private int ends;

        Open(Page page, Sentence sentence) {
            lower = page.folded().lower;
            question = page.asks(sentence);
            this.sentence = sentence;
            start = sentence.start();
        }

        void take(Mark mark, int at, int behind) {
            if (ends > 0 && at >= ends) {
                close(ends);
            }
            switch (mark) {
                // what stands within the words of the break is part of the clause: 「でしょうか、」
                case BREAK -> ends = Math.max(ends, behind);
                case COMMA -> {
                    boolean told = !inverts && !question;
                    if (act == SpeechAct.SUPPOSES || act == SpeechAct.ASKS && (requestAt >= start || told)) {
                        close(behind);
                    }
                }
                case REQUEST -> requestAt = at;
                case SURMISE -> surmise = true;
                case ASKS_FIRST -> {
                    if (begins(at)) {
                        close(at);
                        mark(SpeechAct.ASKS);
                    }
                    inverts = true;
                }
                case ASKS -> {
                    if (begins(at) || Chars.letter(lower.charAt(at))) {
                        // "login is broken, please help": in English what asks comes first in its clause
                        close(at);
                    }
                    mark(SpeechAct.ASKS);
                }
                case QUESTION -> {
                    if (begins(at) && question) {
                        close(at);
                        mark(SpeechAct.ASKS);
                    }
                }
                case CASE -> {
                    close(at);
                    mark(SpeechAct.SUPPOSES);
                }
                case PLAN -> aside(at, SpeechAct.PLANS);
                case SUPPOSE -> mark(SpeechAct.SUPPOSES);
                case REMARK -> aside(at, SpeechAct.REMARKS);
            }
        }

        /** What is said aside may follow on a comma: "40% of logins fail, opening a case now". */
        private void aside(int place, SpeechAct marked) {
            int from = Math.max(start, place - Page.FAR);
            for (int at = place - 1; at > from; at--) {
                if (lower.charAt(at) == ',' && lower.charAt(at + 1) == ' ') {
                    close(at + 1);
                    break;
                }
            }
            mark(marked);
        }

        void finish() {
            if (question && told()) {
                // 「入れないんだけど誰か触った?」 tells before it asks
                close(ends);
            }
            if (question && act == SpeechAct.TELLS) {
                int comma = Math.max(
                        Chars.last(lower, ", ", start, sentence.end()), Chars.last(lower, "、", start, sentence.end()));
                // "when credits run out, does it throttle reads, writes or both?"
                close(inverts ? start : Math.max(start, comma));
                mark(SpeechAct.ASKS);
            }
            if (ends > 0) {
                close(ends);
            }
            close(sentence.end());
            clauses.addAll(found);
        }

        /** Whether a clause of Japanese has ended, and more words than the mark follow. */
        private boolean told() {
            return ends > 0 && sentence.end() - ends > 1 && Chars.japanese(lower.charAt(ends - 1));
        }

        /** A question stays one, whatever it plans or supposes. */
        private void mark(SpeechAct marked) {
            act = act == SpeechAct.TELLS || marked == SpeechAct.ASKS ? marked : act;
        }

        private void close(int end) {
            if (end <= start) {
                return;
            }
            // a question that surmises says what is thought: 「AWS 側の問題ではないでしょうか」
            if (act != SpeechAct.TELLS && !(surmise && act == SpeechAct.ASKS)) {
                found.add(new Clause(start, end, act));
            }
            start = end;
            act = SpeechAct.TELLS;
            surmise = false;
            inverts = false;
            ends = 0;
        }

        /** Whether a clause begins there: a verb before its subject asks only at the beginning. */
        private boolean begins(int place) {
            int at = place - 1;
            while (at >= sentence.start() && lower.charAt(at) == ' ') {
                at--;
            }
            return at < Math.max(sentence.start(), start) || ".?!,;:-(–—/)]*".indexOf(lower.charAt(at)) >= 0;
        }
    }
}
