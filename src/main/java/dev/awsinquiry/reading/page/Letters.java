package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.List;

/**
 * An answer by AWS that was pasted in without any mark: it begins with whom it is from, and goes on to where it is signed,
 * to where its reader speaks again, or to the end. What somebody reports of it, {@code AWS replied that …} or behind a colon,
 * is AWS's as well. What it says of times, resources and causes isn't what its reader observed.
 */
final class Letters {

    /** Sentences before the name of the sender among which a letter thanks for the inquiry. */
    private static final int NEAR = 4;

    /** Chars between the word for the answer and its quotation mark. */
    private static final int GAP = 6;

    /** Chars of a name between the word for AWS and the one that ends an introduction: 「AWS サポートの山田です」. */
    private static final int NAME = 12;

    /** Chars within which a letter hails whom it is for. */
    private static final int HAIL = 24;

    private static final String OPENING = "「『\"“";
    private static final String CLOSING = "」』\"”";

    private Letters() {}

    /** Marks its sentences as AWS's own words. */
    static void mark(Page page) {
        List<Sentence> sentences = page.sentences();
        int opened = page.hasAnywhere("letter.aws") || page.hasAnywhere("letter.aws.sure") ? opening(page) : -1;
        if (opened >= 0) {
            foreign(sentences, opened, end(page, opened));
        }
        for (Hit hit : page.found("letter.led", "letter.led.aws", "letter.led.below", "letter.led.line")) {
            led(page, hit);
        }
        for (Hit hit : page.found("letter.quoting")) {
            quoted(page, hit);
        }
        for (Hit hit : page.found("letter.that", "letter.by.ja", "letter.heard.ja", "letter.heard.name.ja")) {
            int s = page.sentenceAt(hit.start());
            if (s >= 0 && reported(page, s)) {
                foreign(sentences, s);
            }
        }
        toCustomer(page);
        boolean replied = page.hasAnywhere("letter.reply");
        for (int s = 1; replied && s < sentences.size(); s++) {
            boolean quoted =
                    OPENING.indexOf(page.folded().lower.charAt(sentences.get(s).start())) >= 0;
            if (quoted && page.has(s - 1, "letter.reply")) {
                foreign(sentences, s);
            }
        }
        for (Hit hit : page.found("letter.reply", "letter.from")) {
            quotation(page, hit);
        }
    }

    /** What is told behind a colon, or on the lines below it: as far as its paragraph goes, or the letter that begins there. */
    private static void led(Page page, Hit lead) {
        List<Sentence> sentences = page.sentences();
        int first = page.sentenceAt(lead.start());
        boolean named = page.holds(lead.start(), lead.end(), "letter.led");
        boolean nobody = page.holds(lead.start(), lead.end(), "letter.led.below") && !page.has(first, "letter.who");
        if (first < 0 || nobody || !named && page.has(page.sentenceAt(lead.end()), "letter.machine")) {
            return;
        }
        int below = page.sentenceAt(lead.end());
        boolean alone = page.folded()
                        .lower
                        .substring(lead.end(), sentences.get(below).end())
                        .isBlank()
                && (below + 1 == sentences.size() || !sameLine(page, below + 1));
        if (!alone && page.holds(lead.start(), lead.end(), "letter.led.line")) {
            return;
        }
        int from = alone && below + 1 < sentences.size() ? below + 1 : first;
        int hail = Math.max(sentences.get(from).start(), lead.end());
        if (page.holds(hail, Math.min(sentences.get(from).end(), hail + HAIL), "letter.hail")) {
            foreign(sentences, first, end(page, from));
            return;
        }
        int end = from + 1;
        while (end < sentences.size()
                && sentences.get(end).paragraph() == sentences.get(from).paragraph()
                && (sameLine(page, end) || !again(page, end))) {
            end++;
        }
        foreign(sentences, first, end);
    }

    /**
     * Whether nothing in the sentence is told by whoever reports what AWS said. That somebody asked AWS is a check, and counts
     * as far as the answer says nothing of when, or of an end.
     */
    private static boolean reported(Page page, int s) {
        if (own(page, s)) {
            return false;
        }
        boolean asked =
                page.has(s, "letter.heard.ja") || page.has(s, "letter.heard.name.ja") && page.has(s, "letter.aws");
        boolean heard = asked && (page.has(s, "letter.clock.ja") || page.has(s, "ended"));
        return page.has(s, "letter.that") || page.has(s, "letter.hearsay.ja") && (heard || page.has(s, "letter.by.ja"));
    }

    /** Whether one's own words stand in the sentence or follow in it on what was reported; those of the next don't. */
    private static boolean own(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        return page.found(sentence, "letter.own").stream().anyMatch(hit -> hit.end() <= sentence.end())
                || page.found(sentence, "letter.own.amid").stream().anyMatch(hit -> hit.end() + 1 < sentence.end());
    }

