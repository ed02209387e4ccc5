package dev.awsinquiry.reading.how;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.aws.ErrorCodes;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.chars.WordEnds;
import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Placeholders;
import dev.awsinquiry.reading.layout.Quotes;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Match;
import java.util.stream.Stream;

/** {@code how.error}: codes, exceptions, HTTP status and messages as they stood on the screen; never the bare word. */
public final class ErrorRecogniser implements Recogniser {

    private static final int LONGEST_CODE = 120;

    private static final int LONGEST_NOUN = 40;

    private static final int HANDLERS = 8;

    /** Fewest chars of a message in another language. */
    private static final int SHORTEST = 10;

    @Override
    public void read(Page page, Notes notes) {
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence sentence = page.sentences().get(s);
            boolean mine = sentence.counts()
                    || (sentence.part() == Part.HEADING && page.announces(s).isEmpty());
            if (mine && !page.has(s, "error.none") && !page.has(s, "error.supposed")) {
                codes(page, notes, s);
                statuses(page, notes, sentence);
                QuotedMessage.read(page, notes, s);
                AnnouncedMessage.read(page, notes, s);
                NamedCode.read(page, notes, sentence);
                foreign(page, notes, sentence);
                machine(page, notes, s, sentence);
            }
        }
        for (Match match : LooseMessage.and(page, page.matches("how.error"))) {
            int behind = MessageSpan.behindLabel(page, match);
            boolean supposed = page.has(match.sentence(), "error.supposed");
            if (supposed || behind < 0 && MessageSpan.label(page, match)) {
                continue;
            }
            int end = MessageSpan.end(page, match);
            int opens = Chars.skipBlanks(page.folded().text, match.start());
            Span message = OpenedMessage.at(page, opens)
                    ? OpenedMessage.of(page, opens)
                    : behind >= 0
                            ? new Span(behind, MessageSpan.sentenceEnd(page, behind))
                            : new Span(MessageStart.withStatus(page, match.start()), MessageSpan.rest(page, end));
            DeniedError.state(page, notes, behind >= 0 ? message : new Span(match.start(), end), message, 3);
        }
        StackTrace.read(page, notes);
        MessageBelow.read(page, notes);
        if (notes.stated(Fact.HOW_ERROR)) {
            Span found = page.folded().stretch(span(notes));
            notes.stateWords(Fact.HOW_SYMPTOM, found.start(), found.end(), 0);
        }
    }

    private static void codes(Page page, Notes notes, int sentence) {
        String text = page.folded().text;
        page.tokens().each(sentence, (start, end) -> {
            if (path(text, start, end)) {
                return;
            }
            for (int i = start; i < end; ) {
                int stop = i;
                boolean telling = Chars.upper(text.charAt(i));
                while (stop < end && (Chars.alnum(text.charAt(stop)) || "._-".indexOf(text.charAt(stop)) >= 0)) {
                    telling |= text.charAt(stop) == '.' || text.charAt(stop) == '_';
                    stop++;
                }
                int bare = stop > i && text.charAt(stop - 1) == '.' ? stop - 1 : stop;
                telling |= bare - i >= ErrorCodes.RUN_TOGETHER;
                boolean looks = telling && bare - i > 3 && bare - i < LONGEST_CODE && !named(text, bare);
                if (looks && !handled(page, i) && page.words().errorCodes().code(text.substring(i, bare))) {
                    DeniedError.state(page, notes, new Span(i, bare), MessageSpan.ofCode(page, i, bare), 4);
                }
                i = Math.max(stop, i + 1);
            }
        });
    }

    /** Whether somebody gave the name to a thing of their own: 「InvalidCart という名前の関数」. */
    private static boolean named(String text, int end) {
        return text.startsWith("という名", Chars.skipBlanks(text, end));
    }

    /** Whether code only names it, to use it or to be ready for it: {@code import java.security.InvalidKeyException}. */
    private static boolean handled(Page page, int code) {
        String before = page.lower(Math.max(0, code - HANDLERS), code);
        return before.endsWith("import ") || before.endsWith("except ") || before.endsWith("catch (");
    }

    /** A path, an address or an ARN: names in it are no codes. */
    private static boolean path(String text, int start, int end) {
        int slash = start;
        while (slash < end && text.charAt(slash) != '/') {
            slash++;
        }
        return slash < end || text.startsWith("arn:aws", start);
    }

    /** Whether the number that ends there counts people or what a business does: "412 emails". */
    private static boolean counts(Page page, int end) {
        int noun = Chars.skipBlanks(page.folded().lower, end);
        return Stream.of("biz.people", "biz.user", "biz.place", "biz.deal", "unit.business")
                .anyMatch(nouns -> page.begins(noun, noun + LONGEST_NOUN, nouns));
    }

    /** Whether it is the value that something was set to, or the number of a room: "raised the limit to 400". */
    private static boolean set(Page page, Sentence sentence, int number) {
        return page.found(sentence, "status.setting").stream()
                .anyMatch(hit -> hit.start() < number && hit.end() >= number + 3);
    }

    /** Whether it is only supposed that such a status comes; 「…した場合に 504 になります」 tells. */
    private static boolean supposed(Page page, Sentence sentence, int status) {
        return page.acts().at(status) == SpeechAct.SUPPOSES
                && !Lines.hasJapanese(page.folded().text, sentence.start(), sentence.end());
    }

    private static void statuses(Page page, Notes notes, Sentence sentence) {
        String lower = page.folded().lower;
        for (int i = sentence.start(); i + 3 <= sentence.end(); i++) {
            char c = lower.charAt(i);
            if ((c == '4' || c == '5')
                    && Chars.digits(lower, i, 4) == i + 3
                    && page.words().httpStatus().at(lower, i)
                    && !counts(page, i + 3)
                    && !set(page, sentence, i)
                    && !supposed(page, sentence, i)) {
                Span status = new Span(i, i + 3);
                Span line = MessageSpan.line(page, sentence, i);
                DeniedError.state(page, notes, status, line == null ? status : line, line == null ? 2 : 4);
            }
        }
    }

    /** A message in English amid Japanese: 「Unsupported instance type と言われる」. */
    private static void foreign(Page page, Notes notes, Sentence sentence) {
        String text = page.folded().text;
        if (!sentence.spoken()) {
            return;
        }
        if (!Lines.hasJapanese(text, sentence.start(), sentence.end())) {
            line(page, notes, sentence);
            return;
        }
        int from = sentence.start();
        for (int i = sentence.start(); i <= sentence.end(); i++) {
            char c = i < sentence.end() ? text.charAt(i) : '"';
            if (c < 0x7f && c != '"' && c != '`') {
                continue;
            }
            while (from < i && (text.charAt(from) == ':' || text.charAt(from) == ' ')) {
                from++;
            }
            if (i - from >= SHORTEST && i - from <= MessageSpan.LONGEST * 2 && !page.holds(from, i, "message.good")) {
                String words = page.lower(from, i);
                String behind = page.lower(i, Math.min(sentence.end(), i + 12));
                boolean said = Quotes.followed(behind);
                // "backup jobs can't run" in the middle of Japanese is what the author says
                boolean spoken = !said && page.folded().shortened(from, i) && !Chars.upper(text.charAt(from));
                int blanks = spoken ? 0 : blanks(words);
                if (blanks > 1 && (said || blanks > 2 && page.words().failing(page.folded().lowered, from, i))
                        || blanks > 0 && said && page.words().failing(page.folded().lowered, from, i)) {
                    DeniedError.state(page, notes, new Span(from, i), 2);
                }
            }
            from = i + 1;
        }
    }

    /** A sentence wholly in English in a text in Japanese was copied from somewhere. */
    private static void line(Page page, Notes notes, Sentence sentence) {
        if (page.japanese()
                && blanks(page.lower(sentence.start(), sentence.end())) > 2
                && page.words().failing(page.folded().lowered, sentence.start(), sentence.end())) {
            int start = MessageStart.behindStamp(page, sentence.start(), sentence.end());
            notes.stateWords(
                    Fact.HOW_ERROR,
                    start,
                    WordEnds.cut(page.folded().text, start, sentence.end(), MessageSpan.LONGEST),
                    2);
        }
    }

    private static int blanks(String words) {
        int count = 0;
        for (int i = 1; i < words.length() - 1; i++) {
            count += words.charAt(i) == ' ' && Chars.letter(words.charAt(i - 1)) && Chars.letter(words.charAt(i + 1))
                    ? 1
                    : 0;
        }
        return count;
    }

    /** A line that a machine wrote and that speaks of a failure. */
    private static void machine(Page page, Notes notes, int s, Sentence sentence) {
        boolean asks = sentence.part() == Part.QUOTE
                && (Chars.at(page.folded().text, sentence.end() - 1) == '?' || page.has(s, "quote.prose"));
        if (sentence.pasted()
                && !asks
                && page.has(s, "log.failure")
                && !Lines.hasJapanese(page.folded().text, sentence.start(), sentence.end())) {
            int start = MessageStart.behindMark(page, sentence);
            notes.stateWords(
                    Fact.HOW_ERROR,
                    start,
                    WordEnds.cut(page.folded().text, start, MessageSpan.lineEnd(page, s), MessageSpan.LONGEST),
                    3);
        }
        boolean headed = page.topic(s).equals("error") && sentence.part() != Part.HEADING;
        if (headed
                && page.folded().text.charAt(sentence.start()) != '<'
                && !language(page, sentence)
                && !page.has(s, "picture")
                && !filler(page.words().lists(), page.lower(sentence.start(), sentence.end()))) {
            int end = MessageSpan.lineEnd(page, s);
            int start = MessageStart.behindStamp(page, sentence.start(), sentence.end());
            notes.stateWords(
                    Fact.HOW_ERROR, start, WordEnds.cut(page.folded().text, start, end, MessageSpan.LONGEST), 3);
        }
    }

    private static boolean filler(WordLists lists, String words) {
        return Placeholders.folded(lists, words) || Placeholders.some(lists, words);
    }

    /** Whether it is but the name of the language that a block of code opens with: {@code ```shell}. */
    private static boolean language(Page page, Sentence sentence) {
        String text = page.folded().text;
        return sentence.part() == Part.CODE
                && text.startsWith("```", sentence.start() - 3)
                && Chars.at(text, sentence.end()) == '\n'
                && Chars.find(text, " ", sentence.start(), sentence.end()) < 0;
    }

    private static Span span(Notes notes) {
        Finding found = notes.of(Fact.HOW_ERROR);
        return found == null ? new Span(0, 0) : found.span();
    }
}
