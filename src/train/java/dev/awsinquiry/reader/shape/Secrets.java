package dev.awsinquiry.reader.shape;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reader.text.Folded;
import dev.awsinquiry.reader.text.Rows;
import dev.awsinquiry.reading.chars.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Replaces every secret in a text by a mask that says what stood there, such as {@code [masked:aws-secret-key]}. Where one
 * may stand is told by its own beginning ({@code secret-tokens.tsv}) or by the word before it ({@code secret-fields.tsv});
 * each pattern sees a stretch of bounded length only, so that the time grows with the text and no faster.
 */
public final class Secrets {

    /** What is left of a text once its secrets are masked; {@code masks}: where the masks stand in it. */
    public record Masked(String text, List<Span> masks) {}

    /** A secret in a folded text; of two at the same place the better told one counts, by its own beginning and not by a word. */
    private record Secret(int start, int end, String kind, boolean told) {}

    private record Token(String kind, String beginning, Pattern rest, int most) {}

    private record Field(String kind, String word, String need, boolean whole, boolean password, int fewest, List<Way> ways) {}

    /** How a secret stands behind a word, or before it, and what it has to be made like. */
    private record Way(String made, Pattern pattern, boolean before, boolean each) {}

    /** What may begin with the same three chars, or two where it has no more. */
    private record Beginnings(List<Token> tokens, List<Field> fields) {}

