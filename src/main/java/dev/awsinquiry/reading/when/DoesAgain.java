package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.MessageBefore;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code when.ongoing} where a reply says no more than that what failed does it again: 「つながりました」 to 「つながりません」,
 * "pulls work" to "pulls fail". "ssh works" says nothing of the pulls, and 「管理画面には入れました」 nothing of the shop.
 */
public final class DoesAgain implements Recogniser {

    private static final String OVER = "ended";
    /** Says nothing of what does it: "works". */
    private static final String BARE = "does.bare";

    private static final Set<SpeechAct> TELLING = EnumSet.of(SpeechAct.TELLS, SpeechAct.REMARKS);

    /** Chars that two words must share to be the same one. */
    private static final int SAME = 2;
    /** Chars by which an English verb is known again: "rings", "ringing". */
    private static final int ROOT = 4;
    /** Chars of a verb's ending that changes before what denies it: 動きました, 動かない. */
    private static final int DENIED = 2;
    /** How a verb is denied. */
    private static final List<String> DENIALS = List.of("ません", "ない", "なく", "なかっ", "ず");
    /** What joins two verbs, or names something else. */
    private static final String JOINTS = "てでとがもはを、。 ";

    private static final String PARTICLES = "はがもをにで、";

    @Override
    public void read(Page page, Notes notes) {
        String symptom = page.setting().symptom();
        boolean lasts = page.setting().asked().contains(Fact.WHEN_ONGOING)
                || page.setting().stated(Fact.WHEN_ONGOING) && !page.setting().over();
        boolean some = page.setting()
                .said(Fact.WHO_SCOPE)
                .filter(all -> !all.equals("everyone"))
                .isPresent();
        if (symptom.isEmpty() || !lasts || some || notes.of(Fact.WHEN_ONGOING) != null || asked(page)) {
            return;
        }
        int bare = page.words().lexicon().wordClass(BARE);
        for (Hit does : page.found("does.again", BARE)) {
            int s = page.sentenceAt(does.start());
            if (s >= 0
                    && does.end() <= page.sentences().get(s).end()
                    && !page.asks(page.sentences().get(s))
                    && TELLING.contains(page.acts().at(does.start()))
                    && ofSymptom(page, does, symptom)
                    && (does.wordClass() != bare || named(page, s, symptom))
                    && (TimesIn.of(page, s).isEmpty() || page.has(s, "does.since"))
                    && !page.has(s, "lasting.ill.ja")
                    && !WellThen.at(page, s, does.start(), does.end())
                    && !NamedPart.told(page, s, does.end())
                    && wholly(page, s, symptom)
                    && !step(page, s)
                    && BareAnswer.alone(page, s, said(page, s, does, symptom))) {
                state(page, notes, s);
                return;
            }
        }
    }

    private static boolean ofSymptom(Page page, Hit does, String symptom) {
        return failed(page, does, symptom) || KindredAct.denied(page, does, symptom);
    }

    /** Whether it is one of several steps: "2. log in 3. works". */
    private static boolean step(Page page, int s) {
        String lower = page.folded().lower;
        int end = Chars.beforeBlanks(lower, 0, page.sentences().get(s).start());
        return ".)".indexOf(Chars.at(lower, end - 1)) >= 0 && Chars.digit(Chars.at(lower, end - 2));
    }

    private static void state(Page page, Notes notes, int s) {
        Sentence in = page.sentences().get(s);
        notes.state(Fact.WHEN_ONGOING, OVER, in.start(), in.end(), 1);
        // that it does is what was found, and no trial
        notes.forget(Fact.WHAT_TRIED, in);
    }

