package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Aside;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.MessageBefore;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.page.TheirWords;
import dev.awsinquiry.reading.when.NamedPart;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a reply tells though it puts nothing in the place of what was told: pasted evidence with its time, an ID, a message
 * seen from elsewhere, what AWS answered. Whether a reply counts hangs on what it states, not on what was told before it.
 */
final class Worthwhile {

    /** What is evidence once more, though another was told. */
    static final Set<Fact> FACTS = EnumSet.complementOf(EnumSet.of(Fact.HOW_SYMPTOM));

    /** What is told once more, though it isn't asked for any longer. */
    static final Set<Fact> EFFECTS = Set.of(Fact.HOWMUCH_IMPACT, Fact.WHAT_TRIED);

    /** What is evidence in what was pasted. */
    private static final Set<Fact> PASTED = Set.of(Fact.WHEN_EXACT, Fact.WHERE_RESOURCE_ID, Fact.HOW_ERROR);

    private static final Set<Part> MACHINE = EnumSet.of(Part.CODE, Part.LOG);

    /** Chars of an ID that a machine gave, and how many of them are digits. */
    private static final int ID = 10;

    private static final int DIGITS = 4;

    /** Lines of a clock time and a number that are a table of what was measured. */
    private static final int ROWS = 2;

    /** What answers 「URL は?」. */
    private static final String LINK = "://";

    /** By what somebody's answer that was pasted in is known. */
    private static final List<String> LETTERS = List.of(
            "letter.led",
            "letter.led.aws",
            "letter.led.below",
            "letter.led.line",
            "letter.quoting",
            "letter.aws.sure",
            "letter.reply",
            "letter.from");

    /** Letters of a word that may be a name amid Japanese. */
    private static final int NAME = 3;
    /** Letters that tell what it is the name of. */
    private static final int BESIDE = 6;

    private Worthwhile() {}

    /** Whether it would state one of the facts, had nothing been told; a spoken time, where it has seconds. */
    static boolean shows(Page page, Collection<Finding> findings) {
        return findings.stream()
                        .filter(found -> FACTS.contains(found.fact()) && !found.unknown())
                        .anyMatch(found -> shows(page, found))
                || page.sentences().stream().anyMatch(sentence -> answered(page, sentence))
                || !TheirWords.of(page).isEmpty();
    }

    private static boolean shows(Page page, Finding found) {
        Span at = page.folded().stretch(found.span());
        int s = page.sentenceAt(at.start());
        if (s < 0) {
            return false;
        }
        Sentence in = page.sentences().get(s);
        return in.spoken()
                ? tells(page, in)
                        && !aside(page, in)
                        && !repeats(page, found)
                        && (found.fact() != Fact.WHEN_EXACT || exact(page, found))
                : in.pasted() && PASTED.contains(found.fact()) || found.fact() == Fact.HOW_ERROR;
    }

    /** Whether it is a time to the second, as machines tell it: that of a meeting isn't. */
    private static boolean exact(Page page, Finding found) {
        String words = page.folded().stretch(found.span()).in(page.folded().text);
        return words.indexOf(':') != words.lastIndexOf(':');
    }

    private static boolean aside(Page page, Sentence in) {
        return Worth.of(page, page.lower(in.start(), in.end())).holds("worth.aside");
    }

    /** Whether it is what was told before, word for word. */
    private static boolean repeats(Page page, Finding found) {
        return page.setting()
                .said(found.fact())
                .filter(told -> core(told).contains(core(found.value())))
                .isPresent();
    }

