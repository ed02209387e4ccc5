package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Match;

/**
 * Turns that end a fault only where they are of what failed: 「受信はできてます」 says nothing of mails that can't be sent, 「リンクは
 * UP しています」 nothing of the tunnel, and "traffic stopped at 04:31 by itself" is the fault itself.
 */
final class BareTurn {

    /** Chars by which an act or a thing is known again in the symptom. */
    private static final int STEM = 2;

    /** Chars by which an English noun is known again in the symptom: "phones", "phone". */
    private static final int NAME = 4;

    private static final String NOT = "not ";

    private BareTurn() {}

    /** Whether the match is such a turn, and of something else. */
    static boolean ofElse(Page page, Match match) {
        return act(page, match)
                || thing(page, match)
                || subject(page, match)
                || run(page, match)
                || since(page, match)
                || english(page, match)
                || SaidOfAll.ofElse(page, match)
                || turned(page, match);
    }

    /** 「できてます」: the act that the symptom denies, alone or now. */
    private static boolean act(Page page, Match match) {
        if (!page.begins(match.start(), match.end(), "back.going.ja")) {
            return false;
        }
        Sentence in = page.sentences().get(match.sentence());
        String before = page.lower(in.start(), match.start());
        boolean now = page.holds(in.start(), match.start(), "back.now.ja");
        boolean alone = before.isBlank() || now;
        boolean topic = page.lower(match.start(), match.end()).indexOf('は') > 0;
        return !alone || topic && !now || !now && !known(page, match.start());
    }

    /** 「トンネルが上がりました」: what the symptom names, and none of its companions. */
    private static boolean thing(Page page, Match match) {
        if (!page.begins(match.start(), match.end(), "up.turned")) {
            return false;
        }
        Sentence in = page.sentences().get(match.sentence());
        return !known(page, match.start()) || page.holds(in.start(), match.end(), "up.other");
    }

    /** 「15:05 から落ちてません」, 「途切れなくなりました」, "hasn't dropped since": whatever fails like that. */
    private static boolean since(Page page, Match match) {
        String symptom = page.setting().symptom();
        if (page.begins(match.start(), match.end(), "since.none.en")) {
            int verb = page.folded().lower.indexOf(' ', match.start()) + 1;
            verb += page.folded().lower.startsWith(NOT, verb) ? NOT.length() : 0;
            return !symptom.contains(page.lower(verb, verb + NAME));
        }
        if (page.begins(match.start(), match.end(), "none.more.ja")) {
            return !symptom.contains(page.lower(match.start(), match.start() + STEM));
        }
        return page.begins(match.start(), match.end(), "since.from.ja")
                && page.holds(match.start(), match.end(), "since.none.ja")
                && (!page.words().lexicon().holds(symptom, "since.dead.ja")
                        || page.holds(match.start(), match.end(), "since.deed.ja")
                                && !page.words().lexicon().holds(symptom, "since.deed.ja"));
    }

    /** "all in since 9:48" where nobody could log in, "phones ringing since 7" where they didn't, "it works too now". */
    private static boolean english(Page page, Match match) {
        Sentence in = page.sentences().get(match.sentence());
        String before = page.lower(in.start(), match.start());
        String symptom = page.setting().symptom();
        if (page.begins(match.start(), match.end(), "turn.too.en")) {
            return !before.isBlank()
                    && !page.holds(in.start(), match.start(), "turn.too.all.en")
                    && !Symptom.named(symptom, before);
        }
        // "failover runs now" is how it is being mended, unless that is what failed
        if (page.found(in, "turn.aside.en").stream()
                .anyMatch(aside -> aside.start() < match.end()
                        && aside.end() > match.start()
                        && !symptom.contains(page.lower(aside.start(), aside.start() + NAME)))) {
            return true;
        }
        if (page.begins(match.start(), match.end(), "turn.goes.en")) {
            return before.strip().equals("and");
        }
        boolean entered = page.begins(match.start(), match.end(), "back.in.en");
        if (!entered && !page.begins(match.start(), match.end(), "back.flow.en")) {
            return false;
        }
        String name = page.lower(match.start(), Math.min(match.end(), match.start() + NAME));
        boolean failed = entered ? page.words().lexicon().holds(symptom, "back.in.dead.en") : symptom.contains(name);
        return !failed || page.lower(match.end(), in.end()).chars().anyMatch(Character::isLetter);
    }

    /** 「正常終了しました」: the run that failed, or its next one, and nothing that went wrong all the same. */
    private static boolean run(Page page, Match match) {
        Sentence in = page.sentences().get(match.sentence());
        if (!page.begins(match.start(), match.end(), "run.well.ja")) {
            return page.begins(match.start(), match.end(), "ended.run.at") && vain(page, match, in);
        }
        String symptom = page.setting().symptom();
        return page.holds(in.start(), match.end(), "up.other")
                || page.holds(in.start(), match.end(), "run.else")
                || !page.words().lexicon().holds(symptom, "run.failed")
                || !page.holds(in.start(), match.start(), "run.own.ja")
                        && !Symptom.named(symptom, Symptom.clause(page.lower(in.start(), match.start())))
                || vain(page, match, in)
                || illNext(page, match);
    }

    /** 「3:00 に正常終了したのにファイルが空です」: it ended well, and yet. */
    private static boolean vain(Page page, Match match, Sentence in) {
        return page.begins(match.end(), in.end(), "run.but.ja")
                || page.holds(match.end(), in.end(), "fail")
                || page.holds(match.end(), in.end(), "over.ill")
                || turns(page, match);
    }

    private static boolean turns(Page page, Match match) {
        int next = match.sentence() + 1;
        return next < page.sentences().size()
                && page.begins(
                        page.sentences().get(next).start(),
                        page.sentences().get(next).end(),
                        "over.turn");
    }

    /** "stopped at 04:31 by itself": the fault, or nothing named. */
    private static boolean subject(Page page, Match match) {
        if (!page.begins(match.start(), match.end(), "end.bare.en")) {
            return false;
        }
        int start = page.sentences().get(match.sentence()).start();
        boolean opens = page.lower(start, match.start()).isBlank();
        return !opens && page.distanceBefore(start, match.start(), "end.subject.en") > 1;
    }

    /** Whether the next sentence takes it back: 「フェイルオーバーは成功になりました。でも接続できません」. */
    private static boolean turned(Page page, Match match) {
        return illNext(page, match) && turns(page, match);
    }

    /** Whether the next sentence tells of a fault. */
    static boolean illNext(Page page, Match match) {
        int next = match.sentence() + 1;
        return next < page.sentences().size()
                && page.sentences().get(next).spoken()
                && (page.has(next, "over.ill") || page.has(next, "fail"));
    }

    /** Whether the symptom names what begins there, or the text does before it. */
    private static boolean known(Page page, int at) {
        String lower = page.folded().lower;
        int end = at;
        while (end < lower.length() && end - at < 8 && (Chars.alnum(lower.charAt(end)) || lower.charAt(end) == ' ')) {
            end++;
        }
        String stem = lower.substring(at, Math.max(end, Math.min(lower.length(), at + STEM)))
                .strip();
        return page.setting()
                .said(Fact.HOW_SYMPTOM)
                .map(symptom -> Folded.said(symptom).lower)
                .filter(symptom -> symptom.contains(stem) || symptom.chars().noneMatch(BareTurn::names))
                .isPresent();
    }

    /** Whether a letter may be of a name: 「まだつながりません」 has none. */
    private static boolean names(int c) {
        return Character.isLetter(c) && !Chars.hiragana((char) c);
    }
}
