package dev.awsinquiry.reading.where;

import dev.awsinquiry.reading.aws.Arn;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import java.util.List;

/**
 * Resources of different kinds stand beside each other: a queue and then "the function is arn:aws:lambda:…", an instance and
 * then the endpoint of a database. One that follows of the same kind may be meant instead.
 */
final class OtherKind {

    private static final String BUCKET = "s3://";
    private static final String HOST = ".amazonaws.com";
    /** Chars of a short ID's prefix, {@code subnet}. */
    private static final int PREFIX = 8;
    /** Chars of a label before an ID: 「エンドポイントは」, "inference profile". */
    private static final int LABEL = 24;

    private static final String STOPS = "、,。;()\n";

    private OtherKind() {}

    /** Whether its kind is known and none of those that were told. */
    static boolean is(List<String> told, String value) {
        String kind = kind(value);
        return !kind.isEmpty()
                && !told.isEmpty()
                && told.stream().map(OtherKind::kind).noneMatch(before -> before.isEmpty() || before.equals(kind));
    }

    /** Whether the clause holds no more than the ID and what it is. */
    static boolean labelled(Page page, int s, Span name) {
        Sentence in = page.sentences().get(s);
        String lower = page.folded().lower;
        int start = start(page, in, name);
        int end = name.end();
        while (end < in.end() && STOPS.indexOf(lower.charAt(end)) < 0) {
            end++;
        }
        return in.spoken()
                && name.start() - start <= LABEL
                && said(page, lower.substring(name.end(), end).strip())
                && !byDeed(page, s, name);
    }

    private static boolean said(Page page, String behind) {
        return behind.isEmpty() || page.words().lists().has("id.saying", behind);
    }

    /** Whether the clause tells that it was made or moved to, or that it watches: "created snap-…", "the alert came from …". */
    static boolean byDeed(Page page, int s, Span name) {
        int start = start(page, page.sentences().get(s), name);
        return page.holds(start, name.start(), "place.deed") || alarm(page.lower(name.start(), name.end()));
    }

    /** Whether it is an alarm: what tells of a fault isn't what has it. */
    static boolean alarm(String value) {
        return value.startsWith("arn:") && value.contains(":cloudwatch:") && value.contains(":alarm:");
    }

    private static int start(Page page, Sentence in, Span name) {
        int start = name.start();
        while (start > in.start() && STOPS.indexOf(page.folded().lower.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** The service and type of an ARN, the prefix of a short ID, the service of an endpoint; empty where it can't be told. */
    private static String kind(String value) {
        if (value.startsWith("arn:")) {
            Arn arn = Arn.parse(value);
            return arn == null ? "" : arn.service();
        }
        if (value.startsWith(BUCKET)) {
            return "s3";
        }
        int host = value.indexOf(HOST);
        if (host > 0) {
            return value.substring(value.lastIndexOf('.', host - 1) + 1, host);
        }
        int dash = value.indexOf('-');
        boolean id = dash > 0 && dash <= PREFIX && Chars.digits(value, dash + 1, value.length()) > dash + 1
                || dash > 0 && dash <= PREFIX && value.length() - dash > PREFIX && value.indexOf('-', dash + 1) < 0;
        return id ? value.substring(0, dash) : "";
    }
}
