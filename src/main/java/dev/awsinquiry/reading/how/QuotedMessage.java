package dev.awsinquiry.reading.how;

import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Quotes;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import java.util.List;

/** A message in quotation marks, beside the word for a message or reading like one. */
final class QuotedMessage {

    /** Chars between the word for a document and what is quoted from it. */
    private static final int CLOSE = 10;

    /** Chars between whoever speaks and the words. */
    private static final int SAID = 4;

    /** How a program speaks in Japanese: politely, or of an error. */
    private static final List<String> POLITE = List.of("ません", "ました", "ください", "です", "エラー");

    /** What was typed rather than shown: "aws ec2 describe-instances", "mount -t efs". */
    private static final String COMMAND =
            "^(?:\\$ |sudo )?{command.typed}" + " (?:-{1,2}[a-z]|[a-z0-9_./-]+(?: |$))(?!.*{command.failed})";

    /** Before what somebody ran rather than what came of it: "I ran `copilot pipeline init`". */
    private static final String RUN = "\\b{command.ran} [\"`']$";

    /** Behind the name of something that one opens or clicks: 'the "launch failed" tab'. */
    private static final String NAMED = "^[\"'`] {quoted.thing}s?\\b";

    private QuotedMessage() {}

    static void read(Page page, Notes notes, int s) {
        Sentence sentence = page.sentences().get(s);
        WordLists lists = page.words().lists();
        Quotes.each(page.folded().text, sentence.start(), sentence.end(), (start, end) -> {
            if (end - start > MessageSpan.LONGEST * 2) {
                return;
            }
            String words = page.lower(start, end);
            if (lists.expression(COMMAND).matcher(words).find()) {
                return;
            }
            boolean well = page.holds(start, end, "message.good");
            boolean failing = !well && page.words().failing(page.folded().lowered, start, end);
            boolean japanese = Lines.hasJapanese(words, 0, words.length());
            boolean several = words.indexOf(' ') > 0 || japanese && words.length() > 5;
            // an address that has "timeout" in its query is where something was sent
            if (!several && (!failing || words.indexOf("://") > 0)) {
                return;
            }
            String before = page.lower(Math.max(sentence.start(), start - 24), start);
            String behind = page.lower(end, Math.min(sentence.end(), end + 20));
            boolean told = page.has(s, "people.say") && Lines.hasJapanese(words, 0, words.length());
            boolean said = page.distanceBefore(sentence.start(), start, "people.say.quote") < SAID;
            if (told
                    || said
                    || command(lists, words)
                    || lists.expression(NAMED).matcher(behind).find()
                    || before.endsWith("no error, ")) {
                return;
            }
            if (page.has(s, "docs.say") || page.distanceBefore(sentence.start(), start, "docs.word") < CLOSE) {
                return;
            }
            boolean set = before.endsWith("= \"")
                    || lists.expression(RUN).matcher(before).find();
            int closed = Math.min(sentence.end(), end + 1);
            boolean ahead =
                    !failing && page.begins(closed, sentence.end(), "event.comes") && page.has(s, "event.ahead");
            boolean announced = !well && !set && !ahead && Quotes.announced(before, behind);
            boolean shown = several && failing && (!japanese || polite(words)) || words.startsWith("{\"message\"");
            if (shown || announced && (several || failing) && !lists.has("message.bare", words)) {
                DeniedError.state(page, notes, new Span(start, end), 3);
            }
        });
    }

    /** Whether it is a command and its arguments, and no complaint of one: {@code curl: (7) Failed to connect}. */
    private static boolean command(WordLists lists, String words) {
        int blank = words.indexOf(' ');
        return blank > 0 && lists.has("command.name", words.substring(0, blank)) && words.indexOf(": ") < 0;
    }

    /** Whether it is said as programs say it: 「書いた人がいない」 in quotation marks is whatever somebody speaks of. */
    private static boolean polite(String words) {
        return POLITE.stream().anyMatch(words::contains);
    }
}
