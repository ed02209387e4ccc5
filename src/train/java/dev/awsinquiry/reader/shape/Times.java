package dev.awsinquiry.reader.shape;

import dev.awsinquiry.reader.shape.Shape.Kind;
import dev.awsinquiry.reading.chars.Chars;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and clock times, in the writings of people and machines. They are looked for where a digit or one of a few letters
 * stands, by patterns of bounded length, so that the time is proportional to the text's.
 */
final class Times {

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** A way to write a date: the pattern, and in which group the year (0: none), the month and the day stand. */
    private record Writing(Pattern pattern, int year, int month, int day) {
        static Writing of(String pattern, int year, int month, int day) {
            return new Writing(Pattern.compile(pattern), year, month, day);
        }
    }

    private static final List<Writing> IN_DIGITS = List.of(
            Writing.of("((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)", 1, 2, 3),
            Writing.of("((?:19|20)\\d\\d)年(\\d{1,2})月(\\d{1,2})日", 1, 2, 3),
            Writing.of("(\\d{1,2})月(\\d{1,2})日", 0, 1, 2),
            Writing.of("(20\\d\\d)([01]\\d)([0-3]\\d)(?=[t _-]?[0-2]\\d:?[0-5]\\d)", 1, 2, 3),
            Writing.of("(\\d{1,2})[-/ ]" + MONTH + "[-/ ,:]{1,2}((?:20)\\d\\d)(?!\\d)", 3, 2, 1),
            Writing.of("((?:20)\\d\\d)[-/]" + MONTH + "[-/](\\d{1,2})(?!\\d)", 1, 2, 3),
            Writing.of("(1[3-9]|2\\d|3[01])/(\\d{1,2})/(20\\d\\d)(?!\\d)", 3, 2, 1),
            Writing.of("(\\d{1,2})/(\\d{1,2})/(20\\d\\d)(?!\\d)", 3, 1, 2),
            Writing.of("(\\d{1,2})\\.(\\d{1,2})\\.(20\\d\\d)(?![\\d.])", 3, 2, 1),
            Writing.of("(\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + "\\b", 0, 2, 1),
            Writing.of("(\\d\\d)-(\\d\\d)(?= [0-2]\\d:[0-5]\\d)", 0, 1, 2),
            Writing.of("(1[3-9]|2\\d|3[01])/(0?[1-9]|1[0-2])(?![\\d/%.]|\\p{L})", 0, 2, 1),
            Writing.of("(\\d{1,2})/(\\d{1,2})(?![\\d/%a-z台件回人個名本店]|\\.\\d| ?の(?:確率|割合)| of | (?:running|ready|checks|nodes|pods|failed|tasks))",
                    0, 1, 2));

    private static final List<Writing> IN_WORDS = List.of(
            Writing.of(MONTH + "\\.? {0,2}(\\d{1,2})(?:st|nd|rd|th)?,? (?:at )?(20\\d\\d)(?![:\\d])", 3, 1, 2),
            Writing.of(MONTH + "\\.? {0,2}(\\d{1,2})(?:st|nd|rd|th)?(?![:\\d%])", 0, 1, 2),
            Writing.of("[eiwf]([01]\\d)([0-3]\\d)(?= [0-2]\\d:[0-5]\\d:[0-5]\\d\\.)", 0, 1, 2));

    private static final Pattern ERA =
            Pattern.compile("(令和|平成|r|h)\\.?(\\d{1,2}|元)[年./](\\d{1,2})[月./](\\d{1,2})日?(?!\\d)");

    private static final String HALF = "(?: ?(am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z])| in the (morning|afternoon|evening)| (at night))?";
    private static final Pattern COLONS =
            Pattern.compile("([0-2]?\\d):([0-5]\\d)(?::([0-5]\\d)(?:[.,]\\d{1,9})?)?(?![:\\d])" + HALF);
    private static final Pattern KANJI =
            Pattern.compile("([0-2]?\\d)時(?!間)(?:(半)|([0-5]?\\d)分(?:([0-5]?\\d)秒)?)?");
    private static final Pattern HOUR = Pattern.compile(
            "(1[0-2]|0?[1-9])(?:[.:]([0-5]\\d))? ?(?:(am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z])| in the (morning|afternoon|evening)| (at night))");
    private static final Pattern FOUR = Pattern.compile(
            "([01]\\d|2[0-3])([0-5]\\d)(?=z\\b|h\\b| ?hrs| hours| ?(?:jst|utc|gmt|cet|cest|bst|est|edt|pst|pdt|ist|sgt|kst)\\b|頃|ごろ)");
    private static final Pattern POINTED = Pattern.compile(
            "([01]?\\d|2[0-3])[.h]([0-5]\\d)(?= ?(?:jst|utc|gmt|cet|cest|bst|uhr|ist|sgt)\\b| local)");
    private static final Pattern COMPACT = Pattern.compile("[t _-]?([0-2]\\d)([0-5]\\d)([0-5]\\d)?(?!\\d)");
    private static final Pattern NAMED = Pattern.compile("正午|noon\\b|midnight\\b|零時");
    /** A word before an hour, and whether it makes the hour one of the second half of the day from that hour on; 13 never. */
    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("午前", 13), Map.entry("午後", 0), Map.entry("早朝", 13), Map.entry("明け方", 13), Map.entry("未明", 13),
            Map.entry("朝", 13), Map.entry("昼", 1), Map.entry("夕方", 0), Map.entry("深夜", 8), Map.entry("晩", 5),
            Map.entry("夜", 5));
    private static final Pattern PART = Pattern.compile("午前|午後|早朝|明け方|未明|朝|昼|夕方|深夜|晩|夜");

