package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.phrase.Automaton;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Nfa;
import dev.awsinquiry.reading.phrase.PhrasePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a heading or the label before a colon announces: 「再現手順」 announces the trigger. */
public final class Topics {

    private static final int LONGEST_LABEL = 48;
    /** Topics whose labels are sentences as well. */
    private static final Set<String> TOLD = Set.of("ongoing", "ended");

    private final List<String> names = new ArrayList<>();
    private final Automaton automaton;

    /** Reads the file of topics: {@code [topic]} and, under it, the headings that announce it. */
    public Topics(String file) {
        Nfa nfa = new Nfa();
        for (String raw : file.split("\n")) {
            String line = raw.strip();
            if (line.startsWith("[")) {
                names.add(line.substring(1, line.length() - 1));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                PhrasePattern.add(nfa, line, names.size() - 1, Map.of());
            }
        }
        automaton = new Automaton(nfa);
    }

    /** The topic of a label that says nothing else; empty when it isn't one. */
    String ofLabel(String lower) {
        if (lower.length() > LONGEST_LABEL) {
            return "";
        }
        String bare = bare(lower);
        for (Hit hit : automaton.beginning(bare)) {
            if (hit.end() == bare.length()) {
                return names.get(hit.wordClass());
            }
        }
        return "";
    }

    /** The topic of a line that is no more than a label; 「現在も続いています」 tells unless it asks. */
    String ofLine(String lower) {
        String topic = ofLabel(lower);
        return TOLD.contains(topic) && !lower.endsWith("?") ? "" : topic;
    }

    /** The topic of a line known to be a heading: the longest announcement in it, if it is most of what stands there. */
    String ofHeading(String lower) {
        String exact = ofLabel(lower);
        if (!exact.isEmpty()) {
            return exact;
        }
        Hit best = null;
        for (Hit hit : automaton.find(lower)) {
            if (best == null || hit.end() - hit.start() > best.end() - best.start()) {
                best = hit;
            }
        }
        boolean mostOfIt =
                best != null && (best.end() - best.start()) * 2 >= bare(lower).length();
        return mostOfIt ? names.get(best.wordClass()) : "";
    }

    /** The words of a label without marks and a number before them, and without a remark in brackets behind them. */
    private static String bare(String lower) {
        int start = 0;
        int end = lower.length();
        int bracket = lower.indexOf('(');
        if (bracket > 0 && lower.indexOf(')', bracket) >= lower.length() - 2) {
            end = bracket;
        }
        while (start < end && mark(lower.charAt(start))) {
            start++;
        }
        start = behindNumber(lower, start, end);
        while (end > start && mark(lower.charAt(end - 1))) {
            end--;
        }
        return lower.substring(start, end);
    }

    /** Behind "Q2. " or "3) " and blanks; the start where no such number stands there. */
    private static int behindNumber(String lower, int start, int end) {
        int first = start < end && lower.charAt(start) == 'q' ? start + 1 : start;
        int behind = Chars.digits(lower, first, 2);
        boolean numbered = behind > first && behind < end && ".)、".indexOf(lower.charAt(behind)) >= 0;
        return numbered ? Chars.skipBlanks(lower, behind + 1) : start;
    }

    private static boolean mark(char c) {
        return !Chars.alnum(c) && !Chars.japanese(c);
    }
}