    /** The letters and numbers of words. */
    private static String core(String words) {
        StringBuilder core = new StringBuilder();
        for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                core.append(c);
            }
        }
        return core.toString();
    }

    private static boolean answered(Page page, Sentence sentence) {
        int s = page.sentenceAt(sentence.start());
        if (sentence.part() == Part.STATUS) {
            return LETTERS.stream().anyMatch(page::hasAnywhere);
        }
        return sentence.spoken()
                && (page.has(s, "good.then.ja")
                        || page.matches(Fact.WHEN_ONGOING.id()).stream()
                                .anyMatch(over -> over.sentence() == s && NamedPart.told(page, over))
                        || page.has(s, "people.wrote")
                        || page.has(s, "people.quoted") && page.has(s, "people.turned.to"));
    }

    /**
     * Whether a sentence is evidence by what it speaks of: what a machine wrote, a part of the systems and how it is or what was
     * done to it, or what AWS is to be asked.
     */
    static boolean weighs(Page page) {
        // who asks how many see to it asks nothing of the systems
        String before = page.setting()
                .question()
                .filter(question -> !MessageBefore.asks(page, "hands.asked"))
                .map(question -> new Folded(question).lower)
                .orElse("");
        Worth asked = Worth.of(page, before);
        int rows = 0;
        for (Sentence sentence : page.sentences()) {
            Worth said = Worth.of(page, page.lower(sentence.start(), sentence.end()));
            if (weighs(page, sentence, said, asked)) {
                return true;
            }
            rows += said.holds("worth.row") ? 1 : 0;
        }
        return rows >= ROWS;
    }

    private static boolean weighs(Page page, Sentence sentence, Worth said, Worth asked) {
        boolean told = sentence.spoken() ? tells(page, sentence) : sentence.part() == Part.QUOTE;
        boolean answers = sentence.spoken() && !asked.text().isEmpty();
        if (MACHINE.contains(sentence.part()) || (told || answers) && identifier(page.folded().lower, sentence)) {
            return true;
        }
        if (!sentence.spoken() && !told) {
            return false;
        }
        boolean aside = said.holds("worth.aside");
        return answers && said.text().contains(LINK)
                || answers && told && said.holds("worth.found") && ofParts(asked)
                || sentence.spoken() && (said.asksAws() || said.holds("worth.partner") && said.holds("worth.relayed"))
                || sentence.spoken() && !aside && asked.holds("worth.ask.asked")
                || told
                        && !aside
                        && (said.holds("worth.whole")
                                || said.holds("worth.state")
                                        && (said.holds("worth.thing")
                                                || asked.holds("worth.thing")
                                                || asked.holds("worth.asked")));
    }

    /** Whether a question is for a part of the systems, or for something with a name: 「Glacier に行ってるとかじゃないよね?」. */
    private static boolean ofParts(Worth asked) {
        return asked.holds("worth.thing") || asked.text().chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Whether an ID stands in it that a machine gave: {@code jr_8f3c1122334455}. */
    private static boolean identifier(String lower, Sentence in) {
        for (int at = in.start(); at < in.end(); ) {
            int end = at;
            int digits = 0;
            int letters = 0;
            while (end < in.end() && (Chars.alnum(lower.charAt(end)) || "-_".indexOf(lower.charAt(end)) >= 0)) {
                digits += Chars.digit(lower.charAt(end)) ? 1 : 0;
                letters += Chars.letter(lower.charAt(end)) ? 1 : 0;
                end++;
            }
            if (end - at >= ID && digits >= DIGITS && letters > 0) {
                return true;
            }
            at = Math.max(end, at + 1);
        }
        return false;
    }

    /** Whether the message before it asks something, and not only where or with whom one meets. */
    static boolean behindQuestion(Page page) {
        return page.setting()
                        .question()
                        .filter(question -> Setting.marked(question) || number(page))
                        .isPresent()
                && !MessageBefore.asks(page, "question.aside");
    }

    /** Whether a number stands in it: behind a question without its mark a name alone may be that of whoever is spoken to. */
    private static boolean number(Page page) {
        return page.folded().lower.chars().anyMatch(c -> Chars.digit((char) c));
    }

    /** Whether a sentence tells something, with a name or a number. */
    static boolean names(Page page) {
        return page.sentences().stream()
                .filter(sentence -> sentence.spoken() && tells(page, sentence))
                .anyMatch(sentence -> named(page.folded().text, sentence));
    }

    private static boolean tells(Page page, Sentence sentence) {
        return !page.asks(sentence)
                && !Aside.covers(page, sentence)
                && page.acts().at(sentence.end() - 1) == SpeechAct.TELLS;
    }

    /**
     * Whether a number stands in it, or a word in Latin letters that isn't one of an English sentence, and beside it what it is
     * the name or number of: 「5.24.0です」 can't be understood without the question.
     */
    private static boolean named(String text, Sentence in) {
        boolean japanese = false;
        boolean name = false;
        boolean word = false;
        int beside = 0;
        for (int at = in.start(); at < in.end(); ) {
            char c = text.charAt(at);
            int end = at;
            boolean number = false;
            while (end < in.end() && (Chars.alnum(text.charAt(end)) || end > at && text.charAt(end) == '.')) {
                number |= Chars.digit(text.charAt(end));
                end++;
            }
            int capital = at > in.start() ? at : at + 1;
            boolean named = number || end > capital && Chars.upper(text.charAt(capital));
            japanese |= Chars.japanese(c);
            name |= named;
            word |= end - at >= NAME;
            beside += named ? 0 : Character.isLetter(c) ? Math.max(1, end - at) : 0;
            at = Math.max(end, at + 1);
        }
        return beside >= BESIDE && (name || word && japanese);
    }
}