    private static final Pattern EPOCH = Pattern.compile("(1[4-9]\\d{8})(\\d{3})?(?![\\d-])(?:\\.\\d{1,6})?");
    private static final Pattern EPOCH_SAID =
            Pattern.compile("epoch|unix|timestamp|\"?(?:ts|time|at|@timestamp)\"? ?[:=] ?\"?$|\\[$|^$|\\n$|エポック");

    private static final String BEGINNINGS = "adefhijmnorsw令平午早明未朝昼夕深晩夜正零";

    private final String text;
    private final LocalDate today;
    private final List<Shape> into;

    private Times(String lower, LocalDate today, List<Shape> into) {
        this.text = lower;
        this.today = today;
        this.into = into;
    }

    /** Adds all dates, clock times and the zones that stand right behind them, in the order of the text. */
    static void find(String lower, LocalDate today, List<Shape> into) {
        Times times = new Times(lower, today, into);
        for (int i = 0; i < lower.length(); ) {
            char c = lower.charAt(i);
            boolean digit = Chars.digit(c);
            int end = digit || BEGINNINGS.indexOf(c) >= 0 ? times.at(i, digit) : i;
            if (end == i && digit) {
                // what stands within a longer number or name is none
                end = Chars.digits(lower, i, 40);
            }
            i = Math.max(end, i + 1);
        }
    }

    private int at(int start, boolean digit) {
        char before = Chars.at(text, start - 1);
        boolean inside = Chars.alnum(before)
                || digit && (before == ':' && Chars.digit(Chars.at(text, start - 2)) || before == '.' && Chars.alnum(Chars.at(text, start - 2)));
        if (inside && !(Chars.digit(before) && start > 0 && text.charAt(start) > 0x7f)) {
            return start;
        }
        int end = date(start, digit);
        if (end > start) {
            return joined(end);
        }
        end = clock(start, digit);
        if (end > start) {
            return end;
        }
        return digit ? epoch(start) : start;
    }

