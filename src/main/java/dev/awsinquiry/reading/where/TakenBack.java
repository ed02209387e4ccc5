package dev.awsinquiry.reading.where;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.aws.Regions;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.Retractions;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of several places that were told is taken back by a reply: 「大阪は勘違いでした」, "scratch Osaka, that's a different
 * issue". The others stay.
 */
public final class TakenBack implements Recogniser {

    private static final int BESIDE = 1;
    /** Less than any place that is named as that of the trouble. */
    private static final int WEIGHT = 0;

    private static final String BETWEEN = ", ";

    /** What of several places stays, and the sentence that takes the others back. */
    private record Rest(String value, Sentence by) {}

    @Override
    public void read(Page page, Notes notes) {
        for (Fact fact : AlsoThere.PLACES) {
            rest(page, fact)
                    .ifPresent(rest -> notes.state(
                            fact, rest.value(), rest.by().start(), rest.by().end(), WEIGHT));
        }
    }

    /** The facts of which a reply takes back one place and tells none: what stays was told by other words than these. */
    public static Set<Fact> in(Page page, Notes notes) {
        return AlsoThere.PLACES.stream()
                .filter(fact -> rest(page, fact)
                        .filter(rest -> is(page, notes.of(fact), rest))
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean is(Page page, @Nullable Finding found, Rest rest) {
        return found != null
                && found.value().equals(rest.value())
                && page.folded().stretch(found.span()).start() == rest.by().start();
    }

    /** The places that were told before; none where none was. */
    static List<String> told(Page page, Fact fact) {
        return page.setting()
                .said(fact)
                .map(said -> List.of(said.split(BETWEEN)))
                .orElse(List.of());
    }

    private static Optional<Rest> rest(Page page, Fact fact) {
        List<String> told = told(page, fact);
        return told.size() > 1 ? rest(page, fact, told) : Optional.empty();
    }

    private static Optional<Rest> rest(Page page, Fact fact, List<String> told) {
        List<String> rest = new ArrayList<>(told);
        int where = -1;
        for (String place : told) {
            for (Span named : named(page, fact, place)) {
                if (denied(page, named.start(), named.end())) {
                    rest.remove(place);
                    where = page.sentenceAt(named.start());
                }
            }
        }
        return where < 0 || rest.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Rest(String.join(BETWEEN, rest), page.sentences().get(where)));
    }

    /** Of several that were told those that stay where a reply names one of them, puts it right, and tells this instead. */
    static List<String> left(Page page, Fact fact, String instead) {
        List<String> told = told(page, fact);
        List<String> now = List.of(instead.split(BETWEEN));
        List<String> gone = told.stream()
                .filter(place -> !now.contains(place))
                .filter(place -> named(page, fact, place).stream().anyMatch(at -> wrong(page, at)))
                .toList();
        return gone.isEmpty()
                ? List.of()
                : told.stream().filter(place -> !gone.contains(place)).toList();
    }

    private static boolean wrong(Page page, Span at) {
        int s = page.sentenceAt(at.start());
        return s >= 0
                && (denied(page, at.start(), at.end())
                        || page.meant(at.start(), at.end()) != Retractions.Meant.YES
                        || NamedAside.corrects(page, s));
    }

    /** Where the place is named. */
    static List<Span> named(Page page, Fact fact, String place) {
        List<Span> found = new ArrayList<>();
        String lower = page.folded().lower;
        if (fact == Fact.WHERE_REGION) {
            for (Regions.Named named : page.words().regions().find(lower)) {
                if (named.code().equals(place)) {
                    found.add(new Span(named.start(), named.end()));
                }
            }
            return found;
        }
        String name = place.toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            // it was stated, and nobody said what was understood
            return found;
        }
        for (int at = Chars.find(lower, name, 0, lower.length());
                at >= 0;
                at = Chars.find(lower, name, at + 1, lower.length())) {
            found.add(new Span(at, at + name.length()));
        }
        return found;
    }

    /** Whether it is said of the place that it is none of the trouble, and not only that it was none up to some time. */
    static boolean denied(Page page, int start, int end) {
        int s = page.sentenceAt(start);
        return s >= 0
                && page.sentences().get(s).spoken()
                && !page.asks(page.sentences().get(s))
                && !page.has(s, "place.denied.then")
                && (becomes(page, s, end)
                        || page.distanceBehind(s, end, "place.denied") <= BESIDE
                        || page.distanceBefore(page.sentences().get(s).start(), start, "place.denied.before")
                                <= BESIDE);
    }

    /** Whether the right name follows: "i-1 should be i-2", 「i-1 → i-2」. */
    private static boolean becomes(Page page, int s, int end) {
        for (Hit hit : page.found(page.sentences().get(s), "place.becomes")) {
            int next = Chars.skipBlanks(page.folded().lower, hit.end());
            if (hit.start() >= end
                    && hit.start() - end <= BESIDE
                    && PlaceNames.in(page, page.sentences().get(s)).stream().anyMatch(name -> name.start() == next)) {
                return true;
            }
        }
        return false;
    }
}
