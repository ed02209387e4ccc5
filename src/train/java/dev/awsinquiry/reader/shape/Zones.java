package dev.awsinquiry.reader.shape;

import dev.awsinquiry.reader.shape.Shape.Kind;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reader.text.Folded;
import dev.awsinquiry.reader.text.Rows;
import dev.awsinquiry.reader.text.Starts;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Time zones by name. The words stand in {@code zones.tsv}; Region/City names are those of the JDK's IANA database. */
final class Zones {

    /** Chars between a clock time and the zone that belongs to it. */
    private static final int NEAR = 24;

    /**
     * A name of a zone.
     *
     * @param words in lower case
     * @param zone its ID
     * @param near whether it means a zone only beside a clock time (IST, Pacific)
     */
    private record Name(String words, String zone, boolean near) {}

    private final Starts<Name> names;

    Zones(Rows rows) {
        Map<String, Name> all = new HashMap<>();
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            String lower = id.toLowerCase(Locale.ROOT);
            int slash = lower.lastIndexOf('/');
            if (slash > 0 && Character.isUpperCase(id.charAt(0)) && !lower.startsWith("etc/") && !lower.startsWith("systemv/")) {
                all.put(lower, new Name(lower, id, false));
                String city = lower.substring(slash + 1).replace('_', ' ');
                all.putIfAbsent(city + " time", new Name(city + " time", id, false));
                all.putIfAbsent(city + " local time", new Name(city + " local time", id, false));
                all.putIfAbsent("local time (" + city + ")", new Name("local time (" + city + ")", id, false));
            }
        }
        for (String[] row : rows.of("zones.tsv")) {
            for (String words : row[0].split(";")) {
                all.put(words, new Name(words, row[1], row.length > 2));
            }
        }
        names = new Starts<>(List.copyOf(all.values()), Name::words);
    }

    /** Adds the zones that are named; beside a time where the word means one only there. */
    void find(Folded folded, List<Shape> into) {
        String lower = folded.lower;
        List<Shape> times = into.stream().filter(s -> s.kind() == Kind.CLOCK).toList();
        int next = 0;
        for (int i = 0; i < lower.length(); i++) {
            List<Name> candidates = names.at(lower, i);
            if (candidates.isEmpty()) {
                continue;
            }
            while (next < times.size() && times.get(next).end() < i - NEAR) {
                next++;
            }
            boolean beside = next < times.size() && times.get(next).start() <= i + NEAR;
            for (Name name : candidates) {
                int end = i + name.words().length();
                if (lower.startsWith(name.words(), i) && whole(folded, i, end, beside) && (beside || !name.near())) {
                    int offset = behindOffset(lower, end, name.zone());
                    into.add(new Shape(Kind.ZONE, i, offset, offset > end ? offset(lower, end, offset) : name.zone()));
                    i = offset - 1;
                    break;
                }
            }
        }
    }

    /** Whether it stands for itself, and isn't part of a name or a setting: JST-Batch, {@code TZ=UTC}. */
    private static boolean whole(Folded folded, int start, int end, boolean beside) {
        String text = folded.text;
        char before = Chars.at(text, start - 1);
        char after = Chars.at(text, end);
        boolean latin = Chars.letter(text.charAt(start));
        if (latin && (Chars.alnum(before) && !(Chars.digit(before) || beside && "mM".indexOf(before) >= 0) || Chars.alnum(after))) {
            return false;
        }
        boolean joined = "-_.=".indexOf(after) >= 0 && Chars.alnum(Chars.at(text, end + 1)) && !(after == '-' && Chars.digit(Chars.at(text, end + 1)))
                || "-_/=.".indexOf(before) >= 0 && Chars.alnum(Chars.at(text, start - 2)) && latin;
        boolean shouted = end - start > 4 || beside || !latin || Chars.upper(text.charAt(start)) || text.startsWith("jst", start) || text.startsWith("utc", start);
        return !joined && shouted;
    }

    /** Behind the {@code +9} of {@code UTC+9}. */
    private static int behindOffset(String lower, int end, String zone) {
        char sign = Chars.at(lower, end);
        int hourEnd = Chars.digits(lower, end + 1, 2);
        if (!zone.equals("UTC") || sign != '+' && sign != '-' || hourEnd == end + 1 || Chars.number(lower, end + 1, hourEnd) > 14) {
            return end;
        }
        int minuteEnd = Chars.at(lower, hourEnd) == ':' ? Chars.digits(lower, hourEnd + 1, 2) : hourEnd;
        return minuteEnd - hourEnd == 3 ? minuteEnd : hourEnd;
    }

    private static String offset(String lower, int start, int end) {
        int hourEnd = Chars.digits(lower, start + 1, 2);
        int minutes = end > hourEnd ? Chars.number(lower, end - 2, end) : 0;
        return Times.offset(lower.charAt(start) == '-' ? -1 : 1, Chars.number(lower, start + 1, hourEnd), Math.min(45, minutes));
    }
}
