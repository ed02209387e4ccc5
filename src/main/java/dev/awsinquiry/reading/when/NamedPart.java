package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.phrase.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether it is over for one of several that were named together as hit: 「藤沢と町田のレジが使えません」, 「町田は直りました」. The
 * others are left, until they are said to be over as well: 「藤沢も直りました」.
 */
public final class NamedPart {

    /** What stands between those that are named together. */
    private static final String JOINTS = "と・/&や";

    private static final String COMMAS = "、,";
    /** Behind the last one that came right: 「新宿も直りました」. */
    private static final String TOO = "も";

    /** What stands in English behind what is spoken of, and between those that are named together. */
    private static final List<String> VERBS =
            List.of(" is ", " are ", " was ", " were ", " has ", " have ", " came ", " recovered");

    private static final String AND = "and ";

    /** Chars of a text in which they may be named together: as many as a case takes. */
    private static final int MOST = 8000;

    private NamedPart() {}

    /** Whether what is over there is that one alone. */
    public static boolean told(Page page, Match match) {
        return told(page, match.sentence(), match.end());
    }

    static boolean told(Page page, int s, int end) {
        String name = named(page, s, end);
        // 「町田は直りました。今は普通に使えてます」 goes on about the same
        if (name.isEmpty() && s > 0 && page.sentences().get(s - 1).spoken()) {
            name = named(page, s - 1, page.sentences().get(s - 1).end());
        }
        if (name.isEmpty() || told(page).contains(name + TOO)) {
            return false;
        }
        // what names who is hit doesn't say that it is over for them
        String before = page.setting()
                .thread()
                .filter(thread -> !thread.before().equals(thread.hit()))
                .flatMap(Setting.InThread::before)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        String said = told(page) + before;
        List<String> others = beside(symptom(page, name).orElse(told(page)), name);
        return others.stream().anyMatch(other -> !said.contains(other) || left(page, other));
    }

    /** Whether the symptom names what is spoken of up to there, or the text does, together with others. */
    static boolean hit(Page page, int s, int end) {
        String name = named(page, s, end);
        return !name.isEmpty()
                && (symptom(page, name).isPresent() || !beside(told(page), name).isEmpty());
    }

    /** The symptom if it names it, otherwise the words in which it was told who is hit. */
    private static Optional<String> symptom(Page page, String name) {
        return Stream.concat(
                        page.setting().said(Fact.HOW_SYMPTOM).stream(),
                        page.setting().thread().flatMap(Setting.InThread::hit).stream())
                .map(words -> new Folded(words).lower)
                .filter(words -> words.contains(name))
                .findFirst();
    }

    /** What is spoken of up to there: the name before the first 「は」, 「が」 or "is"; empty where it is none. */
    static String named(Page page, int s, int end) {
        String lower = page.lower(page.sentences().get(s).start(), end);
        for (int at = 1; at < lower.length(); at++) {
            int to = Chars.beforeBlanks(lower, 0, at);
            if ("はがも".indexOf(lower.charAt(at)) >= 0 && to > 0 && name(lower.charAt(to - 1))) {
                int from = to;
                while (from > 0 && name(lower.charAt(from - 1))) {
                    from--;
                }
                return to - from > 1 ? lower.substring(from, to) : "";
            }
        }
        return VERBS.stream().mapToInt(lower::indexOf).filter(at -> at > 0).min().stream()
                .mapToObj(at -> lower.substring(lower.lastIndexOf(' ', at - 1) + 1, at))
                .filter(word -> word.length() > 1 && word.chars().allMatch(c -> name((char) c)))
                .findFirst()
                .orElse("");
    }

    private static String told(Page page) {
        return page.lower(0, Math.min(MOST, page.folded().lower.length()));
    }

    /** Those named together with it. */
    private static List<String> beside(String words, String name) {
        String text = words.replace(", " + AND, "& ").replace(" " + AND, " & ");
        List<String> others = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int whole = at + name.length();
            while (whole < text.length() && name(text.charAt(whole))) {
                whole++;
            }
            String kind = text.substring(at + name.length(), whole);
            int before = Chars.beforeBlanks(text, 0, at) - 1;
            int joint = Chars.skipBlanks(text, whole);
            char left = Chars.at(text, before);
            char right = Chars.at(text, joint);
            int to = Chars.beforeBlanks(text, 0, Math.max(0, before));
            int from = to;
            while (from > 0 && name(text.charAt(from - 1))) {
                from--;
            }
            if (joins(left, Chars.at(text, Chars.beforeBlanks(text, 0, from) - 1), right)) {
                others.add(without(kind, text.substring(from, to)));
            }
            int next = Chars.skipBlanks(text, joint + 1);
            int end = next;
            while (end < text.length() && name(text.charAt(end))) {
                end++;
            }
            if (joins(right, Chars.at(text, Chars.skipBlanks(text, end)), left)) {
                others.add(without(kind, text.substring(next, end)));
            }
        }
        others.removeIf(other -> other.length() < 2);
        return others;
    }

    /** The name without what is said behind both of what they are: 「藤沢店」 beside 「町田店」, of which 「町田」 is spoken. */
    private static String without(String kind, String name) {
        return name.endsWith(kind) ? name.substring(0, name.length() - kind.length()) : name;
    }

    /** Whether the mark joins two names; a comma only beside another joint, 「町田、新宿と藤沢」: 「現在、サイトが」 names one. */
    private static boolean joins(char mark, char beyond, char behind) {
        return JOINTS.indexOf(mark) >= 0
                || COMMAS.indexOf(mark) >= 0 && (JOINTS.indexOf(beyond) >= 0 || JOINTS.indexOf(behind) >= 0);
    }

    /** Whether it is said of the other that it isn't so: 「藤沢はまだです」. */
    private static boolean left(Page page, String other) {
        int at = told(page).lastIndexOf(other);
        return at >= 0
                && page.holds(at, Math.min(page.folded().lower.length(), at + other.length() + Page.FAR), "rest.still");
    }

    /** Whether it may be a part of a name: no Hiragana, mark or blank. */
    static boolean name(char c) {
        return Character.isLetterOrDigit(c) && !Chars.hiragana(c) || c == '-' || c == 'ー';
    }
}