    private int date(int start, boolean digit) {
        if ("-_".indexOf(Chars.at(text, start - 1)) >= 0 && Chars.alnum(Chars.at(text, start - 2))) {
            return start; // the date in a name: backup-20260415-103000
        }
        for (Writing writing : digit ? IN_DIGITS : IN_WORDS) {
            Matcher m = lookingAt(writing.pattern(), start);
            LocalDate date = m == null ? null : date(m, writing);
            if (date != null) {
                into.add(new Shape(Kind.DATE, start, m.end(), date.toString()));
                return m.end();
            }
        }
        Matcher era = digit ? null : lookingAt(ERA, start);
        if (era != null) {
            int year = era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2));
            int from = era.group(1).equals("令和") || era.group(1).equals("r") ? 2018 : 1988;
            LocalDate date = day(from + year, Integer.parseInt(era.group(3)), Integer.parseInt(era.group(4)));
            if (date != null) {
                into.add(new Shape(Kind.DATE, start, era.end(), date.toString()));
                return era.end();
            }
        }
        return start;
    }

    private @Nullable LocalDate date(Matcher m, Writing writing) {
        String written = m.group(writing.month());
        int month = Chars.digit(written.charAt(0)) ? Integer.parseInt(written) : MONTHS.indexOf(written) + 1;
        int day = Integer.parseInt(m.group(writing.day()));
        if (writing.year() > 0) {
            return day(Integer.parseInt(m.group(writing.year())), month, day);
        }
        LocalDate latest = day(today.getYear(), month, day);
        return latest != null && latest.isAfter(today.plusDays(1)) ? day(today.getYear() - 1, month, day) : latest;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return year < 1990 || year > 2100 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The clock time that is written on at once behind a date: {@code T103000}, {@code :10:30:05}, {@code _1030}. */
    private int joined(int end) {
        char joint = Chars.at(text, end);
        if (("t_-: ".indexOf(joint) >= 0) && Chars.digit(Chars.at(text, end + 1))) {
            int clock = clock(end + 1, true);
            if (clock > end + 1) {
                return clock;
            }
        }
        Matcher m = lookingAt(COMPACT, end);
        if (m == null || m.group(3) == null && joint == ' ' && "\n,.;)、。頃ご".indexOf(Chars.at(text + "\n", m.end())) < 0) {
            return end;
        }
        return clock(end, m.end(), m.group(1), m.group(2), m.group(3), "");
    }

    private int clock(int start, boolean digit) {
        if (!digit) {
            Matcher named = lookingAt(NAMED, start);
            if (named != null) {
                String time = named.group().equals("正午") || named.group().equals("noon") ? "12:00" : "00:00";
                into.add(new Shape(Kind.CLOCK, start, named.end(), time));
                return zone(named.end());
            }
            Matcher part = lookingAt(PART, start);
            if (part == null) {
                return start;
            }
            int at = part.end();
            at = "の、".indexOf(Chars.at(text, at)) >= 0 ? at + 1 : at;
            int before = into.size();
            int end = Chars.digit(Chars.at(text, at)) ? clock(at, true) : at;
            if (into.size() > before && into.get(before).kind() == Kind.CLOCK) {
                Shape clock = into.get(before);
                into.set(before, new Shape(Kind.CLOCK, start, clock.end(), inPart(part.group(), clock.time())));
                return end;
            }
            return start;
        }
        Matcher m = lookingAt(COLONS, start);
        if (m != null) {
            String half = m.group(4) != null ? m.group(4) : m.group(5) != null ? m.group(5) : m.group(6) != null ? "pm" : "";
            return Chars.at(text, start - 1) == ':' && !text.startsWith("port", start - 5) && !half.isEmpty() || !port(start, m.end())
                    ? clock(start, m.end(), m.group(1), m.group(2), m.group(3), half)
                    : start;
        }
        m = lookingAt(KANJI, start);
        if (m != null) {
            return clock(start, m.end(), m.group(1), m.group(2) != null ? "30" : m.group(3), m.group(4), "");
        }
        m = lookingAt(HOUR, start);
        if (m != null) {
            String half = m.group(3) != null ? m.group(3) : m.group(4) != null ? m.group(4) : "pm";
            return clock(start, m.end(), m.group(1), m.group(2), null, half);
        }
        m = lookingAt(FOUR, start);
        m = m == null ? lookingAt(POINTED, start) : m;
        return m == null ? start : clock(start, m.end(), m.group(1), m.group(2), null, "");
    }

    /** Whether it is an address and its port, 10.0.0.1:80, or a ratio, which no clock time is. */
    private boolean port(int start, int end) {
        return text.startsWith("port ", start - 5) || Chars.at(text, end) == '.' && Chars.digit(Chars.at(text, end + 1));
    }

    private static String inPart(String part, LocalTime time) {
        int from = PARTS.get(part);
        boolean second = time.getHour() < 12 && time.getHour() >= from && from < 13 && !(part.equals("昼") && time.getHour() > 6);
        return (second ? time.plusHours(12) : time).toString();
    }

    private int clock(int start, int end, String hours, @Nullable String minutes, @Nullable String seconds, String half) {
        int hour = Integer.parseInt(hours);
        boolean second = half.startsWith("p") || half.equals("afternoon") || half.equals("evening");
        hour = second && hour < 12 ? hour + 12 : !half.isEmpty() && !second && hour == 12 ? 0 : hour;
        if (hour > 24) {
            return start;
        }
        LocalTime time = LocalTime.of(
                hour % 24,
                minutes == null ? 0 : Integer.parseInt(minutes),
                seconds == null ? 0 : Integer.parseInt(seconds));
        into.add(new Shape(Kind.CLOCK, start, end, time.toString()));
        return zone(end);
    }

    /** {@code Z}, {@code +09:00} or {@code +0900} right behind a clock time. */
    private int zone(int end) {
        int at = Chars.skipBlanks(text, end);
        char c = Chars.at(text, at);
        if (c == 'z' && at - end < 2 && !Chars.alnum(Chars.at(text, at + 1))) {
            into.add(new Shape(Kind.ZONE, at, at + 1, "UTC"));
            return at + 1;
        }
        at = c == '(' ? at + 1 : at;
        c = Chars.at(text, at);
        if (c != '+' && c != '-' || at - end > 2) {
            return end;
        }
        int hourEnd = Chars.digits(text, at + 1, 2);
        int colon = Chars.at(text, hourEnd) == ':' ? hourEnd + 1 : hourEnd;
        int minuteEnd = Chars.digits(text, colon, 3);
        boolean whole = hourEnd - at == 3 && minuteEnd - colon == 2;
        boolean seconds = Chars.at(text, end - 3) == ':' && Chars.at(text, end - 6) == ':' || Chars.at(text, end - 4) == '.';
        boolean hoursAlone = hourEnd - at == 3 && minuteEnd == colon && colon == hourEnd && seconds && at == end;
        // 10:00-10:30 is a span
        if (!whole && !hoursAlone || c == '-' && !seconds) {
            return end;
        }
        int hour = Chars.number(text, at + 1, hourEnd);
        int minute = whole ? Chars.number(text, colon, minuteEnd) : 0;
        if (hour > 14 || minute % 15 != 0) {
            return end;
        }
        into.add(new Shape(Kind.ZONE, at, whole ? minuteEnd : hourEnd, offset(c == '-' ? -1 : 1, hour, minute)));
        return whole ? minuteEnd : hourEnd;
    }

    /** The canonical form of an offset: {@code +09:00}, and {@code UTC} for none. */
    static String offset(int sign, int hours, int minutes) {
        String id = ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes).getId();
        return id.equals("Z") ? "UTC" : id;
    }

    /** Seconds or milliseconds since 1970. Ten digits are an order or a telephone as well, so something has to say that they are a time. */
    private int epoch(int start) {
        Matcher m = lookingAt(EPOCH, start);
        if (m == null || Chars.alnum(Chars.at(text, m.end()))) {
            return start;
        }
        String around = text.substring(Math.max(0, start - 24), start);
        String behind = text.substring(m.end(), Math.min(text.length(), m.end() + 12));
        if (!EPOCH_SAID.matcher(around).find() && !behind.contains("epoch") && !behind.contains("unix")) {
            return start;
        }
        LocalDateTime utc = LocalDateTime.ofInstant(Instant.ofEpochSecond(Long.parseLong(m.group(1))), ZoneOffset.UTC);
        into.add(new Shape(Kind.DATE, start, m.end(), utc.toLocalDate().toString()));
        into.add(new Shape(Kind.CLOCK, start, m.end(), utc.toLocalTime().toString()));
        into.add(new Shape(Kind.ZONE, start, m.end(), "UTC"));
        return m.end();
    }

    private @Nullable Matcher lookingAt(Pattern pattern, int start) {
        Matcher m = pattern.matcher(text).useTransparentBounds(true).region(start, Math.min(text.length(), start + 48));
        return m.lookingAt() ? m : null;
    }
}
