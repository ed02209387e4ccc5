package dev.awsinquiry.reading.time;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Table;
import dev.awsinquiry.reading.phrase.Automaton;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Nfa;
import dev.awsinquiry.reading.phrase.PhrasePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of time zones, from a data file: the words, the canonical zone, and whether they need a time beside them. */
public final class Zones {

    /** Mean nothing else, however they are written. */
    private static final Set<String> SURE = Set.of("jst", "utc", "gmt");

    /** Where a name means a zone. */
    private enum Kind {
        ANYWHERE,
        /** Beside a time. */
        NEAR,
        /** Behind a clock time that nothing else follows: a city means many things. */
        CITY
    }

    private record Name(String words, String zone, Kind kind) {}

    /** What tells the half of a day behind an hour in words. */
    private static final List<String> HALVES = List.of(
            "am", "pm", "a.m.", "p.m.", "noon", "morning", "afternoon", "evening", "night", "midnight", "o'clock");

    private static final int LONGEST_HALF = 10;

    /** Rows of nothing but abbreviations. */
    private static final Pattern ABBREVIATED = Pattern.compile("\\(?[a-z]{3,4}(\\|[a-z]{3,4})*\\)?");

    /** A clock time at the end; "nightly-0300UTC" is the name of a job, and four digits alone are the number of an order. */
    private static final Pattern CLOCK = Pattern.compile("(?:(?<![0-9a-z]|[a-z0-9]_|[a-z_]-)|(?<=[0-9]t))"
            + "([0-9]{1,2} ?[ap]m|[0-9]{1,2}[:h][0-9]{2}(:[0-9]{2})?)$|:[0-9]{2}[.,][0-9]{3}$"
            + "|(?:[\n(]|(?<![0-9-])[0-9]{4}-|[0-9](?:st |nd |rd |th | )|[:,~@/-] |[~日はに、。ら頃]|(?<![a-z])(?:at|since|from|around|about|circa|until|till|to|by"
            + "|between|and|after|before|is|was|[a-z]{2,6}day|tonight|start|started|began|begun|failed|down|utc|jst) )"
            + "(?:[01][0-9]|2[0-3])[0-5][0-9]$");

    /** Chars before a zone that are looked at for a clock time. */
    private static final int CLOCK_REACH = 20;

    /**
     * A zone named in a text.
     *
     * @param mark where and which
     * @param nearTimeOnly whether the word means a zone only beside a time (IST, EST)
     */
    public record Named(TimeMark mark, boolean nearTimeOnly) {}

    /** Abbreviations that are no word of any language, so that they need no capitals: 「どっちも jst」. */
    private static final Set<String> NO_WORDS = Set.of("jst", "utc", "gmt", "zulu");

    /** What follows on a zone that no other words name: it is one only where nothing but a zone is meant. */
    private static final String ALONE = "alone";

    private final List<Name> names = new ArrayList<>();
    private final Automaton automaton;
    /** Of cities, and of what is a zone only as an answer. */
    private final Automaton answers;

    public Zones(String file) {
        Nfa nfa = new Nfa();
        Nfa bare = new Nfa();
        for (String[] row : Table.rows(file)) {
            if (row.length > 2 && row[2].equals(ALONE)) {
                bare.phrase(row[0], names.size(), false, false);
                names.add(new Name(row[0], row[1], Kind.NEAR));
                continue;
            }
            // "10:30UTC"
            PhrasePattern.add(nfa, (ABBREVIATED.matcher(row[0]).matches() ? "*" : "") + row[0], names.size(), Map.of());
            boolean near = row.length > 2 && row[2].equals("near");
            names.add(new Name(row[0], row[1], near ? Kind.NEAR : Kind.ANYWHERE));
            int slash = row[0].lastIndexOf('/');
            if (slash > 0 && row[0].indexOf('(') < 0) {
                String city = row[0].substring(slash + 1).replace('_', ' ');
                city(nfa, city, row[1]);
                bare.phrase(city, names.size(), false, false);
                names.add(new Name(city, row[1], Kind.NEAR));
            }
        }
        automaton = new Automaton(nfa);
        answers = new Automaton(bare);
    }

    /** "Helsinki time", "local time (Athens)": what a city calls its zone. */
    private void city(Nfa nfa, String city, String zone) {
        for (String words : List.of(
                city + " time",
                city + " times",
                city + " hour",
                city + " local time",
                "time zone " + city,
                "timezone " + city,
                "local = " + city,
                "local is " + city,
                "local: " + city,
                "local time is " + city,
                "local time = " + city,
                "time zone is " + city,
                "local time (" + city + ")",
                "local time in " + city,
                "local time, " + city)) {
            nfa.phrase(words, names.size(), false, false);
            names.add(new Name(words, zone, Kind.ANYWHERE));
        }
        nfa.phrase(city, names.size(), false, false);
        names.add(new Name(city, zone, Kind.CITY));
    }

