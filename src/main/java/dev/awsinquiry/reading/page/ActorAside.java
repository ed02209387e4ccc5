package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a principal is named for something else than what it calls: its owner, its name, its papers, 「ロール X の棚卸し票」,
 * "the owner of IAM user `x`". What it calls with or does, 「ロール X の呼び出し」, "the calls of role x", is its own. By what
 * the name depends on, whatever noun that is.
 */
public final class ActorAside {

    private static final String OWN_JAPANESE = "actor.own.ja";
    private static final String ASIDE_JAPANESE = "actor.aside.ja";
    private static final String OWN_ENGLISH = "actor.own.en";
    private static final String ASIDE_ENGLISH = "actor.aside.en";

    /** Chars before the name in which the noun stands that it depends on. */
    private static final int NEAR = 60;

    private static final String CLOSERS = "`'\"」』)） ";

    private static final Pattern DEPENDS =
            Pattern.compile("(?:\\b([a-z][a-z-]*) (?:of|about|regarding|concerning|behind)|"
                    + "\\b(?:named|called|modelled|modeled|[a-z]+) after) (?:(?:the|our|an?|my|this|that|their|its|his|her) )?"
                    + "(?:[a-z0-9-]+(?:'s)? ){0,3}[`\"']?$");

    private ActorAside() {}

    /** Whether the words that name it do. */
    public static boolean told(Page page, int start, int end) {
        int s = page.sentenceAt(start);
        if (s < 0 || !page.setting().asked().isEmpty()) {
            return false;
        }
        Sentence in = page.sentences().get(s);
        int from = Math.max(in.start(), start - NEAR);
        Matcher noun = DEPENDS.matcher(page.lower(from, start));
        if (noun.find()) {
            int at = noun.start(1);
            return at < 0 || !page.holds(from + at, from + noun.end(1), OWN_ENGLISH);
        }
        return behind(page, in, start, end);
    }

    private static boolean behind(Page page, Sentence in, int start, int end) {
        String lower = page.folded().lower;
        int at = end;
        while (at < in.end() && part(lower.charAt(at))) {
            at++;
        }
        int name = at;
        while (at < in.end() && CLOSERS.indexOf(lower.charAt(at)) >= 0) {
            at++;
        }
        if (page.begins(at, in.end(), ASIDE_ENGLISH)) {
            return true;
        }
        // behind 「から」 and 「で」 the call is told already
        char last = Chars.at(lower, name - 1);
        if (!Chars.japanese(Chars.at(lower, at))
                || Chars.find(lower, "は", start, end) >= 0
                || last >= 'ぁ' && last <= 'ん') {
            return false;
        }
        if (Chars.at(lower, at) == 'の') {
            int next = at + 1;
            while (next < in.end() && lower.charAt(next) == ' ') {
                next++;
            }
            return Chars.japanese(Chars.at(lower, next)) && !page.begins(next, in.end(), OWN_JAPANESE);
        }
        return page.begins(at, in.end(), ASIDE_JAPANESE);
    }

    private static boolean part(char c) {
        return Chars.alnum(c) || "-_./@+".indexOf(c) >= 0;
    }
}
