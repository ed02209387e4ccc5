package dev.awsinquiry.reading.what;

import com.google.re2j.Pattern;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Deeds;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Hits;

/**
 * {@code what.tried} in an English thread by its form, where no verb of trying and no known outcome stands: a deed and a bare
 * outcome behind it ("raised the timeout to 29 s. same"), what was set ("Shards doubled, 4 → 8, no better"), with what it was
 * ("with the admin role as well", "with G.2X it ends the same"), and deed and outcome parted by a colon ("paid for mine: found").
 */
public final class AttemptRecogniser implements Recogniser {

    private static final String OUTCOME =
            "(?:(?:still |the |exactly the |all the |just the |)same(?: (?:error|thing|result|again|story|here))?"
                    + "|no (?:change|changes|better|luck|difference|effect|improvement|joy|dice|good)|not? better|nothing(?: changed)?|still (?:the same|nothing|no)"
                    + "|(?:it )?(?:didn't|did not|doesn't|does not|hasn't|won't) (?:help|change|matter|work|budge)[a-z ]*|makes no difference|made no difference)";

    /** All of a sentence or clause. */
    private static final Pattern BARE =
            Pattern.compile("[ ,.:;–—-]*" + OUTCOME + "(?: (?:though|either|at all|sadly|tho|here|sorry))?[ .!]*");

    /** A clause or more, and the outcome at the end. */
    private static final Pattern CLOSES =
            Pattern.compile(".*(?:[,;:–—→]|\\b(?:and|but)\\b) ?" + OUTCOME + "(?: (?:though|either|tho|sadly))?[ .!]*");

    /** A thing that was set: two words at most, a participle, and the comma behind it. */
    private static final Pattern SET = Pattern.compile(
            "(?:the |our |both |all )?(?:[a-z0-9._-]+ ){1,3}(?:[a-z]+ed|put back|taken out|set|cut|reset)(?: (?:by hand|manually|twice|again|back|off|on|over|out|[0-9]+ min ago))?(?:,| →| ->| –|;) .*");

    /** What says how things are, and not what was done to them. */
    private static final Pattern STATE = Pattern.compile(
            "(?:[0-9]|(?:[a-z0-9._'-]+ ){0,2}(?:is|are|was|were|be|been|not|it|they|we|i|you|still|has|have|had|that|this|who|which|got|get|gets)\\b|it's|that's|nobody|everybody|everyone|nothing|people|customers|users).*");

    /** What was done, and behind a colon what came of it. */
    private static final Pattern COLON = Pattern.compile(
            "(?:(?:i|we|and|then|just|also|again|now|have|'ve) )*[a-z]+(?:ed|id|ut|ook|an|ent|old|ade|ave)? [^:]{3,70}: "
                    + "(?:(?:found|not found|works?|worked|fine|ok|okay|fails?|failed|same|nothing|kicked|dead|stuck|hangs?|gone|good|no|yes|red|green|denied|refused)|(?:it|they|entries|calls|orders|[a-z]+s) [a-z]+)[ .!,].*");

    private static final Pattern WITH = Pattern.compile(
            "(?:with|without|using|via|through|over|behind|on) (?:[a-z0-9._/-]+ ){1,5}?(?:it|they|everything|all|the [a-z]+) .*");

    /** How a check is told that brought the same: "with our own admin role as well". */
    private static final Pattern TOO = Pattern.compile(
            ".*\\b(?:with|from|via|through|over|as|on|under) (?:the|our|my|a|an|another|his|her|its|both) (?:[a-z0-9._/'-]+ ){1,5}(?:as well|too)(?:[ ,.!].*)?");

    /** Where else one has it: "I get it too on my phone". */
    private static final Pattern ALSO = Pattern.compile(
            "(?:.*, )?(?:i|we) (?:get|see|have|got|saw|had) (?:it|this|that|the same(?: thing| error)?) (?:too|as well|also) (?:on|from|with|in|via|over) .*");

