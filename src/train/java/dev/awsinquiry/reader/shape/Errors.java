package dev.awsinquiry.reader.shape;

import dev.awsinquiry.reader.shape.Shape.Kind;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reader.text.Page;
import dev.awsinquiry.reader.text.Rows;
import dev.awsinquiry.reader.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Error messages and codes, as programs write them. The codes stand in {@code error-codes.tsv}. */
final class Errors {

    private static final int SHORTEST_MESSAGE = 6;
    private static final int LONGEST_MESSAGE = 400;

    /** What leads in a message that goes on to the end of its line or sentence. */
    private static final Pattern LED = Pattern.compile("(?:[a-z.]{0,60}(?:error|exception|failure)|an error occurred|fatal|エラー(?:メッセージ|内容|コード)?|メッセージ|stderr|reason|statusreason|caused by|message)\"? ?[:：=] ?\"?");
    private static final Pattern OCCURRED = Pattern.compile("an error occurred \\(|\\berror: |\\bfatal: |\\bpanic: |traceback \\(most");

    /** What a quoted phrase says that is the message of a failure. */
    private static final Pattern FAILS = Pattern.compile("denied|refused|timed? ?out|unable|can(?:no|')t|could ?n[o']t|not (?:found|authori[sz]ed|allowed|available|secured?|exist|supported|permitted|valid|ready|responding|accessible|reachable)|unavailable|no (?:space|such|healthy|route|response|available|permission)|killed|reset|forbidden|unauthori[sz]ed|expired|rejected|out of |unreachable|missing|too (?:many|large|long)|bad gateway|does ?n[o']t|exceed|limit|quota|is over|your|full|went wrong|undefined|error|fail|invalid|disconnected|closed|deadlock|exhausted|already|in use|blocked|unhealthy|impaired|lost|aborted|broken|exception|crash|insufficient|must|wrong|unexpected|unknown|interrupted|ません|できな|失敗|エラー|拒否|タイムアウト|無効|見つか|権限|切れ|超え|上限|不正|不足|切断|異常|問題|混み合|制限|しました|されました|ください");

    /** Messages that are known by heart, and written without quotation marks. */
    private static final Pattern BY_HEART = Pattern.compile("permission denied(?: \\([a-z,-]+\\))?|access(?: is)? denied|connection (?:timed ?out|refused|reset(?: by peer)?|closed)|operation timed out|request timed out|bad gateway|service unavailable|gateway time-?out|internal server error|too many (?:requests|connections)|no space left on device|host key verification failed|out of memory|no route to host|could not resolve host|name or service not known|network is unreachable|rate exceeded|slow down|forbidden|not found|unauthorized|the specified key does not exist|server misbehaving|i/o timeout|broken pipe|exit code \\d{1,3}|0x[0-9a-f]{8}|signal: killed|upstream timed out|status reason");

    /** What these begin with. */
    private static final String FIRSTS = "pacorbsgithfunxe0";

    private static final Pattern STATUS = Pattern.compile("(?:4[0-3]\\d|444|451|46[0-4]|49[4-9]|5[0-3]\\d|561|[45]xx)(?![\\d%+]|[.,]\\d|/\\d)");
    /** What stands beside a round number that is a status. */
    private static final Pattern ROUND = Pattern.compile("http|status|error|code|エラー|ステータス|コード|[45]00s|[がをに]|返|系|bad|internal|return|respon");
    private static final Pattern NO_STATUS = Pattern.compile("^ ?(?:件|通|人|名|台|個|回|円|万|秒|分|時|日|ms|mb|gb|kb|mib|gib|users?|requests?|customers?|orders?|people|instances?|v?cpus?|nodes?|times|seconds|minutes|items|ページ|行|バイト|bytes|本|社|店|校|枚|records|rows|files|messages|transactions|tasks|ユーザー|リクエスト|hosts|servers|containers|usd|ドル|番ポート|億|千|世帯|拠点|iops|of |jobs|staff|pods|port)");

    private static final String QUOTES = "「『\"'`“";
    private static final String CLOSING = "」』\"'`”";

    private final Map<String, List<String>> words = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    Errors(Rows rows) {
        for (String[] row : rows.of("error-codes.tsv")) {
            List<String> cells = List.of(row[1].split(";"));
            words.computeIfAbsent(row[0], k -> new ArrayList<>()).addAll(cells);
        }
        names.addAll(words.getOrDefault("name", List.of()));
    }

    /** Adds the messages, codes and statuses; where several stand in a sentence, each. */
    void find(Page page, List<Shape> into) {
        for (Sentence sentence : page.sentences()) {
            if (sentence.kind() != Sentence.Kind.TEMPLATE) {
                int before = into.size();
                messages(page, sentence, into);
                codes(page, sentence, into, before);
                statuses(page.folded().lower, sentence, into);
            }
        }
    }