    /** Whether the symptom denies that very verb, first of all that it denies; in English, whether it tells of a total failure. */
    private static boolean failed(Page page, Hit does, String symptom) {
        String lower = page.folded().lower;
        char first = lower.charAt(does.start());
        if (!Chars.japanese(first)) {
            return page.words().lexicon().holds(symptom, "does.dead") && kind(page, does, symptom);
        }
        // a verb changes behind its root: 動きました, 動かない
        boolean kanji = Character.isIdeographic(first);
        String root = lower.substring(does.start(), does.start() + (kanji ? 1 : SAME));
        int denied = DENIALS.stream()
                .mapToInt(symptom::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
        int at = denied < 0 ? -1 : symptom.lastIndexOf(root, denied - 1);
        // 「再起動もできません」 tells of something besides
        return at >= 0 && Chars.at(symptom, at - 1) != 'も' && changed(lower, does.start(), symptom, at, denied);
    }

    /** Whether what goes on but for itself is named by the symptom: "draining again" tells nothing of a page. */
    private static boolean kind(Page page, Hit does, String symptom) {
        if (!page.begins(does.start(), does.end(), "does.narrow.en")) {
            // "queue is empty" where nothing reaches it is the fault: KindredAct
            return !page.begins(does.start(), does.end(), "kin.does.drain");
        }
        return Stream.of(page.lower(does.start(), does.end()).split("[ ']"))
                .filter(word -> word.length() >= ROOT)
                .anyMatch(word -> symptom.contains(word.substring(0, ROOT)));
    }

    /** Whether between the verb and its denial no more than its ending changes; 「出て開けません」 denies another one. */
    private static boolean changed(String lower, int start, String symptom, int at, int denied) {
        int same = 0;
        while (at + same < denied
                && start + same < lower.length()
                && lower.charAt(start + same) == symptom.charAt(at + same)) {
            same++;
        }
        String ending = symptom.substring(at + same, denied);
        return ending.length() <= DENIED
                && ending.chars().allMatch(c -> c >= '\u3041' && c <= '\u3096' && JOINTS.indexOf(c) < 0);
    }

    /** Whether a word of the symptom says what does: "pulls work". */
    private static boolean named(Page page, int s, String symptom) {
        Sentence in = page.sentences().get(s);
        for (int at = in.start(); at < in.end(); at++) {
            if (told(page.folded().lower, at, in.end(), symptom) > at) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing else is said in the reply: 「開きました。でも真っ白です」 says more. */
    private static boolean wholly(Page page, int told, String symptom) {
        for (int s = 0; s < page.sentences().size(); s++) {
            List<Span> said = around(page, s, symptom);
            // 「残ゼロ。捌けました」 says it twice
            page.found(page.sentences().get(s), "does.again").stream()
                    .filter(does -> ofSymptom(page, does, symptom))
                    .forEach(does -> said.add(new Span(does.start(), does.end())));
            if (s != told && !page.has(s, "does.confirmed") && !BareAnswer.alone(page, s, said)) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody asked something just before: it may be that which does. */
    private static boolean asked(Page page) {
        return page.setting().question().isPresent() && !MessageBefore.asks(page, "asked.over");
    }

    /** The stretches that tell nothing new: the verb, words of the symptom, and what stands around them. */
    private static List<Span> said(Page page, int s, Hit does, String symptom) {
        List<Span> said = around(page, s, symptom);
        said.add(new Span(does.start(), does.end()));
        return said;
    }

    private static List<Span> around(Page page, int s, String symptom) {
        Sentence in = page.sentences().get(s);
        List<Span> said = new ArrayList<>();
        for (String spare : KindredAct.SPARE) {
            page.found(in, spare).forEach(hit -> said.add(new Span(hit.start(), hit.end())));
        }
        String lower = page.folded().lower;
        // 「山田さんも入れました」: who else can
        for (Hit person : page.found(in, "still.person.ja")) {
            if (Chars.at(lower, person.end()) == 'も') {
                said.add(new Span(in.start(), person.end() + 1));
            }
        }
        for (int at = in.start(); at < in.end(); at++) {
            int end = told(lower, at, in.end(), symptom);
            if (end > at || PARTICLES.indexOf(lower.charAt(at)) >= 0) {
                said.add(new Span(at, Math.max(end, at + 1)));
                at = Math.max(end, at + 1) - 1;
            }
        }
        return said;
    }

    /** Where what begins there ends to be a word of the symptom; there itself where it is none. */
    private static int told(String lower, int at, int limit, String symptom) {
        int end = at;
        if (Chars.japanese(lower.charAt(at))) {
            while (end < limit && symptom.contains(lower.substring(at, end + 1))) {
                end++;
            }
            return end - at >= SAME ? end : at;
        }
        if (Chars.alnum(Chars.at(lower, at - 1))) {
            return at;
        }
        while (end < limit && Chars.alnum(lower.charAt(end))) {
            end++;
        }
        // one login, all logins
        String word = lower.substring(at, end);
        String stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        int known = stem.length() < SAME ? -1 : symptom.indexOf(stem);
        return known >= 0 && !Chars.alnum(Chars.at(symptom, known - 1)) ? end : at;
    }
}
