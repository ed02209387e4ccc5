package dev.awsinquiry.reader.shape;

import dev.awsinquiry.reading.chars.Chars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the value of a field ends, and whether it's made like a secret or only stands in the place of one. */
final class SecretValue {

    private static final int LONGEST = 1000;

    /** How a password never goes on: the next field, an escaped line break, a tag. */
    private static final Pattern NEXT = Pattern.compile(
            "&(?:amp;)?[\\w.-]{1,40}[=;]|[;,][\\w.-]{1,40}[=:]|,[\"'{\\[]|\\\\[nrt\"']|\\||</|<[a-z]{1,10}\\d?[ />]");

    private final Map<String, List<Pattern>> like = new HashMap<>();
    private final Set<String> none = new HashSet<>();
    private final Set<String> said = new HashSet<>();

    /** @param table the rows of {@code secret-fields.tsv} */
    SecretValue(List<String[]> table) {
        for (String[] row : table) {
            if (row[0].equals("like")) {
                like.computeIfAbsent(row[1], k -> new ArrayList<>()).add(Pattern.compile(row[2]));
            } else if (row[0].equals("none")) {
                (row[2].equals("said") ? said : none).addAll(List.of(row[1].split(";")));
            }
        }
    }

    /** Behind the value without quotation marks that begins there, without what closes the sentence or bracket around it. */
    static int end(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        int end = start;
        int depth = 0;
        for (; end < limit && part(text.charAt(end)); end++) {
            char c = text.charAt(end);
            if ("&;,|\\<".indexOf(c) >= 0 && NEXT.matcher(text).region(end, Math.min(text.length(), end + 48)).lookingAt()
                    || "\"'`".indexOf(c) >= 0 && !Chars.alnum(Chars.at(text, end + 1))) {
                break;
            }
            depth += "([{<".indexOf(c) >= 0 ? 1 : ")]}>".indexOf(c) >= 0 ? -1 : 0;
            if (depth < 0 && ",;".indexOf(Chars.at(text, end + 1)) >= 0) {
                return end;
            }
        }
        while (end > start && (".,:;|\"'`".indexOf(text.charAt(end - 1)) >= 0 || depth < 0 && ")]}>".indexOf(text.charAt(end - 1)) >= 0)) {
            depth += ")]}>".indexOf(text.charAt(--end)) >= 0 ? 1 : 0;
        }
        return end;
    }

    /** Whether the value is made as all of the rules say, which the table has under {@code like} but for a few that count. */
    boolean fits(String rules, String value, int fewest) {
        return Stream.of(rules.split(" ")).allMatch(rule -> switch (rule) {
            case "any" -> true;
            case "given" -> !dummy(value);
            case "quoted" -> !dummyQuoted(value);
            case "drawn" -> drawn(value, fewest);
            case "mixed" -> changes(value) >= 4;
            case "phrase" -> words(value).stream().noneMatch(said::contains);
            default -> rule.charAt(0) == '-' ? !like(rule.substring(1), value) : like(rule, value) && !dummy(value);
        });
    }

    /** Stars, a variable, a word, a call, a path: what stands where a secret would. */
    boolean dummy(String value) {
        return value.isEmpty() || none.contains(value.toLowerCase(Locale.ROOT)) || like("dummy", value);
    }

    /** The same for what stands in quotation marks, where a sentence may stand as well. */
    boolean dummyQuoted(String value) {
        List<String> words = words(value);
        return dummy(value) || words.size() > 1 && (none.containsAll(words) || words.stream().anyMatch(said::contains));
    }

    boolean like(String rule, String value) {
        return like.getOrDefault(rule, List.of()).stream().anyMatch(pattern -> pattern.matcher(value).matches());
    }

    /** What a program drew by lot: it changes between digits, capitals and small letters as often as names and paths don't. */
    private boolean drawn(String value, int fewest) {
        String plain = value.replace("%2F", "/");
        long digits = plain.chars().filter(c -> Chars.digit((char) c)).count();
        long length = plain.chars().filter(c -> Chars.alnum((char) c)).count();
        boolean mixed = plain.chars().anyMatch(c -> Chars.upper((char) c)) && plain.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        return value.length() >= fewest && length >= 16 && digits > (mixed && length >= 24 ? 0 : 1) && length - digits > 1
                && changes(plain) * 5 >= (mixed ? length * 2 : length) && !like("known", plain) && !dummy(value);
    }

    private static List<String> words(String value) {
        return List.of(value.toLowerCase(Locale.ROOT).split("[ .,]+"));
    }

    /** What a password may hold: no blank, and nothing Japanese. */
    private static boolean part(char c) {
        return c > ' ' && c < 0x7f || c > '\u00a0' && c < '\u0250' && c != '«' && c != '»';
    }

    private static int changes(String word) {
        int changes = 0;
        int last = -1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int kind = Chars.digit(c) ? 0 : Chars.upper(c) ? 1 : 2;
            if (Chars.alnum(c)) {
                changes += last >= 0 && kind != last ? 1 : 0;
                last = kind;
            }
        }
        return changes;
    }
}
