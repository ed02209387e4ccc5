package dev.awsinquiry.reading.who;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.ActorAside;
import dev.awsinquiry.reading.page.FaultNear;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.QuotedWords;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.List;
import java.util.Locale;

/**
 * {@code who.actor} by what was called: whoever or whatever may call, in one sentence with the name of an API call; and
 * by a principal's name beside the word for it, "role `tf-admin`", 「gha-terraform ロール」, where something went wrong.
 */
public final class CallerRecogniser implements Recogniser {

    private static final String PRINCIPAL = "principal.word";
    private static final String JOINTS = " ー/\"'`「」『』()（）:=*";
    private static final List<String> LINKS = List.of("named", "called", "name", "is", "名", "は", "の", "という", "っていう");
    /** Chars that may stand between the word and the name. */
    private static final int NEAR = 14;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 64;

    @Override
    public void read(Page page, Notes notes) {
        boolean wrong = notes.stated(Fact.HOW_SYMPTOM) || notes.stated(Fact.HOW_ERROR);
        int principal = page.words().lexicon().wordClass(PRINCIPAL);
        Calls calls = new Calls(page);
        for (Hit hit : page.found("caller.any.word", PRINCIPAL)) {
            if (notes.of(Fact.WHO_ACTOR) != null) {
                return;
            }
            int s = page.sentenceAt(hit.start());
            if (s < 0 || !tells(page, notes, s, hit) || ofName(page.folded().lower, hit)) {
                continue;
            }
            if (object(page, s) || ActorAside.told(page, hit.start(), hit.end())) {
                continue;
            }
            if (calls.beside(s, hit)) {
                Sentence in = page.sentences().get(s);
                notes.stateWords(Fact.WHO_ACTOR, in.start(), in.end(), 1);
            } else if (hit.wordClass() == principal && wrong) {
                named(page, hit, page.sentences().get(s), notes);
            }
        }
    }

    /** Whether it is a part of a name, as in {@code aws_cognito_user_pool} or {@code user-images.example.com}. */
    private static boolean ofName(String lower, Hit hit) {
        return "_./".indexOf(Chars.at(lower, hit.start() - 1)) >= 0 || "_-".indexOf(Chars.at(lower, hit.end())) >= 0;
    }

    private static boolean tells(Page page, Notes notes, int s, Hit hit) {
        Sentence in = page.sentences().get(s);
        boolean asks = page.acts().at(hit.start()) != SpeechAct.TELLS;
        return in.spoken()
                && FaultNear.at(page, notes, s)
                && hit.end() <= in.end()
                && !asks
                && !page.has(s, "actor.not")
                && !page.holds(in.start(), hit.start(), "api.message")
                && !QuotedWords.inMessage(page, Math.max(in.start(), hit.start() - 1), hit.end() + 1);
    }

    /** Whether something was done to the principal, not by it. */
    private static boolean object(Page page, int s) {
        return page.has(s, "principal.object") && !page.has(s, "turned.away");
    }

    private static void named(Page page, Hit hit, Sentence in, Notes notes) {
        String text = page.folded().text;
        int from = hit.end();
        boolean moved = true;
        while (moved && from < in.end() && from - hit.end() < NEAR) {
            moved = JOINTS.indexOf(text.charAt(from)) >= 0;
            from += moved ? 1 : 0;
            int link = moved ? 0 : link(text, from);
            from += link;
            moved |= link > 0;
        }
        int to = from;
        while (to < in.end() && to - from <= LONGEST && name(text.charAt(to))) {
            to++;
        }
        if (isName(page, from, to)) {
            notes.stateWords(Fact.WHO_ACTOR, hit.start(), to, 1);
            return;
        }
        int end = hit.start();
        while (end > in.start() && JOINTS.indexOf(text.charAt(end - 1)) >= 0 && hit.start() - end < SHORTEST) {
            end--;
        }
        int start = end;
        while (start > in.start() && end - start <= LONGEST && name(text.charAt(start - 1))) {
            start--;
        }
        if (!Chars.digit(text.charAt(start)) && isName(page, start, end) || title(page, start, end)) {
            notes.stateWords(Fact.WHO_ACTOR, start, hit.end(), 1);
        }
    }

    /** Whether it is a word with a capital behind a small one, where a call was refused: "the Support role gets a 403". */
    private static boolean title(Page page, int start, int end) {
        String text = page.folded().text;
        char before = Chars.at(text, start - 2);
        return end - start >= SHORTEST
                && Chars.upper(text.charAt(start))
                && !Chars.upper(text.charAt(start + 1))
                && before >= 'a'
                && before <= 'z'
                && page.has(page.sentenceAt(start), "turned.away");
    }

    /** Length of the word there that leads from the word to the name; 0 where none does. */
    private static int link(String text, int at) {
        for (String link : LINKS) {
            boolean whole = !Chars.letter(link.charAt(0)) || !Chars.letter(Chars.at(text, at + link.length()));
            if (whole && text.startsWith(link, at)) {
                return link.length();
            }
        }
        return 0;
    }

    /** Whether it is made like a name: joined, in humps or with a digit, and no compound of the language, path or option. */
    private static boolean isName(Page page, int start, int end) {
        String text = page.folded().text;
        int stop = end;
        while (stop > start && ".-/_:".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        boolean mark = false;
        boolean lower = false;
        int lastPart = start;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            lastPart = c == '-' ? i + 1 : lastPart;
            boolean hump =
                    Chars.upper(c) && i > start && Chars.letter(text.charAt(i - 1)) && !Chars.upper(text.charAt(i - 1));
            mark |= i > start && (hump || !Chars.letter(c));
            lower |= c >= 'a' && c <= 'z';
        }
        return mark
                && lower
                && "/-.".indexOf(text.charAt(start)) < 0
                && Chars.at(text, start - 1) != '/'
                && stop - start >= SHORTEST
                && stop - start <= LONGEST
                && !page.words().lists().has("caller.compound", text.substring(lastPart, stop))
                && page.distanceBehind(page.sentenceAt(start), start, "no.name") > 0;
    }

    private static boolean name(char c) {
        return Chars.alnum(c) || "-_./@+".indexOf(c) >= 0;
    }

    /** The API calls that are named in a sentence. */
    private static final class Calls {
        /** Chars of a sentence that are read for calls, so that a long one costs no more. */
        private static final int READ = 1_000;

        private final Page page;
        private final String[] names;

        Calls(Page page) {
            this.page = page;
            names = new String[page.sentences().size()];
        }

        /** Whether a call is named that isn't named after the caller itself: DescribeInstances is no call by an instance. */
        boolean beside(int s, Hit hit) {
            String word = page.lower(hit.start(), hit.end());
            String stem = word.startsWith("lambda")
                    ? "function"
                    : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            // in English the call must have been refused: "sending four InvokeEndpoint requests to the container" tells
            // of none
            boolean failed = page.japanese() || page.has(s, "turned.away");
            return failed && !names(s).isEmpty() && !names(s).contains(stem);
        }

        private String names(int s) {
            if (names[s] == null) {
                StringBuilder all = new StringBuilder();
                String text = page.folded().text;
                int limit = page.sentences().get(s).start() + READ;
                page.tokens().names(s, (from, to) -> {
                    if (to <= limit && ApiActions.named(text, from, to)) {
                        all.append(text, from, to).append(' ');
                    }
                });
                names[s] = all.toString().toLowerCase(Locale.ROOT);
            }
            return names[s];
        }
    }
}
