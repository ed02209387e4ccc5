package dev.awsinquiry.reader.shape;

import dev.awsinquiry.reader.shape.Shape.Kind;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reader.text.Folded;
import dev.awsinquiry.reader.text.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What identifies one resource, and the account that it is in: ARNs, prefixed IDs, endpoints, buckets, distribution and
 * hosted-zone IDs. The forms stand in {@code resource-types.tsv}, accounts that aren't the asker's in {@code publishers.tsv}.
 */
final class Resources {

    /** Chars of an ID. */
    private static final int LONGEST = 60;

    private static final int SHORTEST_BARE = 10;
    private static final int CONTEXT = 40;

    /** Words joined by hyphens in the longest beginning, {@code lgw-rtb-vif-grp-assoc-}. */
    private static final int PARTS = 5;

    private static final Pattern ARN = Pattern.compile("arn:aws[a-z-]{0,10}:([a-z0-9-]+):([a-z0-9-]*):([0-9]{12}|):(.+)");
    private static final Pattern ACCOUNT = Pattern.compile("(\\d{4})[- ]?(\\d{4})[- ]?(\\d{4})(?![\\d-]|\\.\\d)");
    private static final Pattern POOL = Pattern.compile("([a-z]{2}(?:-[a-z]{3,10}){1,2}-\\d)(?:_[A-Za-z0-9]{9}|:[0-9a-f-]{36})$");
    private static final Pattern NO_ACCOUNT =
            Pattern.compile("電話|tel|phone|fax|注文|受注|伝票|order|会員|顧客番号|受付番号|整理番号|ケース|case|問い合わせ番号|チケット|ticket|request|リクエスト|jan|口座|カード|追跡|tracking|invoice|請求書番号|serial|シリアル");
    private static final Pattern IN_ARN = Pattern.compile("arn:aws[a-z-]{0,10}:[a-z0-9-]{2,40}:[a-z0-9-]{0,20}:$");
    private static final Pattern ACCOUNT_SAID = Pattern.compile("アカウント|account|acct|アカ|aws id|awsid|本番|検証|ステージング|prod|環境");
    private static final String BUCKET = "([a-z0-9][a-z0-9.-]{2,62}[a-z0-9])";
    /** The name of a bucket behind the word for one, and before it. */
    private static final Pattern BUCKET_BEHIND =
            Pattern.compile("(?:bucket(?: name| called| named| is)?|バケット(?:名)?)[ =:は「『`\"'(]{1,4}" + BUCKET);

    private static final Pattern BUCKET_BEFORE =
            Pattern.compile("(?<![a-z0-9.-])" + BUCKET + "[」』`\"')]{0,2} ?(?:という|の|って)?(?: s3)? ?$");

    private static final String STOPS = " \n\"'`<>(),;|「」『』、。【】*[]{}";

    /** The form of an ID: which characters may follow its beginning, how many, and words of which one must stand near. */
    private record Form(String alphabet, int shortest, int longest, boolean range, String[] near) {

        static Form of(String[] row) {
            String[] lengths = row[3].split("[-,]");
            String[] near = row.length > 5 && !row[5].isBlank() ? row[5].split(";") : new String[0];
            return new Form(
                    row[2],
                    Integer.parseInt(lengths[0]),
                    Integer.parseInt(lengths[lengths.length - 1]),
                    row[3].indexOf('-') > 0,
                    near);
        }

        boolean fits(String rest) {
            int length = rest.length();
            boolean day = length >= 8 && rest.startsWith("20") && Chars.digits(rest, 0, length) == length;
            boolean right = range ? length >= shortest && length <= longest : length == shortest || length == longest;
            // a hand that shortens an ID in prose still means that one resource
            boolean nearly = alphabet.equals("hex") && !range && length > 8 && length < longest && longest == 17;
            return !day && (right || nearly) && fitsAlphabet(rest);
        }

        private boolean fitsAlphabet(String rest) {
            boolean digit = false;
            for (int i = 0; i < rest.length(); i++) {
                char c = rest.charAt(i);
                digit |= Chars.digit(c);
                boolean fits = switch (alphabet) {
                    case "hex" -> Chars.hex(c);
                    case "upper" -> Chars.digit(c) || Chars.upper(c);
                    case "lower", "letters" -> Chars.digit(c) || c >= 'a' && c <= 'z';
                    case "uuid", "hexdash" -> Chars.hex(Character.toLowerCase(c)) || c == '-';
                    default -> Chars.digit(c) || c >= 'a' && c <= 'z' || c == '-';
                };
                if (!fits) {
                    return false;
                }
            }
            // letters alone are a word of a language, unless the beginning is proof enough
            return digit || alphabet.equals("letters") || alphabet.equals("hex") && rest.length() == 17;
        }
    }

    private final Map<String, List<Form>> ids = new HashMap<>();
    private final Map<String, List<Form>> bare = new HashMap<>();
    private final Map<String, Form> paths = new HashMap<>();
    private final List<String> endings = new ArrayList<>();
    private final Set<String> publishers = new HashSet<>();
    private final Hosts hosts;

