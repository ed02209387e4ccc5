package dev.awsinquiry.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The clauses of a page that do something else than tell, from the classes of {@code acts.txt}. A message asks and
 * tells in one breath, 「注文が止まっているので確認してください」, so each clause has an act of its own.
 */
final class SpeechActs {

    private record Clause(int start, int end, SpeechAct act) {}

    private final List<Clause> clauses = new ArrayList<>();

    SpeechActs(Page page) {
        int next = 0;
        Marks marks = new Marks(page.words().lexicon());
        Hits.Row hits = page.hits().of(marks.all);
        for (Sentence sentence : page.sentences()) {
            Open open = new Open(page.folded().lower, sentence);
            for (; next < hits.size() && hits.start(next) < sentence.end(); next++) {
                boolean inside = hits.start(next) >= sentence.start() && hits.end(next) <= sentence.end();
                if (inside) {
                    open.take(hits.get(next), marks);
                }
            }
            if (sentence.spoken()) {
                open.finish();
            }
        }
    }

    /** What the clause does that holds the place. */
    SpeechAct at(int place) {
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

    /** The numbers of the classes that mark roles. */
    private static final class Marks {
        private static final String[] NAMES = {
            "act.break",
            "act.ask.first",
            "act.ask",
            "act.surmise",
            "act.plan",
            "act.suppose",
            "act.remark",
            "act.request",
            "act.comma",
            "act.question",
            "act.case"
        };

        private final int[] all;
        private final int breaks;
        private final int opens;
        private final int asks;
        private final int surmises;
        private final int plans;
        private final int supposes;
        private final int remarks;
        private final int requests;
        private final int commas;
        private final int questions;
        private final int cases;

        Marks(Lexicon lexicon) {
            all = lexicon.wordClasses(NAMES);
            breaks = all[0];
            opens = all[1];
            asks = all[2];
            surmises = all[3];
            plans = all[4];
            supposes = all[5];
            remarks = all[6];
            requests = all[7];
            commas = all[8];
            questions = all[9];
            cases = all[10];
        }
    }

    /** The clause of a sentence that is being read. */
    private final class Open {
        private final String lower;
        private final Sentence sentence;
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

        Open(String lower, Sentence sentence) {
            this.lower = lower;
            this.sentence = sentence;
            start = sentence.start();
        }

        void take(Hit hit, Marks marks) {
            int kind = hit.wordClass();
            if (ends > 0 && hit.start() >= ends) {
                close(ends);
            }
            if (kind == marks.breaks) {
                // what stands within the words of the break is part of the clause: 「でしょうか、」
                ends = Math.max(ends, hit.end());
            } else if (kind == marks.commas) {
                if (act == SpeechAct.SUPPOSES || requestAt >= start && act == SpeechAct.ASKS) {
                    close(hit.end());
                }
            } else if (kind == marks.requests) {
                requestAt = hit.start();
            } else if (kind == marks.surmises) {
                surmise = true;
            } else if (kind == marks.opens) {
                if (begins(hit.start())) {
                    close(hit.start());
                    mark(SpeechAct.ASKS);
                }
                inverts = true;
            } else if (kind == marks.asks) {
                if (begins(hit.start()) || Chars.letter(lower.charAt(hit.start()))) {
                    // "login is broken, please help": in English what asks comes first in its clause
                    close(hit.start());
                }
                mark(SpeechAct.ASKS);
            } else if (kind == marks.questions) {
                if (begins(hit.start()) && lower.charAt(sentence.end() - 1) == '?') {
                    close(hit.start());
                    mark(SpeechAct.ASKS);
                }
            } else if (kind == marks.cases) {
                close(hit.start());
                mark(SpeechAct.SUPPOSES);
            } else if (kind == marks.plans) {
                aside(hit, SpeechAct.PLANS);
            } else if (kind == marks.supposes) {
                mark(SpeechAct.SUPPOSES);
            } else if (kind == marks.remarks) {
                aside(hit, SpeechAct.REMARKS);
            }
        }

        /** What is said aside may follow on a comma: "40% of logins fail, opening a case now". */
        private void aside(Hit hit, SpeechAct marked) {
            int from = Math.max(start, hit.start() - Page.FAR);
            for (int at = hit.start() - 1; at > from; at--) {
                if (lower.charAt(at) == ',' && lower.charAt(at + 1) == ' ') {
                    close(at + 1);
                    break;
                }
            }
            mark(marked);
        }

        void finish() {
            if (lower.charAt(sentence.end() - 1) == '?' && act == SpeechAct.TELLS) {
                int comma = Math.max(lower.lastIndexOf(", ", sentence.end()), lower.lastIndexOf('、', sentence.end()));
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