    /** Whether nothing but a clock time stands before a city in its line, and nothing behind: "half past four in the afternoon, London". */
    private static boolean closesTime(String lower, Hit hit) {
        int end = hit.start();
        while (end > 0 && " ,(".indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        String time = lower.substring(Math.max(0, end - LONGEST_HALF), end);
        boolean timed = end < hit.start()
                && (Chars.digit(Chars.at(lower, end - 1)) || HALVES.stream().anyMatch(time::endsWith));
        int behind = Chars.at(lower, hit.end()) == ')' ? hit.end() + 1 : hit.end();
        String closing = hit.start() - end == 1 ? "\n.," : "\n.";
        return timed && (behind >= lower.length() || closing.indexOf(lower.charAt(behind)) >= 0);
    }

    public List<Named> find(Folded folded) {
        List<Named> found = new ArrayList<>();
        int behind = -1;
        for (Hit hit : automaton.find(folded.lowered, 0, folded.lowered.length)) {
            Name name = names.get(hit.wordClass());
            boolean meant = name.kind() == Kind.CITY
                    ? closesTime(folded.lower, hit)
                    : !insideName(folded.text, hit)
                            && behindClock(folded.lower, hit.start())
                            && capitals(folded.text, hit, name)
                            // "Tokyo times out" names no times
                            && !folded.lower.startsWith(" out", hit.end());
            if (hit.start() >= behind && meant) {
                int end = offsetEnd(folded.lower, hit.end(), name.zone());
                String zone = end > hit.end() ? offset(folded.lower, hit.end(), end) : name.zone();
                found.add(new Named(TimeMark.zone(hit.start(), end, zone), name.kind() != Kind.ANYWHERE));
                behind = end;
            }
        }
        return found;
    }

    /** Whether no word or number goes on there but that of a clock time: "10:30UTC", "3pmPST". */
    private static boolean behindClock(String lower, int start) {
        char before = Chars.at(lower, start - 1);
        // 「4/15 日本時間10時」: no blank is left between a date and Japanese
        return !Chars.alnum(before)
                || Chars.digit(before) && Chars.japanese(Chars.at(lower, start))
                || CLOCK.matcher((start < CLOCK_REACH ? "\n" : "")
                                + lower.substring(Math.max(0, start - CLOCK_REACH), start))
                        .find();
    }

    /** Words that are a zone where it was asked for and little else is said: "Central", "9:40 in Chicago". */
    public List<TimeMark> answers(Folded folded) {
        List<TimeMark> found = new ArrayList<>();
        for (Hit hit : answers.find(folded.lowered, 0, folded.lowered.length)) {
            if (!insideName(folded.text, hit)) {
                String zone = names.get(hit.wordClass()).zone();
                found.add(TimeMark.zone(hit.start(), hit.end(), zone));
            }
        }
        return found;
    }

    /** JST-Batch, {@code TZ=UTC}, utc_offset: part of a name or of a setting. */
    private static boolean insideName(String text, Hit hit) {
        char before = Chars.at(text, hit.start() - 1);
        char after = Chars.at(text, hit.end());
        boolean wordBehind = Chars.alnum(Chars.at(text, hit.end() + 1));
        boolean joinedBehind = (after == '-' || after == '_' || after == '.' || after == '=')
                && wordBehind
                && !(after == '-' && Chars.digit(Chars.at(text, hit.end() + 1)));
        // 「2.日本時間」 is a point of a list: between a full stop and Japanese no blank is left
        boolean joinedBefore = (before == '-' || before == '_' || before == '/' || before == '=' || before == '.')
                && Chars.alnum(Chars.at(text, hit.start() - 2))
                && !Chars.japanese(text.charAt(hit.start()));
        return joinedBehind || joinedBefore;
    }

    /** An abbreviation of three letters or so is written in capitals, unless it stands beside digits. */
    private static boolean capitals(String text, Hit hit, Name name) {
        String written = text.substring(hit.start(), hit.end());
        boolean shortName = written.length() <= 4 && Chars.letter(written.charAt(0));
        return !shortName
                || SURE.contains(name.words())
                || written.equals(written.toUpperCase(Locale.ROOT))
                || NO_WORDS.contains(written)
                || halved(text, hit.start())
                || (name.kind() == Kind.ANYWHERE && Chars.digit(Chars.at(text, hit.start() - 2)));
    }

    /** Whether a clock time with its half of the day stands before the place: "4:14pm et". */
    private static boolean halved(String text, int start) {
        return "mM".indexOf(Chars.at(text, start - 2)) >= 0
                && Chars.digit(Chars.at(text, Chars.at(text, start - 4) == ' ' ? start - 5 : start - 4));
    }

    /** Behind the {@code +9} of {@code UTC+9}. */
    private static int offsetEnd(String lower, int end, String zone) {
        char sign = Chars.at(lower, end);
        if (!zone.equals("UTC") || (sign != '+' && sign != '-')) {
            return end;
        }
        int hourEnd = Chars.digits(lower, end + 1, 2);
        if (hourEnd == end + 1 || Chars.number(lower, end + 1, hourEnd) > 14) {
            return end;
        }
        int colon = Chars.at(lower, hourEnd) == ':' ? hourEnd + 1 : hourEnd;
        int minuteEnd = Chars.digits(lower, colon, 2);
        boolean minutes = minuteEnd - colon == 2 && Chars.number(lower, colon, minuteEnd) < 60;
        // "09:30UTC-10:00UTC" is a span
        boolean span =
                sign == '-' && minutes && (Chars.digit(Chars.at(lower, end - 4)) || lower.startsWith("utc", minuteEnd));
        return span ? end : minutes ? minuteEnd : hourEnd;
    }

    private static String offset(String lower, int start, int end) {
        int hourEnd = Chars.digits(lower, start + 1, 2);
        int hours = Chars.number(lower, start + 1, hourEnd);
        int minutes = end > hourEnd ? Chars.number(lower, end - 2, end) : 0;
        boolean west = lower.charAt(start) == '-';
        return TimeScanner.canonical(west ? -hours : hours, west ? -minutes : minutes);
    }
}
