package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.chars.WholeWords;
import dev.awsinquiry.reading.layout.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the recognisers wrote down about one text; of several words for one fact the weightiest stays, then the first. */
public final class Notes {

    private static final int LONGEST_VALUE = 200;
    private static final String MORE = "…";
    private static final String MARKS = " ,;、。";

    private record Noted(Finding finding, int weight) {}

    private final Folded folded;
    private final String masked;
    private final Untold untold;
    private final Map<Fact, Noted> noted = new EnumMap<>(Fact.class);
    private final Map<Fact, Set<String>> others = new EnumMap<>(Fact.class);
    private final List<Raised> raised = new ArrayList<>();

    /** Notes on a text in which this is only asked. */
    public Notes(Folded folded, String masked, Untold untold) {
        this.untold = untold;
        this.folded = folded;
        this.masked = masked;
    }

    /** Whether what weighs as much would be noted. */
    public boolean takes(Fact fact, int weight) {
        return !outweighed(fact, weight);
    }

    /** The stretch states the fact with this value. */
    public void state(Fact fact, String value, int start, int end, int weight) {
        if (untold.is(fact, start, end)) {
            return;
        }
        int first = start;
        int last = end;
        // a word list may begin or end at a comma to tell where a clause does
        while (last > first + 1 && MARKS.indexOf(folded.text.charAt(last - 1)) >= 0) {
            last--;
        }
        while (last > first + 1 && MARKS.indexOf(folded.text.charAt(first)) >= 0) {
            first++;
        }
        note(new Finding(fact, false, value, WholeWords.of(folded, first, last)), weight);
    }

    /** The stretch states the fact, and its own words are the value. */
    public void stateWords(Fact fact, int start, int end, int weight) {
        if (outweighed(fact, weight) || untold.is(fact, start, end)) {
            return;
        }
        note(inWords(fact, start, end), weight);
    }

    /** What was stated takes in all of the stretch, and counts as much as before. */
    public void widen(Fact fact, int start, int end) {
        noted.computeIfPresent(fact, (f, before) -> new Noted(inWords(fact, start, end), before.weight()));
    }

    /** What was stated is told by this stretch, of which the words before were a part; its value stays. */
    public void tellBy(Fact fact, int start, int end) {
        noted.computeIfPresent(
                fact,
                (f, before) -> new Noted(
                        new Finding(fact, false, before.finding().value(), WholeWords.of(folded, start, end)),
                        before.weight()));
    }

    private Finding inWords(Fact fact, int start, int end) {
        Span span = WholeWords.of(folded, start, end);
        String words = oneLine(span.in(masked));
        return new Finding(fact, false, words.length() <= LONGEST_VALUE ? words : cut(words), span);
    }

    /** The stretch says that nobody knows. */
    public void unknown(Fact fact, int start, int end, int weight) {
        note(new Finding(fact, true, "", folded.span(start, end)), weight);
    }

    /** This value holds as well, whichever is noted. */
    public void other(Fact fact, String value) {
        others.computeIfAbsent(fact, f -> new LinkedHashSet<>()).add(value);
    }

    /** The values that hold beside the one that is noted. */
    public List<String> others(Fact fact) {
        return List.copyOf(others.getOrDefault(fact, Set.of()));
    }

    /** The stretch as it was typed. */
    public String typed(int start, int end) {
        return folded.span(start, end).in(masked);
    }

    /** The stretch raises the flag. */
    public void raise(Flag flag, int start, int end, String hint) {
        Span span = WholeWords.ofFlag(folded, start, end);
        boolean known =
                raised.stream().anyMatch(r -> r.flag() == flag && r.hint().equals(hint));
        if (!known && span.end() > span.start()) {
            raised.add(new Raised(flag, span, hint));
        }
    }

    public @Nullable Finding of(Fact fact) {
        Noted found = noted.get(fact);
        return found == null ? null : found.finding();
    }

    /** Whether the stretch stands within the words that state the fact. */
    public boolean within(Fact fact, int start, int end) {
        Finding found = of(fact);
        if (found == null) {
            return false;
        }
        Span span = folded.span(start, end);
        return found.span().start() <= span.start()
                && span.end() <= found.span().end();
    }

    public boolean stated(Fact fact) {
        Finding found = of(fact);
        return found != null && !found.unknown();
    }

    public void forget(Fact fact) {
        noted.remove(fact);
    }

    /** Forgets the fact if the sentence tells it. */
    public void forget(Fact fact, Sentence in) {
        Finding found = of(fact);
        if (found != null && in.holds(folded.stretch(found.span()).start())) {
            forget(fact);
        }
    }

    public List<Finding> findings() {
        return noted.values().stream().map(Noted::finding).toList();
    }

    public List<Raised> raised() {
        List<Raised> sorted = new ArrayList<>(raised);
        sorted.sort((a, b) -> a.flag() != b.flag()
                ? a.flag().compareTo(b.flag())
                : a.span().start() - b.span().start());
        return sorted;
    }

    private void note(Finding finding, int weight) {
        if (finding.span().end() > finding.span().start() && !outweighed(finding.fact(), weight)) {
            noted.put(finding.fact(), new Noted(finding, weight));
        }
    }

    private boolean outweighed(Fact fact, int weight) {
        Noted before = noted.get(fact);
        return before != null && weight <= before.weight();
    }

    private static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = Character.isWhitespace(c);
            if (!blank) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    private static String cut(String words) {
        int end = LONGEST_VALUE - MORE.length();
        if (Character.isHighSurrogate(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end) + MORE;
    }
}