    private static final Pattern DENIAL = Pattern.compile("no|not|none|nothing|never|neither|nada|no longer");

    private static final Pattern DID = Pattern.compile(
            "(?:did|did that|did it|done|done that|tried|tried that|have done)(?: (?:at|around|about|before|after|since|this|just|earlier|twice|already)(?: [a-z0-9:]+)?| [a-z]+ (?:minutes?|hours?) ago)?(?:,| and| but|;|:).*");

    @Override
    public void read(Page page, Notes notes) {
        boolean open = page.setting().asked().contains(Fact.WHAT_TRIED)
                && page.setting().thread().isPresent();
        if (!open
                || notes.stated(Fact.WHAT_TRIED)
                || Lines.hasJapanese(page.folded().text, 0, page.folded().text.length())) {
            return;
        }
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence in = page.sentences().get(s);
            if (in.spoken()
                    && !page.asks(in)
                    && page.acts().at(in.start()) == SpeechAct.TELLS
                    && page.role().tells(in.start())) {
                int end = tried(page, s, in);
                if (end > 0 && !page.has(s, "attempt.aside")) {
                    notes.stateWords(Fact.WHAT_TRIED, in.start(), end, 1);
                    return;
                }
            }
        }
    }

    /** Where the attempt with its outcome ends; 0 where none is told. */
    private static int tried(Page page, int s, Sentence in) {
        String lower = page.lower(in.start(), in.end()).strip();
        boolean did = deed(page, s);
        int next = s + 1 < page.sentences().size() ? page.sentences().get(s + 1).end() : 0;
        String behind = next == 0
                ? ""
                : page.lower(page.sentences().get(s + 1).start(), next).strip();
        boolean set = SET.matcher(lower).matches() && !STATE.matcher(lower).lookingAt();
        if ((did || set) && BARE.matcher(behind).matches()) {
            return next;
        }
        boolean told = (did
                                || set
                                || WITH.matcher(lower).matches()
                                || DID.matcher(lower).matches())
                        && CLOSES.matcher(lower).matches()
                || WITH.matcher(lower).matches() && lower.contains(" the same")
                || DID.matcher(lower).matches() && fares(page, in.start(), Math.max(next, in.end()))
                || set && fares(page, in.start(), in.end())
                || (did || first(lower)) && COLON.matcher(lower + " ").matches()
                || did && told(page, in, lower)
                || TOO.matcher(lower).matches() && page.has(s, "fail")
                || ALSO.matcher(lower).matches();
        return told ? in.end() : 0;
    }

    private static boolean first(String lower) {
        return lower.startsWith("i ") || lower.startsWith("we ") || lower.startsWith("and ");
    }

    /** Whether what it was done to is named by a machine's name or a number, and the clause behind tells how it fares. */
    private static boolean told(Page page, Sentence in, String lower) {
        int comma = lower.indexOf(", ");
        return comma > 0
                && lower.substring(0, comma).indexOf(' ')
                        != lower.substring(0, comma).lastIndexOf(' ')
                && fares(page, in.start() + comma + 1, in.end());
    }

    private static boolean fares(Page page, int from, int to) {
        return ill(page, from, to) || page.holds(from, to, "sibling.well") || page.holds(from, to, "split.well");
    }

    /** Whether it says how it fares, and doesn't merely deny something. */
    private static boolean ill(Page page, int from, int to) {
        Hits.Row found = page.found("sibling.ill");
        for (int i = found.from(from); i < found.size() && found.start(i) < to; i++) {
            if (!DENIAL.matcher(page.lower(found.start(i), found.end(i))).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody did something to the systems there. */
    private static boolean deed(Page page, int s) {
        return page.deeds().stream()
                .anyMatch(deed ->
                        deed.sentence() == s && (deed.kind() == Deeds.Kind.MEND || deed.kind() == Deeds.Kind.MAKE));
    }
}