    /** Whether whoever pasted the words in speaks again. */
    private static boolean again(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        return page.begins(sentence.start(), sentence.end(), "letter.own") || page.has(s, "letter.own.amid");
    }

    /** In the thread, words to a customer: 「弊社にて確認したところ、お客様のインスタンスは…」 is no colleague's. */
    private static void toCustomer(Page page) {
        List<Sentence> sentences = page.sentences();
        if (page.setting().thread().isPresent() && page.hasAnywhere("letter.we") && page.hasAnywhere("letter.you")) {
            int from = page.sentenceAt(
                    page.found("letter.we", "letter.you").iterator().next().start());
            foreign(sentences, Math.max(0, from), end(page, Math.max(0, from)));
        }
    }

    private static boolean sameLine(Page page, int s) {
        int start = page.sentences().get(s).start();
        int before = page.sentences().get(s - 1).end();
        return page.folded().lower.substring(before, start).indexOf('\n') < 0;
    }

    private static void foreign(List<Sentence> sentences, int from, int end) {
        for (int s = from; s < end; s++) {
            foreign(sentences, s);
        }
    }

    /** What is quoted right behind the word for the answer: {@code AWS replied: "Please provide …"}. */
    private static void quotation(Page page, Hit reply) {
        String lower = page.folded().lower;
        int open = reply.end();
        while (open - reply.end() < GAP && ":,、は です".indexOf(Chars.at(lower, open)) >= 0) {
            open++;
        }
        int mark = OPENING.indexOf(Chars.at(lower, open));
        int close = mark < 0 ? -1 : lower.indexOf(CLOSING.charAt(mark), open + 1);
        for (int s = page.sentenceAt(reply.start());
                s >= 0 && s < page.sentences().size() && page.sentences().get(s).start() < close;
                s++) {
            foreign(page.sentences(), s);
        }
    }

    /**
     * What is quoted behind a carrier, a vendor or AWS that it is from, {@code From Openreach: "We have …"}: the words of a
     * person, who says "we" or "you", and no message of a machine. A colleague's words are the reporter's, and what a service
     * or a program says is the error.
     */
    private static void quoted(Page page, Hit lead) {
        boolean theirs = page.holds(lead.start(), lead.end(), "letter.provider")
                && !page.holds(lead.start(), lead.end(), "letter.tool");
        if (!theirs || page.setting().question().isPresent() && MessageBefore.says(page, "letter.asked.error")) {
            return;
        }
        int open = Chars.skipBlanks(page.folded().lower, lead.end());
        int mark = OPENING.indexOf(Chars.at(page.folded().lower, open));
        int close = mark < 0 ? -1 : page.folded().lower.indexOf(CLOSING.charAt(mark), open + 1);
        if (close > 0 && page.holds(open, close, "letter.speaks") && !page.holds(open, close, "letter.machine")) {
            quotation(page, lead);
        }
    }

    private static void foreign(List<Sentence> sentences, int s) {
        if (sentences.get(s).counts() || sentences.get(s).part() == Part.HEADING) {
            sentences.set(s, sentences.get(s).as(Part.STATUS));
        }
    }

    /** The first sentence of the letter; -1 where there is none. */
    private static int opening(Page page) {
        for (int s = 0; s < page.sentences().size(); s++) {
            if (page.has(s, "letter.aws.sure")) {
                return s;
            }
            if (page.has(s, "letter.aws") && page.has(s, "letter.self") && !page.has(s, "letter.not")) {
                boolean introduced = introduction(page, s);
                for (int before = Math.max(0, s - NEAR); before <= s + NEAR; before++) {
                    if (before < page.sentences().size()
                            && (page.has(before, "letter.thanks") || introduced && page.has(before, "letter.greets"))) {
                        return Math.min(before, s);
                    }
                }
            }
        }
        return -1;
    }

    /** Whether the sentence says no more than who writes: 「AWS サポートの山田です。」 */
    private static boolean introduction(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        int named = -1;
        for (Hit hit : page.found(sentence, "letter.aws")) {
            named = hit.end();
        }
        for (Hit hit : page.found(sentence, "letter.self")) {
            if (hit.start() > named && hit.start() - named <= NAME && sentence.end() - hit.end() <= 1) {
                return true;
            }
        }
        return false;
    }

    /** Behind the paragraph in which it is signed last, or where its reader speaks again. */
    private static int end(Page page, int opened) {
        List<Sentence> sentences = page.sentences();
        for (int s = sentences.size() - 1; s > opened; s--) {
            if (page.has(s, "letter.signed")) {
                int end = s + 1;
                while (end < sentences.size()
                        && sentences.get(end).paragraph() == sentences.get(s).paragraph()) {
                    end++;
                }
                return end;
            }
        }
        int end = opened + 1;
        while (end < sentences.size()
                && (sentences.get(end).paragraph() == sentences.get(end - 1).paragraph() || !again(page, end))) {
            end++;
        }
        return end;
    }
}
