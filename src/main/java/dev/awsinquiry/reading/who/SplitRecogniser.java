package dev.awsinquiry.reading.who;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code who.scope} in the thread by two that are set against each other, whatever their names: "Nairobi and Mombasa complain,
 * Kisumu doesn't", "heic photos fail, jpg and pdf pass". Where it was asked who is hit, names need be of no kind that is known
 * to have siblings; people who know or are on shift, and two kinds of probing, are none all the same.
 */
public final class SplitRecogniser implements Recogniser {

    /** How a clause ends that says no more than that its subject does, or doesn't. */
    private static final Pattern ENDS = Pattern.compile(
            "(.*\\S) (?:(?:do|does|did|is|are|was|were|has|have)(?: not|n't)?|cannot|can't|can not|will not|won't)"
                    + "(?: (?:though|oddly|somehow|at all|yet|funnily|strangely|btw|lol|either))?[ .!]*");

    /** What leads to a clause and says nothing. */
    private static final Pattern LEAD = Pattern.compile(
            "\\s*(?:(?:but|and|while|whereas|though|so|ok|okay|yes|yeah|yep|nope|hm+|well|oh|also|only|just|then|whilst|and yet|yet|strange(?:ly)?|oddly|funny|interesting(?:ly)?|btw|fyi)[ ,]+)+");

    /** That it is these alone: "lecture recordings only", "it's those who pay after two". */
    private static final Pattern ALONE = Pattern.compile("(.{3,40}) only|it is (?:only |just |mainly |mostly )?"
            + "((?:those|the ones|people|users|every|all the|the (?:two|three|four|five|six|#)) .{3,40})");

    private static final Pattern DENIED = Pattern.compile("\\b(?:not|never|nothing|cannot|neither|none|no)\\b|n't\\b");

    private static final Set<String> SOME = Set.of("some", "one");

    /** Words of what a clause is about. */
    private static final int WORDS = 7;

    private static final int LONGEST = 90;

    /**
     * A clause: what it is about, empty where that has no name, and whether that fares well; null where it isn't told.
     *
     * @param bare whether it ends with no more than "does" or "doesn't"
     * @param denied whether it denies something
     */
    private record Said(
            int start, int end, String about, @Nullable Boolean well, boolean bare, boolean denied, int words) {}

    @Override
    public void read(Page page, Notes notes) {
        boolean open = page.setting().asked().contains(Fact.WHO_SCOPE)
                || page.setting().said(Fact.WHO_SCOPE).filter(SOME::contains).isPresent();
        if (!open
                || notes.stated(Fact.WHO_SCOPE)
                || Lines.hasJapanese(page.folded().text, 0, page.folded().text.length())) {
            return;
        }
        List<Said> all = new ArrayList<>();
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence in = page.sentences().get(s);
            if (!in.spoken() || page.asks(in) || page.has(s, "split.not")) {
                all.clear();
                continue;
            }
            for (Span clause : ShortClauses.of(page, in)) {
                Said said = said(page, clause);
                for (int i = Math.max(0, all.size() - 2); i < all.size(); i++) {
                    if (contrary(page, all.get(i), said)
                            && said.end() - all.get(i).start() <= LONGEST) {
                        notes.state(Fact.WHO_SCOPE, "some", all.get(i).start(), said.end(), 1);
                        return;
                    }
                }
                all.add(said);
            }
        }
    }

    private static boolean contrary(Page page, Said one, Said other) {
        if (page.acts().at(one.end() - 1) != SpeechAct.TELLS || page.acts().at(other.end() - 1) != SpeechAct.TELLS) {
            return false;
        }
        boolean named = !one.about().isEmpty()
                && !other.about().isEmpty()
                && !one.about().equals(other.about());
        return named
                && (other.bare()
                        ? one.words() > 1 && one.denied() != other.denied()
                        : one.well() != null
                                && other.well() != null
                                && !one.well().equals(other.well()));
    }

    private static Said said(Page page, Span clause) {
        String whole = page.lower(clause.start(), clause.end());
        Matcher lead = LEAD.matcher(whole);
        int from = clause.start() + (lead.lookingAt() ? lead.end() : 0);
        int to = clause.end();
        from = Math.min(to, Chars.skipBlanks(page.folded().lower, from));
        String words = page.lower(from, to).strip();
        boolean denied = DENIED.matcher(words).find();
        Matcher ends = ENDS.matcher(words);
        if (ends.matches()) {
            String about = named(page, from, from + ends.end(1)) ? ends.group(1) : "";
            return new Said(clause.start(), to, about, !denied, true, denied, count(words));
        }
        Matcher alone = ALONE.matcher(words);
        if (alone.matches()) {
            String about = alone.group(1) == null ? alone.group(2) : alone.group(1);
            boolean named = named(page, from + words.indexOf(about), from + words.indexOf(about) + about.length());
            return new Said(clause.start(), to, named ? about : "", false, false, false, count(words));
        }
        Verdict verdict = Verdict.in(page, from, to, "sibling.ill", "sibling.well", "peers.well", "split.well");
        int end = verdict == null || verdict.start() <= from ? Math.min(to, from + first(words)) : verdict.start();
        String about = named(page, from, end) ? page.lower(from, end).strip() : "";
        boolean fares = verdict != null && verdict.start() > from;
        return new Said(clause.start(), to, about, fares ? verdict.well() : null, false, denied, count(words));
    }

    private static int first(String words) {
        int at = words.indexOf(' ');
        return at < 0 ? words.length() : at;
    }

    private static int count(String words) {
        return words.isEmpty() ? 0 : words.split(" +").length;
    }

    /** Whether something is named there that isn't a pronoun, a time or a way of probing. */
    private static boolean named(Page page, int from, int to) {
        String words = page.lower(from, to).strip();
        return to > from
                && !words.isEmpty()
                && count(words) <= WORDS
                && words.chars().anyMatch(Character::isLetter)
                && !words.matches("[a-z]+ed")
                && words.chars().noneMatch(c -> ":\"=|$".indexOf(c) >= 0)
                && !page.holds(from, to, "sibling.not")
                && !page.begins(from, to, "split.aside")
                && !page.holds(from, to, "sibling.before");
    }
}