    private static final String OPEN = "[masked:";
    /** A text may begin so many tokens in vain that are as long; each takes a look at all of its chars. */
    private static final int MOST_MISSES = 500;
    private static final int LONG_TOKEN = 1000;
    private static final int MOST_PASSES = 5;
    private static final int LINE = 300;
    private static final int BACK = 130;
    private static final int FAR = 4200;
    private static final int NEAR = 40;
    /** Stands for what nobody sees, so that a text keeps its length without it. */
    private static final String NOTHING = "\u200b";
    private static final String SIGN = "(?:[:=→]{1,2}[*_]{0,2}\\s{0,3}|は[、 ]?|(?:is|was|are|were):? )";
    /** Of a value without quotation marks the first char only; its end has rules of its own. */
    private static final String VALUE = "(?:'([^'\\n]{4,64})'|\"([^\"\\n]{4,64})\"|([^\\s'\"|<>;]))";
    /** A sign that gives the field what stands behind it; in words, where it may only be told of; and between other things as well. */
    private static final Pattern GIVES = Pattern.compile("[\"'`\\\\*_ ]{0,8}(?:\\] ?=(?= ?[\"'])|(?<remark> ?[(\\[][^()\\[\\]\\n:=]{1,16}[)\\]] ?)?(?:(?::=|=>|==?|:(?!//))|(?<said>は、?|is )|(?<loose>-->|->|→|⇒|…|‥|・・・|です:|was |'s |[】>\\]](?=[\\w!#$%])))[*_]{0,2})|[\\w-]{0,32}[\"'` \\n,}{-]{1,32}(?:parameter|string|option)?value[\"']? ?[:=]|[\"'] ?\\{[^}]{0,200}?default ?=");
    private static final Pattern SHELL = Pattern.compile("(?:--[\\w-]{0,30}|\\bENV \\w{0,30})$");
    private static final Pattern PLACE = Pattern.compile("[\"'`\\\\ :=]{0,12}");
    private static final Pattern MASK = Pattern.compile(Pattern.quote(OPEN) + "[a-z0-9-]{1,30}\\]");
    private static final String BREAK = "[=\\\\]?\\n(?:> ?){0,3}";
    /** What stands between quotation marks; an apostrophe goes on, {@code 'it''s5ecret'}. */
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\\\n]++|\\\\.)*+)\"|'((?:[^'\\\\\\n]++|\\\\.|''(?=\\w)|'(?=[A-Za-z]))*+)'|`([^`\\n]*+)`|「([^」\\n]*+)」|『([^』\\n]*+)』|\\\\[\"']([^\"'\\\\\\n]*+)\\\\[\"']");
    private static final Pattern KEY = Pattern.compile("-{2,}+BEGIN [A-Za-z0-9 ]{0,30}?(?:PRIVATE KEY|Static key)[A-Za-z0-9 ]{0,12}+-{2,}+(?:[^\\x00]{0,8000}?-{2,}+END [^\\n-]{0,60}-{0,10}|[A-Za-z0-9+/=]{0,100}(?:\\n(?:> ?){0,3}[A-Za-z0-9+/=\\\\:,-]{8,100}(?=\\n|$)){0,99})");
    private static final Pattern KEY_END = Pattern.compile("-{2,}+END [A-Za-z0-9 ]{0,30}?PRIVATE KEY-{2,}+");
    private static final Pattern KEY_LINES = Pattern.compile("(?<![^\\n])(?:(?:> ?)?[A-Za-z0-9+/=]{8,100}\\n(?:> ?)?){1,60}$");
    private static final String LINES = "(?:p|br|div|li|[uod]l|tr|table|hr|pre|h\\d)\\b";
    private static final String WORDS = "(?:[abiqsu]|big|code|em|font|kbd|mark|span|small|strong|sub|sup|tt|var)\\b";
    /** What tags mean that stand in a text: a cell that follows on another, a line, nothing; in the order of their groups. */
    private static final Pattern TAGS = Pattern.compile("(?i)(?=[<&])(?:(</(?!" + LINES + "|" + WORDS
            + ")\\w{1,40}+>\\s{0,8}<(?!/|" + LINES + ")\\w[^<>]{0,200}>)|(</?" + LINES
            + "(?: [^<>]{0,200})?/?>)|(&quot;)|(&nbsp;)|</?(?:" + WORDS + "|t[dh]\\b|d[td]\\b)(?: [^<>]{0,200})?/?>)");
    private static final String WORD = "word -other";
    private static final Set<String> LABELS = Set.of("any", "digit", "near", "sign");
    /** The needs whose words may stand within another word: {@code DB_PASSWORD}. */
    private static final Set<String> WITHIN = Set.of(
            "any", "digit", "near", "sign", "spoken", "key", "key40", "given", "cookie", "lot", "never", "before", "driver", "pgpass", "address");

    private final Beginnings[] beginnings = new Beginnings[1 << 15];
    private final SecretValue values;
    private final Field changed;

    /** @param rows the tables {@code secret-tokens.tsv} and {@code secret-fields.tsv} */
    public Secrets(Rows rows) {
        for (String[] row : rows.of("secret-tokens.tsv")) {
            Pattern rest = rest("[" + row[2] + "]", row[3], row[4], row.length > 5 ? row[5] : "");
            for (String word : row[1].split(";")) {
                beginnings(word.toLowerCase(Locale.ROOT)).tokens().add(new Token(row[0], word, rest, Integer.parseInt(row[4])));
            }
        }
        List<String[]> table = rows.of("secret-fields.tsv");
        values = new SecretValue(table);
        List<String[]> forms = table.stream().filter(row -> row[0].equals("form")).toList();
        changed = field("password", "", "changed", 0, forms);
        for (String[] row : table) {
            for (String word : row.length > 3 && !row[0].equals("form") ? row[1].split(";") : new String[0]) {
                // a blank at its edge belongs to the word
                String lower = word.strip().equals(word) ? new Folded(word).lower : word;
                List<Field> same = beginnings(lower).fields();
                same.add(field(row[0], lower, row[2], Integer.parseInt(row[3]), forms));
                same.sort(Comparator.comparing(field -> -field.word().length()));
            }
        }
    }

    private static Field field(String kind, String word, String need, int fewest, List<String[]> forms) {
        String[] named = need.split(" ", 2);
        List<Way> ways = forms.stream()
                .filter(form -> List.of(form[1].split(";")).contains(named[0]))
                .map(form -> new Way(form[2].replace("each ", ""), pattern(form[3], named[named.length - 1]), form[3].endsWith("$"), form[2].startsWith("each ")))
                .toList();
        boolean whole = !word.isEmpty() && Chars.letter(word.charAt(0)) && !WITHIN.contains(named[0]);
        return new Field(kind, word, named[0], whole, kind.equals("password") && LABELS.contains(named[0]), fewest, ways);
    }

    private static Pattern pattern(String form, String argument) {
        return Pattern.compile(form.replace("ARG", Pattern.quote(argument)).replace("VALUE", VALUE).replace("SIGN", SIGN));
    }

    /** What follows on the beginning of a token: not one char over and over, and over line breaks where the lines below complete it. */
    private static Pattern rest(String part, String fewest, String most, String more) {
        boolean whole = !more.isEmpty() && Chars.digit(more.charAt(0));
        // a digest may be part of a path
        String asked = (part.equals("[a-f0-9]") ? "(?<![-_/.][a-z0-9_-]{2,5})" : "") + (whole ? "" : more);
        String line = most.length() > 4 ? part + "{8,100}(?=\n|$)" : "(?=(?:[^A-Z\n]*+[A-Z]++){4})" + part + "{20,200}";
        String lines = most.length() > 3 ? "(?:" + BREAK + line + "){0,99}" : "";
        String broken = "(?=(?:" + part + "(?:" + BREAK + ")?+){" + more + "}(?!" + part + "))(?=\\D{0,99}\\d)" + part
                + "{4,}+(?:" + BREAK + part + "++){1,2}|";
        String plain = part + "{" + fewest + "," + most + "}+(?!" + part + ")" + lines;
        return Pattern.compile("(?!(.)\\1++(?!" + part + "))" + asked + "(?:" + (whole ? broken : "") + plain + ")");
    }

    private Beginnings beginnings(String word) {
        int key = key(word, 0, Math.min(word.length(), 3));
        beginnings[key] = beginnings[key] == null ? new Beginnings(new ArrayList<>(), new ArrayList<>()) : beginnings[key];
        return beginnings[key];
    }

    private static int key(String text, int at, int chars) {
        return (text.charAt(at) * 0x9e37 + text.charAt(at + 1) * 0x45eb + (chars < 3 ? 0 : text.charAt(at + 2) * 0x27d5) >>> 2) & 0x7fff;
    }

    /** The text with a mask for each secret. Takes time in proportion to the length, and of a masked text nothing more. */
    public Masked mask(String original) {
        String text = original;
        String next = once(text);
        // what stands beside a mask may only now look like a field; the passes end when nothing new is found
        for (int pass = 1; pass < MOST_PASSES && !next.equals(text); pass++) {
            text = next;
            next = once(text);
        }
        List<Span> masks = MASK.matcher(next).results().map(mask -> new Span(mask.start(), mask.end())).toList();
        return new Masked(next, masks);
    }

    private String once(String text) {
        Folded folded = new Folded(text);
        List<Secret> found = new Search(folded).all();
        String bare = bare(folded.text);
        if (!bare.equals(folded.text)) {
            Folded inner = new Folded(bare);
            for (Secret secret : new Search(inner).all()) {
                Span span = inner.span(secret.start(), secret.end());
                found.add(new Secret(span.start(), span.end(), secret.kind(), secret.told()));
            }
        }
        found.sort(Comparator.comparingInt(Secret::start).thenComparing(secret -> -secret.end()).thenComparing(Secret::told));
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (Secret secret : found) {
            Span typed = folded.span(secret.start(), secret.end());
            if (typed.start() >= copied && typed.end() > typed.start() && !folded.text.startsWith(OPEN, secret.start())) {
                out.append(text, copied, typed.start()).append(OPEN).append(secret.kind()).append(']');
                copied = typed.end();
            }
        }
        return out.append(text, copied, text.length()).toString();
    }

    /** The text as long as it was, with what its tags mean in their place. */
    private static String bare(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        return TAGS.matcher(text).replaceAll(tag -> {
            String mark = tag.group(3) != null ? "\"" : tag.group(4) != null ? " " : NOTHING;
            String meant = tag.group(1) != null ? "|" : tag.group(2) != null ? "\n" : mark;
            return meant + NOTHING.repeat(tag.end() - tag.start() - 1);
        });
    }

    /** One reading of a text. */
    private final class Search {
        private final String text;
        private final String lower;
        private final List<Secret> found = new ArrayList<>();
        private int behindToken;
        private int behindField;
        private int behindKey;
        private int misses;

        Search(Folded folded) {
            text = folded.text;
            lower = folded.lower;
        }

        List<Secret> all() {
            for (int i = 0; i + 1 < text.length(); i++) {
                if (text.charAt(i) == '[' && text.startsWith(OPEN, i)) {
                    i = Math.max(i, Chars.find(text, "]", i, Math.min(text.length(), i + NEAR)));
                }
                for (int chars = Math.min(3, text.length() - i); chars > 1; chars--) {
                    Beginnings here = beginnings[key(lower, i, chars)];
                    if (here != null && i >= behindToken && !(Chars.alnum(text.charAt(i)) && Chars.alnum(Chars.at(text, i - 1)))) {
                        token(here.tokens(), i);
                    }
                    if (here != null && i >= behindField) {
                        field(here.fields(), i);
                    }
                }
                if (text.charAt(i) == '-' && text.startsWith("--", i) && i >= behindKey && Chars.at(text, i - 1) != '-') {
                    privateKey(i);
                }
            }
            return found;
        }

        private Matcher at(Pattern pattern, int start, int reach) {
            return pattern.matcher(text).region(start, Math.min(text.length(), start + reach)).useTransparentBounds(true);
        }

        private int note(String kind, int start, int end, boolean told) {
            found.add(new Secret(start, end, kind, told));
            return end;
        }

        private void token(List<Token> tokens, int at) {
            int best = -1;
            Token which = null;
            for (Token token : tokens) {
                boolean begins = text.startsWith(token.beginning(), at) && (token.most() < LONG_TOKEN || misses < MOST_MISSES);
                Matcher rest = begins ? at(token.rest(), at + token.beginning().length(), token.most() + LINE) : null;
                if (begins && !rest.lookingAt()) {
                    misses += token.most() < LONG_TOKEN ? 0 : 1;
                } else if (begins && rest.end() > best) {
                    best = rest.end();
                    which = token;
                }
            }
            if (which != null) {
                int behind = at + which.beginning().length();
                int end = text.charAt(best - 1) == '.' ? best - 1 : best;
                behindToken = note(which.kind(), "=/".indexOf(text.charAt(behind - 1)) >= 0 ? behind : at, end, false);
            }
        }

        /** A private key from its beginning, or what was pasted of one up to its end. */
        private void privateKey(int at) {
            Matcher key = at(KEY, at, 2 * FAR);
            if (key.lookingAt()) {
                behindKey = note("private-key", at, key.end(), false);
            } else if ((key = at(KEY_END, at, BACK)).lookingAt()) {
                int from = Math.max(behindKey, at - FAR);
                Matcher lines = at(KEY_LINES, from, at - from);
                behindKey = note("private-key", lines.find() ? lines.start() : at, key.end(), false);
            }
        }

        private void field(List<Field> fields, int at) {
            for (Field field : fields) {
                if (!lower.startsWith(field.word(), at) || field.whole() && Chars.alnum(Chars.at(text, at - 1))) {
                    continue;
                }
                int end = at + field.word().length();
                if (field.need().equals("never")) {
                    Matcher marks = at(PLACE, end, 12);
                    behindToken = Math.max(behindToken, marks.lookingAt() ? SecretValue.end(text, marks.end()) : end);
                    behindField = end;
                    return;
                }
                int stop = LABELS.contains(field.need()) ? given(field, at, end) : -1;
                stop = stop < 0 ? form(field, at, end) : stop;
                if (stop > 0) {
                    behindField = field.password() ? Math.max(stop, form(changed, stop, stop)) : stop;
                    return;
                } else if (field.password() && Chars.at(text, Chars.skipBlanks(text, end)) == '|') {
                    column(field, end);
                }
            }
        }

        private int form(Field field, int start, int end) {
            int last = -1;
            for (Way way : field.ways()) {
                int from = way.before() ? Math.max(0, start - BACK) : end;
                Matcher match = at(way.pattern(), from, way.before() ? start - from : FAR);
                boolean hit = way.before() ? match.find() : match.lookingAt();
                while (hit) {
                    for (int group = 1; group <= match.groupCount(); group++) {
                        int begin = match.start(group);
                        int stop = match.end(group) == begin + 1 ? SecretValue.end(text, begin) : match.end(group);
                        String value = begin < 0 ? "" : text.substring(begin, stop);
                        if (value.length() >= Math.max(1, field.fewest()) && !value.startsWith(OPEN)
                                && values.fits(way.made(), value, field.fewest())) {
                            last = Math.max(last, note(field.kind(), begin, stop, true));
                        }
                    }
                    hit = way.each() && match.end() < match.regionEnd() && match.region(match.end(), match.regionEnd()).lookingAt();
                }
            }
            return last;
        }

        /** What a sign gives to the field, in quotation marks all that stands between them. */
        private int given(Field field, int start, int end) {
            Matcher gives = GIVES.matcher(lower).region(end, Math.min(text.length(), end + LINE)).useTransparentBounds(true);
            boolean sign = gives.lookingAt();
            if (!sign && !(Chars.at(text, end) == ' ' && at(SHELL, Math.max(0, start - NEAR), Math.min(start, NEAR)).find())) {
                return -1;
            }
            int at = Chars.skipBlanks(text, sign ? gives.end() : end);
            Matcher quoted = at(QUOTED, at, FAR / 4);
            boolean marks = quoted.lookingAt();
            int group = marks ? IntStream.rangeClosed(1, quoted.groupCount()).filter(i -> quoted.start(i) >= 0).findFirst().getAsInt() : 0;
            int from = marks ? quoted.start(group) : at + ("\"'`「『".indexOf(Chars.at(text, at)) < 0 ? 0 : 1);
            int bare = SecretValue.end(text, from);
            int to = marks ? quoted.end(group) : bare;
            boolean japanese = marks && text.substring(from, to).chars().anyMatch(c -> Chars.japanese((char) c));
            // of a quotation in Japanese only what it begins with tells what it is
            String value = text.substring(from, japanese ? Math.min(bare, to) : to);
            boolean goesOn = !marks && Chars.japanese(Chars.at(text, to)) && !text.startsWith("です", to);
            boolean loose = sign && (gives.group("loose") != null || gives.group("remark") != null);
            boolean none = value.length() < Math.max(1, field.fewest())
                    || text.startsWith(OPEN, from)
                    || !field.need().equals("any") && !values.like("digit", value)
                    || (goesOn || sign && gives.group("said") != null) && values.like("plain", value)
                    || (marks ? value.charAt(0) == ' ' || values.dummyQuoted(value) : values.dummy(value))
                    || field.kind().equals("secret") && values.like("name", value)
                    || loose && !values.fits(WORD, value, 0);
            // a long value that is no secret holds none either: what is looked through once isn't again
            return !none ? note(field.kind(), from, to, true) : value.length() > LINE ? to : -1;
        }

        /** In the cells below that of the word. */
        private void column(Field field, int end) {
            String before = text.substring(Math.max(0, end - LINE), end);
            long bars = before.substring(before.lastIndexOf('\n') + 1).chars().filter(c -> c == '|').count();
            Matcher below = at(Pattern.compile("\n(?:[^|\n]{0,80}\\|){" + bars + "} ?([^|\n]{6,64}?) ?(?=[|\n]|$)"), end, 4 * LINE);
            while (below.find()) {
                if (values.fits(WORD, below.group(1), 0)) {
                    note(field.kind(), below.start(1), below.end(1), true);
                }
            }
        }
    }
}
