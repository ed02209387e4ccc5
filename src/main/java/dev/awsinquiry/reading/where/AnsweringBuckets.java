package dev.awsinquiry.reading.where;

import com.google.re2j.Pattern;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Redaction;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.layout.Tokens;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Setting;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Names that answer which bucket or repository it is, without saying so: "source: acme-raw / dest: acme-dr". What is called
 * so is known from what was stated before, or from what somebody asked in the message before; names of other resources
 * aren't unique.
 */
final class AnsweringBuckets {

    /** What of all that was stated is unique by its name. */
    private static final Pattern UNIQUE = Pattern.compile("bucket|バケット|repositor|リポジトリ");

    /** Chars of a bucket's name, https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html. */
    private static final int LONGEST = 63;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.]*(?:-[a-z0-9.]+)+");
    /** What prose joins as well: "up-to-date", "one-by-one", "step-1", "t3-large". */
    private static final Pattern PROSE = Pattern.compile(".*-(?:to|by|of|and|the|at|on|a|az[0-9])(?:-.*|$)"
            + "|(?:step|phase|plan|option|part|item|tier|day|case|no|[a-z][0-9])-.*");

    private AnsweringBuckets() {}

    static void find(Page page, Tokens.Taker taker) {
        Setting setting = page.setting();
        boolean asked = setting.asked().contains(Fact.WHERE_RESOURCE_ID)
                && setting.thread().stream().flatMap(AnsweringBuckets::told).anyMatch(words -> UNIQUE.matcher(
                                words.toLowerCase(Locale.ROOT))
                        .find());
        for (int s = 0; asked && s < page.sentences().size(); s++) {
            Sentence sentence = page.sentences().get(s);
            if (sentence.spoken() && !page.asks(sentence)) {
                page.tokens().names(s, (start, end) -> {
                    if (named(page, page.folded().text.substring(start, end))) {
                        taker.take(start, end);
                    }
                });
            }
        }
    }

    /** What was stated before, and asked just before. */
    private static Stream<String> told(Setting.InThread known) {
        Stream<String> asked = known.before().map(String::strip).filter(AnsweringBuckets::asks).stream();
        return Stream.concat(known.stated().values().stream(), asked);
    }

    private static boolean asks(String message) {
        return message.endsWith("か") || Setting.asks(message);
    }

    /** Whether it is joined by two hyphens, or by one with a digit: prose has "cross-region" and "read-only". */
    private static boolean named(Page page, String word) {
        return word.length() <= LONGEST
                && NAME.matcher(word).matches()
                && (word.chars().anyMatch(c -> Chars.digit((char) c)) || word.indexOf('-') < word.lastIndexOf('-'))
                && !PROSE.matcher(word).matches()
                && !Redaction.of(word)
                && !page.words().regions().code(word)
                && !page.words().regions().code(word.substring(0, word.length() - 1));
    }
}