    Resources(Rows rows, Regions regions) {
        hosts = new Hosts(regions);
        for (String[] row : rows.of("resource-types.tsv")) {
            switch (row[0]) {
                case "id" -> ids.computeIfAbsent(row[1], p -> new ArrayList<>()).add(Form.of(row));
                case "bare" -> bare.computeIfAbsent(row[1], p -> new ArrayList<>()).add(Form.of(row));
                case "path" -> paths.put(row[1], Form.of(row));
                case "host" -> hosts.endpoint(row[1]);
                case "domain" -> hosts.domain(row[1]);
                case "ending" -> endings.add(row[1]);
                default -> throw new IllegalArgumentException("resource-types.tsv: no such kind of resource: " + row[0]);
            }
        }
        for (String[] row : rows.of("publishers.tsv")) {
            publishers.add(row[0]);
        }
    }

    /** Adds what identifies resources, and accounts. */
    void find(Folded folded, List<Shape> into) {
        String text = folded.text;
        for (int start = 0; start < text.length(); ) {
            if (STOPS.indexOf(text.charAt(start)) >= 0 || text.charAt(start) > 0x7e) {
                start++;
                continue;
            }
            int end = start;
            boolean digit = false;
            while (end < text.length() && text.charAt(end) <= 0x7e && STOPS.indexOf(text.charAt(end)) < 0) {
                digit |= Chars.digit(text.charAt(end)) || text.charAt(end) == ':' || text.charAt(end) == '.';
                end++;
            }
            if (digit || text.startsWith("arn:", start)) {
                token(folded, start, trimmed(text, start, end), into);
            }
            start = end;
        }
        buckets(folded.lower, into);
        accounts(folded, into);
    }

    private static int trimmed(String text, int start, int end) {
        int last = end;
        while (last > start && ".:?!/=".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    private void token(Folded folded, int start, int end, List<Shape> into) {
        String token = folded.text.substring(start, end);
        int arnAt = token.indexOf("arn:aws");
        if (arnAt >= 0) {
            Matcher arn = ARN.matcher(token.substring(arnAt));
            if (arn.lookingAt()) {
                if (unique(arn)) {
                    add(into, start + arnAt, end, token.substring(arnAt));
                }
                return;
            }
        }
        int from = Math.max(Math.max(0, token.indexOf("s3://")), token.lastIndexOf('@') + 1);
        int set = token.indexOf('=');
        from = set > 0 && set < token.indexOf('.') && token.indexOf('/') < 0 ? Math.max(from, set + 1) : from;
        boolean ofOthers = token.startsWith(".dkr", from + 12) && publishers.contains(token.substring(from, from + 12));
        if ((token.indexOf('.') > 0 || token.startsWith("s3", from)) && !ofOthers && hosts.resource(folded.lower.substring(start + from, end))) {
            add(into, start + from, end, token.substring(from));
            return;
        }
        Matcher pool = POOL.matcher(token);
        int path = path(token);
        if (path >= 0 || pool.find()) {
            int at = path >= 0 ? path : pool.start();
            add(into, start + at, end, token.substring(at));
            return;
        }
        for (int i = start; i < end; ) {
            int stop = i;
            while (stop < end && (Chars.alnum(folded.text.charAt(stop)) || folded.text.charAt(stop) == '-')) {
                stop++;
            }
            if (stop > i && stop - i <= LONGEST) {
                word(folded, i, stop, into);
            }
            i = Math.max(stop, i + 1);
        }
    }

    private static void add(List<Shape> into, int start, int end, String value) {
        into.add(new Shape(Kind.RESOURCE, start, end, value));
    }

    /** Whether it points at one resource of the customer: nothing blacked out, no wildcard for the whole, none of AWS's own. */
    private boolean unique(Matcher arn) {
        String service = arn.group(1);
        String resource = arn.group(4);
        boolean placed = !arn.group(3).isEmpty() || !arn.group(2).isEmpty() || Set.of("s3", "route53", "sso").contains(service);
        boolean principal = service.equals("sts") || service.equals("iam") && (resource.startsWith("user/") || resource.equals("root"));
        if (!placed || principal || publishers.contains(arn.group(3)) || resource.startsWith("parameter/aws/")) {
            return false;
        }
        String name = service.equals("s3") || service.equals("execute-api")
                ? resource.split("/", 2)[0]
                : resource.substring(Math.max(resource.lastIndexOf('/'), resource.lastIndexOf(':')) + 1);
        return !Redaction.of(resource.equals(name) ? name : resource.endsWith("*") ? resource.substring(0, resource.length() - 1) : name);
    }

    private void word(Folded folded, int start, int end, List<Shape> into) {
        String word = folded.text.substring(start, end);
        boolean dashed = word.indexOf('-') > 0;
        boolean cut = "*…●○_".indexOf(Chars.at(folded.text, end)) >= 0 && !(Chars.at(folded.text, end) == '*' && Chars.at(folded.text, start - 1) == '*');
        if (!dashed && end - start < SHORTEST_BARE || cut || "_".indexOf(Chars.at(folded.text, start - 1)) >= 0) {
            return;
        }
        if (dashed && (id(word) || word.length() > 18 && id(folded.lower.substring(start, end)))) {
            add(into, start, end, word);
            return;
        }
        for (int length = 0; word.length() >= SHORTEST_BARE && length <= 4 && length < word.length(); length++) {
            for (Form form : bare.getOrDefault(word.substring(0, length), List.of())) {
                if (form.fits(word.substring(length)) && near(folded.lower, start, end, form)) {
                    add(into, start, end, word);
                    return;
                }
            }
        }
    }

    private static boolean near(String lower, int start, int end, Form form) {
        String around = lower.substring(Math.max(0, start - CONTEXT), Math.min(lower.length(), end + CONTEXT / 2));
        for (String word : form.near()) {
            if (around.contains(word) && !around.contains("request id") && !around.contains("requestid") && !around.contains("リクエストid")) {
                return true;
            }
        }
        return form.near().length == 0;
    }

    private boolean id(String word) {
        if (Redaction.of(word)) {
            return false;
        }
        int dash = word.indexOf('-');
        for (int parts = 0; dash > 0 && parts <= PARTS; parts++) {
            String rest = word.substring(dash + 1);
            if (ids.getOrDefault(word.substring(0, dash + 1), List.of()).stream().anyMatch(form -> form.fits(rest))) {
                return true;
            }
            dash = word.indexOf('-', dash + 1);
        }
        return endings.stream().anyMatch(end -> word.endsWith(end) && word.length() > end.length() + 2);
    }

    /** Where the end of an ARN such as {@code app/orders/50dc6c495c0c9188} begins in the token; -1 where none does. */
    private int path(String token) {
        int last = token.lastIndexOf('/');
        int middle = last < 0 ? -1 : token.lastIndexOf('/', last - 1);
        if (middle < 0 || middle == last - 1) {
            return -1;
        }
        int begin = middle;
        while (begin > 0 && Chars.letter(token.charAt(begin - 1))) {
            begin--;
        }
        Form form = paths.get(token.substring(begin, middle + 1));
        return form != null && form.fits(token.substring(last + 1)) ? begin : -1;
    }

    private static void buckets(String lower, List<Shape> into) {
        for (String word : List.of("bucket", "バケット")) {
            for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length())) {
                Matcher behind = BUCKET_BEHIND.matcher(lower).region(at, Math.min(lower.length(), at + 90));
                int from = Math.max(0, at - 80);
                Matcher before = BUCKET_BEFORE.matcher(lower).region(from, at);
                if (behind.lookingAt()) {
                    bucket(behind, into);
                } else if (before.find()) {
                    bucket(before, into);
                }
            }
        }
    }

