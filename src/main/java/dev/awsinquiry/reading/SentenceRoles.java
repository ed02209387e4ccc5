package dev.awsinquiry.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The clauses of a page that do something else than tell, from the classes of {@code roles.txt}. A message asks and
 * tells in one breath, 「注文が止まっているので確認してください」, so each clause has a role of its own.
 */
final class SentenceRoles {

    private record Clause(int start, int end, SentenceRole role) {}

    private final List<Clause> clauses = new ArrayList<>();

    SentenceRoles(Page page) {
        int next = 0;
        Marks marks = new Marks(page.words().lexicon());
        for (Sentence sentence : page.sentences()) {
            Open open = new Open(page.folded().lower, sentence);
            while (next < page.hits().size() && page.hits().get(next).start() < sentence.end()) {
                Hit hit = page.hits().get(next++);
                if (hit.start() >= sentence.start() && hit.end() <= sentence.end()) {
                    open.take(hit, marks);
                }
            }
            if (sentence.spoken()) {
                open.finish();
            }
        }
    }

    /** What the clause does that holds the place. */
    SentenceRole at(int place) {
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
        return high >= 0 && place < clauses.get(high).end() ? clauses.get(high).role() : SentenceRole.TELLS;
    }

    /** The numbers of the classes that mark roles. */
    private static final class Marks {
        private final int breaks;
        private final int opens;
        private final int asks;
        private final int surmises;
        private final int plans;
        private final int supposes;
        private final int remarks;

        Marks(Lexicon lexicon) {
            breaks = lexicon.wordClass("role.break");
            opens = lexicon.wordClass("role.ask.first");
            asks = lexicon.wordClass("role.ask");
            surmises = lexicon.wordClass("role.surmise");
            plans = lexicon.wordClass("role.plan");
            supposes = lexicon.wordClass("role.suppose");
            remarks = lexicon.wordClass("role.remark");
        }
    }

    /** The clause of a sentence that is being read. */
    private final class Open {
        private final String lower;
        private final Sentence sentence;
        private final List<Clause> found = new ArrayList<>();
        private int start;
        private SentenceRole role = SentenceRole.TELLS;
        private boolean surmise;

        Open(String lower, Sentence sentence) {
            this.lower = lower;
            this.sentence = sentence;
            start = sentence.start();
        }

        void take(Hit hit, Marks marks) {
            int kind = hit.wordClass();
            if (kind == marks.breaks) {
                close(hit.end());
            } else if (kind == marks.surmises) {
                surmise = true;
            } else if (kind == marks.opens && begins(hit.start())) {
                close(hit.start());
                mark(SentenceRole.ASKS);
            } else if (kind == marks.asks) {
                if (begins(hit.start()) || Chars.letter(lower.charAt(hit.start()))) {
                    // "login is broken, please help": in English what asks comes first in its clause
                    close(hit.start());
                }
                mark(SentenceRole.ASKS);
            } else if (kind == marks.plans) {
                mark(SentenceRole.PLANS);
            } else if (kind == marks.supposes) {
                mark(SentenceRole.SUPPOSES);
            } else if (kind == marks.remarks) {
                mark(SentenceRole.REMARKS);
            }
        }

        void finish() {
            if (lower.charAt(sentence.end() - 1) == '?' && role == SentenceRole.TELLS) {
                int comma = lower.lastIndexOf(", ", sentence.end());
                close(Math.max(start, comma));
                mark(SentenceRole.ASKS);
            }
            close(sentence.end());
            clauses.addAll(found);
        }

        /** What asks is not made to tell by a word that plans. */
        private void mark(SentenceRole marked) {
            role = role == SentenceRole.TELLS ? marked : role;
        }

        private void close(int end) {
            if (end <= start) {
                return;
            }
            // a question that surmises says what is thought: 「AWS 側の問題ではないでしょうか」
            if (role != SentenceRole.TELLS && !(surmise && role == SentenceRole.ASKS)) {
                found.add(new Clause(start, end, role));
            }
            start = end;
            role = SentenceRole.TELLS;
            surmise = false;
        }

        /** Whether a clause begins there: a verb before its subject asks only at the beginning. */
        private boolean begins(int place) {
            int at = place - 1;
            while (at >= sentence.start() && lower.charAt(at) == ' ') {
                at--;
            }
            return at < Math.max(sentence.start(), start) || ",;:-(–—/)]*".indexOf(lower.charAt(at)) >= 0;
        }
    }
}
