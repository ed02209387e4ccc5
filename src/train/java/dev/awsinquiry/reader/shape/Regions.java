package dev.awsinquiry.reader.shape;

import dev.awsinquiry.reader.shape.Shape.Kind;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reader.text.Folded;
import dev.awsinquiry.reader.text.Rows;
import dev.awsinquiry.reader.text.Starts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The AWS Regions and their AZs: by code, constant, name in English and Japanese, or AZ ID; the words stand in {@code regions.tsv}. */
final class Regions {

    private static final Pattern CODE = Pattern.compile(
            "(us|eu|ap|sa|ca|me|af|il|mx|cn)([-_]?)(gov[-_]?)?(north|south|east|west|central|northeast|northwest|southeast|southwest)\\2?([1-9])"
                    + "(?:([a-f])(?![a-z0-9])|(-[a-z]{3}-\\d[a-z]?))?");
    private static final Pattern AZ_ID = Pattern.compile("([a-z]{3,5}\\d)-az\\d{1,2}(?![a-z0-9])");

    /** 「1c」, as people who know their Region call an AZ. */
    private static final Pattern AZ_SHORT = Pattern.compile("(?<![a-z0-9.:/-])[1-3][a-f](?![a-z0-9:/%-])");

    /** What stands beside the name of a town where it means the Region. */
    private static final Pattern BESIDE =
            Pattern.compile("^ ?(?:の)?(?:リージョン|りーじょん|region|側リージョン)|^[()（]?(?:ap|us|eu)-|^ ?の?(?:az|アベイラビリティ|1[a-d](?![a-z0-9]))");
    private static final Pattern BEFORE =
            Pattern.compile("(?:リージョン|region)(?: ?[:=は]|が|:| is| \\(|\\()? ?$|(?:aws|the) $");

    /** Whether the name alone means the Region, or only beside the word for one. */
    private record Name(String words, String code, boolean town) {}

    private final Set<String> codes = new HashSet<>();
    private final Map<String, String> azIds = new HashMap<>();
    private final Starts<Name> names;

    Regions(Rows rows) {
        List<Name> all = new ArrayList<>();
        for (String[] row : rows.of("regions.tsv")) {
            codes.add(row[0]);
            azIds.put(row[1], row[0]);
            for (int column = 2; column < row.length; column++) {
                for (String words : row[column].split(";")) {
                    all.add(new Name(new Folded(words).lower, row[0], column == 3));
                }
            }
        }
        names = new Starts<>(all, Name::words);
    }

    boolean isCode(String word) {
        return codes.contains(word);
    }

    /** Adds the Regions and AZs that are named. */
    void find(Folded folded, List<Shape> into) {
        String lower = folded.lower;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'a' && c <= 'x' && !Chars.letter(Chars.at(lower, i - 1))) {
                int end = code(lower, i, into);
                if (end > i) {
                    i = end - 1;
                    continue;
                }
            }
            List<Name> candidates = c < 'a' ? List.of() : names.at(lower, i);
            if (!candidates.isEmpty()) {
                int end = name(lower, i, candidates, into);
                i = Math.max(i, end - 1);
            }
        }
        AZ_SHORT.matcher(lower)
                .results()
                .forEach(m -> into.add(new Shape(Kind.AZ_NAME, m.start(), m.end(), m.group())));
    }

    private int code(String lower, int start, List<Shape> into) {
        Matcher m = CODE.matcher(lower).region(start, Math.min(lower.length(), start + 40));
        if (m.lookingAt()) {
            String code = m.group(1) + (m.group(3) != null ? "-gov" : "") + "-" + m.group(4) + "-" + m.group(5);
            char after = Chars.at(lower, m.end());
            boolean cloud = m.group(2).isEmpty() && "us me".contains(m.group(1)) && Chars.at(lower, m.start(4) - 1) != '-';
            if (codes.contains(code) && !Chars.digit(after) && !(Chars.letter(after) && m.group(6) == null) && !cloud) {
                into.add(new Shape(Kind.REGION, start, m.end(), code));
                if (m.group(6) != null) {
                    into.add(new Shape(Kind.AZ_NAME, start, m.end(), lower.substring(start, m.end())));
                }
                return m.end();
            }
        }
        Matcher id = AZ_ID.matcher(lower).region(start, Math.min(lower.length(), start + 14));
        if (id.lookingAt() && azIds.containsKey(id.group(1))) {
            into.add(new Shape(Kind.AZ_ID, start, id.end(), id.group()));
            into.add(new Shape(Kind.REGION, start, id.end(), azIds.get(id.group(1))));
            return id.end();
        }
        return start;
    }

    private static int name(String lower, int start, List<Name> candidates, List<Shape> into) {
        char before = Chars.at(lower, start - 1);
        for (Name name : candidates) {
            int end = start + name.words().length();
            if (!lower.startsWith(name.words(), start)) {
                continue;
            }
            char after = Chars.at(lower, end);
            boolean latin = Chars.letter(lower.charAt(start));
            boolean part = latin && (Chars.alnum(before) || Chars.alnum(after) || before == '-' || after == '-')
                    || Chars.katakana(lower.charAt(start)) && Chars.katakana(before)
                    || Chars.katakana(lower.charAt(end - 1)) && Chars.katakana(after) && !lower.startsWith("リージョン", end);
            boolean meant = !name.town()
                    || BESIDE.matcher(lower.substring(end, Math.min(lower.length(), end + 12))).find()
                    || BEFORE.matcher(lower.substring(Math.max(0, start - 12), start)).find() && !latin
                    || latin && BEFORE.matcher(lower.substring(Math.max(0, start - 12), start)).find()
                            && lower.substring(Math.max(0, start - 12), start).contains("region");
            if (!part) {
                into.add(new Shape(meant ? Kind.REGION : Kind.TOWN, start, end, name.code()));
                return end;
            }
        }
        return start;
    }
}