    private static void messages(Page page, Sentence in, List<Shape> into) {
        String lower = page.folded().lower;
        String text = page.folded().text;
        Matcher led = LED.matcher(lower).region(in.start(), Math.min(in.end(), in.start() + 100));
        if (led.lookingAt() && in.end() - led.end() >= SHORTEST_MESSAGE) {
            add(text, led.end(), in.end(), into);
            return;
        }
        Matcher occurred = OCCURRED.matcher(lower).region(in.start(), in.end());
        if (occurred.find()) {
            add(text, occurred.start(), in.end(), into);
            return;
        }
        for (int i = in.start(); i < in.end(); i++) {
            int open = QUOTES.indexOf(text.charAt(i));
            if (open >= 0 && !(text.charAt(i) == '\'' && Chars.letter(Chars.at(text, i - 1)))) {
                int close = Chars.find(text, CLOSING.substring(open, open + 1), i + 1, Math.min(in.end(), i + LONGEST_MESSAGE));
                if (close - i > SHORTEST_MESSAGE && FAILS.matcher(lower).region(i + 1, close).find() && !close(lower, i, close)) {
                    add(text, i + 1, close, into);
                }
                i = close > 0 ? close : i;
            }
        }
        for (int i = in.start(); i < in.end(); i++) {
            if (FIRSTS.indexOf(lower.charAt(i)) >= 0 && !Chars.alnum(Chars.at(lower, i - 1))) {
                Matcher known = BY_HEART.matcher(lower).region(i, Math.min(in.end(), i + 60));
                if (known.lookingAt() && !Chars.alnum(Chars.at(lower, known.end())) && !covered(into, i, known.end())) {
                    into.add(new Shape(Kind.ERROR, i, known.end(), text.substring(i, known.end())));
                }
            }
        }
    }

    private static boolean covered(List<Shape> found, int start, int end) {
        return found.stream().anyMatch(s -> s.kind() == Kind.ERROR && s.start() <= start && s.end() >= end);
    }

    /** Whether only a name, an address or a path is quoted. */
    private static boolean close(String lower, int open, int close) {
        return lower.substring(open + 1, close).matches("[\\w./:@-]*") && !lower.substring(open, close).contains("exception");
    }

    private static void add(String text, int start, int end, List<Shape> into) {
        into.add(new Shape(Kind.ERROR, start, end, text.substring(start, Math.min(end, start + LONGEST_MESSAGE)).strip()));
    }

    private void codes(Page page, Sentence in, List<Shape> into, int known) {
        String text = page.folded().text;
        for (int i = in.start(); i < in.end(); ) {
            if (!Chars.letter(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < in.end() && (Chars.alnum(text.charAt(end)) || "._:".indexOf(text.charAt(end)) >= 0 && Chars.alnum(Chars.at(text, end + 1)))) {
                end++;
            }
            int start = i;
            int stop = end;
            if (end - i >= 4 && end - i < 90 && code(text.substring(i, end))
                    && into.subList(known, into.size()).stream().noneMatch(s -> s.start() <= start && s.end() >= stop)) {
                into.add(new Shape(Kind.ERROR, start, stop, text.substring(start, stop)));
            }
            i = end;
        }
    }

    /** Whether a word, in the case that it was typed in, is an error code. */
    boolean code(String word) {
        String name = word.substring(Math.max(word.lastIndexOf('.'), word.lastIndexOf(':')) + 1);
        if (names.contains(word) || names.contains(name)) {
            return true;
        }
        if (name.indexOf('_') > 1 && name.chars().allMatch(c -> c == '_' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
            List<String> parts = List.of(name.split("_"));
            boolean plain = words.get("plain").contains(parts.get(parts.size() - 1));
            return !plain && (words.get("first").contains(parts.get(0)) || parts.stream().anyMatch(words.get("last")::contains));
        }
        boolean camel = name.length() > 7 && Chars.upper(name.charAt(0)) && name.chars().skip(1).anyMatch(c -> c >= 'A' && c <= 'Z') && name.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        return camel && (ends(name) || begins(name));
    }

    private boolean ends(String name) {
        return words.get("ending").stream().anyMatch(end -> name.endsWith(end) && name.length() > end.length() + 1);
    }

    private boolean begins(String name) {
        boolean metric = name.endsWith("Count") || name.endsWith("Rate") || name.endsWith("s");
        return !metric && words.get("beginning").stream().anyMatch(b -> name.startsWith(b) && name.length() > b.length() && Chars.upper(name.charAt(b.length())));
    }

    private static void statuses(String lower, Sentence in, List<Shape> into) {
        for (int i = in.start(); i < in.end(); i++) {
            char c = lower.charAt(i);
            if (c != '4' && c != '5') {
                continue;
            }
            Matcher m = STATUS.matcher(lower).useTransparentBounds(true).region(i, Math.min(lower.length(), i + 3));
            char before = Chars.at(lower, i - 1);
            boolean joined = Chars.alnum(before) && !lower.startsWith("http", i - 4) || ".-+$¥#:".indexOf(before) >= 0 && !lower.startsWith("code:", i - 5) && !lower.startsWith("エラー:", i - 4);
            if (m.lookingAt() && !joined && !Chars.letter(Chars.at(lower, i + 3))) {
                boolean counted = NO_STATUS.matcher(lower.substring(i + 3, Math.min(lower.length(), i + 14))).find();
                boolean round = lower.charAt(i + 1) == '0' && lower.charAt(i + 2) == '0';
                String around = lower.substring(Math.max(in.start(), i - 12), Math.min(lower.length(), i + 12));
                if (!counted && (!round || ROUND.matcher(around).find())) {
                    into.add(new Shape(Kind.STATUS, i, i + 3, lower.substring(i, i + 3)));
                }
            }
        }
    }
}
