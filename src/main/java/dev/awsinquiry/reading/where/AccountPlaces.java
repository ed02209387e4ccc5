package dev.awsinquiry.reading.where;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Retractions;
import java.util.List;
import java.util.regex.Pattern;

/** Places in which twelve digits are an account, whatever the words around them say. */
final class AccountPlaces {

    /** What stands between a noun and the number that it is the name of. */
    private static final String TOPIC = "はがの:";
    /** Where katakana and, behind them, kanji begin. */
    private static final char KATAKANA = '\u30a1';

    /** How the names of buckets begin that AWS's own tools make with the account in them. */
    private static final List<String> TOOLS =
            List.of("cdk-", "aws-", "elasticbeanstalk-", "sagemaker-", "codepipeline-");
    /** Hosts with the account as a label. */
    private static final List<String> HOSTS =
            List.of("redshift-serverless.", "s3-control.", "emr-serverless.", "s3-object-lambda.");

    private static final int LONGEST = 60;

    /** Chars between two accounts of which one is meant. */
    private static final int BETWEEN = 24;
    /** Chars between an account and the word for what it is. */
    private static final int BESIDE = 1;
    /** What leaves open which of two is meant: 「1111… か 4444…」. */
    private static final List<String> EITHER = List.of("か", "または", "又は", "もしくは", "若しくは", "あるいは", "or");
    /** What may stand before the second. */
    private static final List<String> NAMES = List.of("アカウント", "account", "the", "、", ",");

    /** A day in digits alone with a clock time or a number of that day behind it, {@code 202611290412}, is as long. */
    private static final Pattern DATED =
            Pattern.compile("20[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{4}");

    private AccountPlaces() {}

    /** Whether the twelve digits begin with a day, as those of a job or a receipt do. */
    static boolean dated(String number) {
        return DATED.matcher(number).matches();
    }

    /** {@code wg.123456789012.us-east-1.redshift-serverless.amazonaws.com}. */
    static boolean inHost(Page page, int start, int end) {
        String lower = page.folded().lower;
        if (Chars.at(lower, end) != '.') {
            return false;
        }
        String behind = lower.substring(end, Math.min(lower.length(), end + LONGEST));
        return behind.contains("amazonaws.com") && HOSTS.stream().anyMatch(behind::contains);
    }

    /** {@code cdk-hnb659fds-assets-123456789012-us-east-1}. */
    static boolean inBucket(Page page, int start, int end) {
        String lower = page.folded().lower;
        if (Chars.at(lower, start - 1) != '-' || Chars.alnum(Chars.at(lower, end))) {
            return false;
        }
        int from = start - 1;
        while (from > 0
                && start - from < LONGEST
                && (Chars.alnum(lower.charAt(from - 1)) || lower.charAt(from - 1) == '-')) {
            from--;
        }
        String before = lower.substring(from, start);
        return TOOLS.stream().anyMatch(before::startsWith)
                && (Chars.at(lower, end) != '-'
                        || region(page, end + 1)
                        || region(page, from + before.indexOf('-') + 1));
    }

    /** {@code 123456789012, us-east-1} or {@code us-east-1 / 123456789012}. */
    static boolean besideRegion(Page page, int start, int end) {
        String lower = page.folded().lower;
        int behind = end;
        while (behind < lower.length() && behind - end < 4 && ", /・、(:".indexOf(lower.charAt(behind)) >= 0) {
            behind++;
        }
        int before = start;
        while (before > 0 && start - before < 4 && ", /・、):".indexOf(lower.charAt(before - 1)) >= 0) {
            before--;
        }
        int word = before;
        while (word > 0
                && before - word < 16
                && (Chars.alnum(lower.charAt(word - 1)) || lower.charAt(word - 1) == '-')) {
            word--;
        }
        return behind > end && region(page, behind)
                || before < start && page.words().regions().code(lower.substring(word, before));
    }

    /** Whether what stands between two accounts leaves open which of them it is. */
    static boolean either(Page page, int end, int start) {
        if (start - end > BETWEEN) {
            return false;
        }
        String between = page.lower(end, start).strip();
        for (String name : NAMES) {
            between = between.endsWith(name)
                    ? between.substring(0, between.length() - name.length()).strip()
                    : between;
        }
        // 「…ですか」 asks
        return !between.endsWith("すか") && between.indexOf('\n') < 0 && endsOn(between);
    }

    private static boolean endsOn(String between) {
        return EITHER.stream()
                .anyMatch(word -> between.endsWith(word)
                        && !Chars.letter(Chars.at(between, between.length() - word.length() - 1)));
    }

    /** Whether it is told to be that of production, or the asker's own: 「本番は 1111…」, "ours is 1111…". */
    static boolean main(Page page, int s, Span number) {
        int from = page.sentences().get(s).start();
        return page.distanceBefore(from, number.start(), "account.main") <= BESIDE
                || page.distanceBehind(s, number.end(), "account.main.behind") <= BESIDE
                || Whose.ours(page, s, number.end());
    }

    /** Whether the words right beside it tell that it is the one that fails: "affected account is 4444…", "4444… is broken". */
    static boolean hit(Page page, int s, Span number) {
        return page.distanceBefore(page.sentences().get(s).start(), number.start(), "account.hit.before") <= BESIDE
                || page.distanceBehind(s, number.end(), "account.hit.behind") <= BESIDE;
    }

    /** Whether it takes the place of the number before it: 「1111… ではなく 4444…」. */
    static boolean instead(Page page, int s, Span number) {
        return page.distanceBefore(page.sentences().get(s).start(), number.start(), "account.instead") <= BESIDE;
    }

    /** Whether it is denied, or all is well there: 「1111… ではなく」, "1111… and not affected". */
    static boolean spared(Page page, int s, Span number) {
        return page.meant(number.start(), number.end()) == Retractions.Meant.NO
                || page.distanceBehind(s, number.end(), "account.spared") <= BESIDE;
    }

    private static boolean region(Page page, int at) {
        String lower = page.folded().lower;
        int end = at;
        while (end < lower.length() && end - at < 16 && (Chars.alnum(lower.charAt(end)) || lower.charAt(end) == '-')) {
            end++;
        }
        return page.words().regions().code(lower.substring(at, end));
    }

    /** Whether a Japanese noun right before says what the number is, and it is no word for an account or whose: 「会員 …の方」. */
    static boolean ofElse(Page page, int s, int start) {
        String lower = page.folded().lower;
        int from = page.sentences().get(s).start();
        int at = Chars.beforeBlanks(lower, from, start);
        boolean topic = at > from && TOPIC.indexOf(lower.charAt(at - 1)) >= 0;
        at = topic ? Chars.beforeBlanks(lower, from, at - 1) : at;
        if (at == from) {
            return false;
        }
        char last = lower.charAt(at - 1);
        boolean noun = last >= KATAKANA && Character.isLetter(last) || topic && Chars.alnum(last);
        return noun && page.distanceBefore(from, at, "account.own") > 0;
    }
}
