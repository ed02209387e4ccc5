package dev.awsinquiry.reading.where;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Redaction;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.layout.Tokens;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.List;

/** Buckets and repositories that are named in prose: their names are unique, unlike those of other resources. */
final class NamedResources {

    private static final String JOINTS = " \"'`「『(:=*_";
    private static final int FAR = 40;
    /** Chars of a call with its arguments. */
    private static final int CALL = 600;

    private static final String[] WORDS = {"named", "called", "name", "名", "は", "is", "の", "uri", "(s)"};

    private NamedResources() {}

    static void find(Page page, Tokens.Taker taker) {
        inCalls(page, taker);
        for (Hit hit : page.found("unique.by.name")) {
            int s = page.sentenceAt(hit.start());
            if (s >= 0
                    && !elsewhere(page, hit)
                    && page.sentences().get(s).part() != Part.TEMPLATE
                    && page.sentences().get(s).part() != Part.STATUS) {
                behind(page, hit, page.sentences().get(s).end(), taker);
                before(page, hit, page.sentences().get(s).start(), taker);
                inBackticks(page, hit, page.sentences().get(s), taker);
            }
        }
    }

    /** The bucket in a call of boto3: the second argument of {@code upload_file}, the first of {@code download_file}. */
    private static void inCalls(Page page, Tokens.Taker taker) {
        String text = page.folded().text;
        for (int call = text.indexOf("load_file"); call >= 0; call = text.indexOf("load_file", call + 1)) {
            int limit = Math.min(text.length(), call + CALL);
            int open = Chars.find(text, "(", call, limit);
            int line = Chars.find(text, "\n", call, limit);
            int end = line < 0 ? limit : line;
            int comma = open < 0 ? -1 : Chars.find(text, ",", open, end);
            boolean up = text.startsWith("up", call - 2);
            int at = up ? comma + 1 : open + 1;
            if (open < 0 || open > call + 12 || comma < 0) {
                continue;
            }
            at = Chars.skipBlanks(text, at);
            char mark = Chars.at(text, at);
            int close = mark == '\'' || mark == '"' ? Chars.find(text, String.valueOf(mark), at + 1, end) : -1;
            if (close > 0) {
                offer(page, at + 1, close, true, false, taker);
            }
        }
    }

    /** "bucket notifications don't arrive for `orchard-raw`": a name in backticks not far behind the word. */
    private static void inBackticks(Page page, Hit hit, Sentence in, Tokens.Taker taker) {
        String text = page.folded().text;
        int open = Chars.find(text, "`", hit.end(), Math.min(in.end(), hit.end() + FAR));
        int close = open < 0 ? -1 : Chars.find(text, "`", open + 1, in.end());
        boolean one = close > 0 && text.substring(open + 1, close).chars().allMatch(c -> name((char) c) && c != '_');
        if (one && Chars.find(text, "-", open, close) > 0) {
            offer(page, open + 1, close, true, false, taker);
        }
    }

    /** A repository that isn't on AWS. */
    private static boolean elsewhere(Page page, Hit hit) {
        String before = page.lower(
                Math.max(page.sentences().get(page.sentenceAt(hit.start())).start(), hit.start() - FAR), hit.start());
        return page.words().lists().within("repository.elsewhere", before);
    }

    private static void behind(Page page, Hit hit, int end, Tokens.Taker taker) {
        String text = page.folded().text;
        int at = hit.end();
        if (Chars.at(text, at) == '-' || Chars.at(text, at) == '/' || Chars.at(text, at) == '_') {
            return;
        }
        boolean quoted = false;
        for (boolean moved = true; moved && at < end && at - hit.end() < 16; ) {
            moved = false;
            if (JOINTS.indexOf(text.charAt(at)) >= 0) {
                quoted = "\"'`「『".indexOf(text.charAt(at)) >= 0;
                at++;
                moved = true;
                continue;
            }
            for (String word : WORDS) {
                if (text.startsWith(word, at)
                        && !(Chars.letter(word.charAt(0)) && Chars.letter(Chars.at(text, at + word.length())))) {
                    at += word.length();
                    moved = true;
                    break;
                }
            }
        }
        int stop = at;
        while (stop < end && name(text.charAt(stop))) {
            stop++;
        }
        offer(page, at, stop, quoted, false, taker);
    }

    private static void before(Page page, Hit hit, int start, Tokens.Taker taker) {
        String text = page.folded().text;
        int at = hit.start();
        boolean quoted = false;
        for (String joint : new String[] {"という", "っていう", "の", "s3", "S3", " ", "ecr", "("}) {
            if (at - joint.length() >= start
                    && text.startsWith(joint, at - joint.length())
                    && at - joint.length() >= start) {
                // what is called so has no other name: 「nyuko-pdf というバケット」
                quoted |= joint.endsWith("いう");
                at -= joint.length();
            }
        }
        while (at > start && "\"'`」』) ".indexOf(text.charAt(at - 1)) >= 0) {
            quoted |= text.charAt(at - 1) != ' ';
            at--;
        }
        int from = at;
        while (from > start && name(text.charAt(from - 1))) {
            from--;
        }
        offer(page, from, at, quoted, !answers(page, from, hit), taker);
    }

    /** Whether nothing but the name and the word is said where the resource was asked for: "the acme-logs bucket". */
    private static boolean answers(Page page, int from, Hit hit) {
        return page.setting().asked().contains(Fact.WHERE_RESOURCE_ID)
                && page.setting().thread().isPresent()
                && !page.words().lists().at("name.adjective", page.folded().lower, from)
                && (BareAnswer.alone(page, page.sentenceAt(from), List.of(new Span(from, hit.end())))
                        || page.words().lists().at("name.saying", page.folded().lower, hit.end()));
    }

    private static void offer(Page page, int start, int end, boolean quoted, boolean strict, Tokens.Taker taker) {
        String name = page.folded().text.substring(start, end);
        while (name.endsWith(".") || name.endsWith("-") || name.endsWith("/")) {
            name = name.substring(0, name.length() - 1);
        }
        // what is called or indexed is a part of a program: s3.head_object(, os.environ[
        boolean program = end < page.folded().text.length()
                && "([".indexOf(page.folded().text.charAt(end)) >= 0;
        // "bucket.grantWrite" calls something
        if (name.length() < 3
                || !Chars.alnum(name.charAt(0))
                || name.length() > 63
                || program && name.indexOf('.') > 0
                || Redaction.of(name)
                || page.words().regions().code(name)) {
            return;
        }
        int hyphens =
                (int) name.chars().filter(c -> c == '-' || c == '.' || c == '/').count();
        boolean digits = name.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean letters = name.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        boolean named = quoted || (strict ? hyphens > 1 || (hyphens > 0 && digits) : hyphens > 0 || digits);
        if (letters && named && hyphens + (digits ? 1 : 0) > 0) {
            taker.take(start, start + name.length());
        }
    }

    private static boolean name(char c) {
        return Chars.digit(c) || (c >= 'a' && c <= 'z') || c == '-' || c == '.' || c == '_' || c == '/';
    }
}