    /** A word of a language is no bucket's name. */
    private static void bucket(Matcher found, List<Shape> into) {
        String name = found.group(1);
        boolean named = name.chars().anyMatch(c -> c == '-' || c == '.' || c >= '0' && c <= '9');
        if (named && name.length() > 5 && !Redaction.of(name)) {
            add(into, found.start(1), found.end(1), name);
        }
    }

    private void accounts(Folded folded, List<Shape> into) {
        String lower = folded.lower;
        for (int i = 0; i < lower.length(); ) {
            if (!Chars.digit(lower.charAt(i))) {
                i++;
                continue;
            }
            Matcher m = ACCOUNT.matcher(lower).useTransparentBounds(true).region(i, Math.min(lower.length(), i + 15));
            char before = Chars.at(lower, i - 1);
            if (!Chars.alnum(before) && ".-+".indexOf(before) < 0 && m.lookingAt() && (account(lower, i, m.end()))) {
                String digits = m.group(1) + m.group(2) + m.group(3);
                if (!publishers.contains(digits)) {
                    into.add(new Shape(Kind.ACCOUNT, i, m.end(), digits));
                }
                i = m.end();
            } else {
                i = Chars.digits(lower, i, lower.length());
            }
        }
    }

    /** Whether something around says that it is an account, and nothing nearer that it is another number. */
    private static boolean account(String lower, int start, int end) {
        String before = lower.substring(Math.max(0, start - 60), start);
        boolean address = IN_ARN.matcher(before).find()
                || before.contains("amazonaws.com/")
                || lower.startsWith(".dkr.ecr", end)
                || lower.startsWith(".signin.aws", end)
                || lower.startsWith(" eni-", end);
        int said = last(ACCOUNT_SAID, before);
        int other = last(NO_ACCOUNT, before);
        String behind = lower.substring(end, Math.min(lower.length(), end + 16));
        boolean grouped = !Chars.digit(Chars.at(lower, start + 4));
        return address || said > other || other < 0 && (grouped || ACCOUNT_SAID.matcher(behind).find());
    }

    private static int last(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        int at = -1;
        while (m.find()) {
            at = m.start();
        }
        return at;
    }
}
