package dev.awsinquiry.reading.flag;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Lexicon;
import java.util.Optional;

/** Words that a team calls a server by, told from IDs, types, products and the names of other resources by their form. */
final class ServerNames {

    private static final String OPEN = "「『\"“'`";
    private static final String CLOSE = "」』\"”'`";

    /** Chars that a name in quotation marks has at most; what is longer is a sentence. */
    private static final int LONGEST = 24;

    /** Chars that may stand between a name and the word for what it names. */
    private static final int BESIDE = 2;

    private ServerNames() {}

    /** A name in quotation marks at the word for a machine, or one that ends like the name of a machine. */
    static Optional<Span> quoted(Page page) {
        String lower = page.folded().lower;
        for (Sentence sentence : page.sentences()) {
            boolean named = sentence.spoken() && !page.has(page.sentenceAt(sentence.start()), "ui.word");
            for (int i = sentence.start(); named && i < sentence.end(); i++) {
                int kind = OPEN.indexOf(lower.charAt(i));
                boolean apostrophe = kind > 1 && i > 0 && Chars.letter(lower.charAt(i - 1));
                // never looks further than a name is long
                int last = Math.min(Math.min(sentence.end(), i + LONGEST) + 1, lower.length());
                int close =
                        kind < 0 || apostrophe ? -1 : Chars.find(lower, CLOSE.substring(kind, kind + 1), i + 1, last);
                if (close < 0) {
                    continue;
                }
                if (close > i + 1
                        && machine(page, i, close + 1)
                        && !beside(page, i, close + 1, "server.other")
                        && page.distanceBehind(page.sentenceAt(i), close + 1, "quoted.other") != 0
                        && !address(lower, i + 1, close)
                        && !blank(lower.substring(i + 1, close))
                        && !InProgram.named(lower, i + 1, close)
                        && !page.begins(i + 1, close, "named.known")
                        && !page.begins(i + 1, close + 1, "quoted.known")
                        && !(OPEN.charAt(kind) == '`' && typedIn(lower.substring(i + 1, close)))
                        && !page.words().failing(page.folded().lowered, i + 1, close)) {
                    return Optional.of(new Span(i + 1, close));
                }
                i = close;
            }
        }
        return Optional.empty();
    }

    /** Whether it is what one types in: a command, an option, a setting. */
    private static boolean typedIn(String words) {
        return words.startsWith("-") || words.indexOf('=') >= 0 || words.indexOf(' ') >= 0 || words.indexOf('$') >= 0;
    }

    /** Whether it stands for a name, or names the claim for a volume that a cluster made itself. */
    private static boolean blank(String name) {
        return name.indexOf('<') >= 0 || name.indexOf('{') >= 0 || name.endsWith("xxx") || name.startsWith("pvc-");
    }

    /** Whether it is an address in digits. */
    private static boolean address(String lower, int start, int end) {
        return lower.substring(start, end).chars().allMatch(c -> Chars.digit((char) c) || ".:/".indexOf(c) >= 0);
    }

    /** Whether it is one word with a joint in it, as a name is and a sentence isn't. */
    private static boolean joined(String name) {
        return name.indexOf(' ') < 0 && (name.indexOf('-') > 0 || name.indexOf('_') > 0);
    }

    /** A name that counts with a zero in front, as only machines do: web01. */
    static Optional<Span> counted(Page page) {
        String lower = page.folded().lower;
        for (int zero = lower.indexOf('0'); zero > 0; zero = lower.indexOf('0', zero + 1)) {
            int end = zero + 2;
            boolean counts = Chars.letter(lower.charAt(zero - 1))
                    && Chars.digit(Chars.at(lower, zero + 1))
                    && !inName(Chars.at(lower, end));
            int start = zero;
            while (counts && start > 0 && inName(lower.charAt(start - 1)) && end - start <= LONGEST) {
                start--;
            }
            int s = counts ? page.sentenceAt(start) : -1;
            if (s >= 0 && page.sentences().get(s).spoken() && !joined(lower.substring(start, end))) {
                Optional<Span> name = bare(page, start, end);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** The first word of the stretch that has the form of a server's name. */
    static Optional<Span> bare(Page page, int from, int to) {
        String lower = page.folded().lower;
        for (int i = from; i < to; ) {
            int end = i;
            while (end < lower.length() && inName(lower.charAt(end))) {
                end++;
            }
            boolean whole = i == 0 || !(Chars.alnum(lower.charAt(i - 1)) || "-_./:@".indexOf(lower.charAt(i - 1)) >= 0);
            boolean address = Chars.at(lower, end) == '.' && Chars.alnum(Chars.at(lower, end + 1))
                    || Chars.at(lower, end) == '/'
                    || Chars.at(lower, end) == '='
                    || Chars.at(lower, end) == ':';
            if (end > i
                    && whole
                    && !address
                    && !InProgram.named(lower, i, end)
                    && formed(page, i, end)
                    && !beside(page, i, end, "server.other")
                    && !beside(page, i, end, "server.cluster")) {
                return Optional.of(new Span(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return Optional.empty();
    }

    private static boolean inName(char c) {
        return Chars.alnum(c) || c == '-' || c == '_';
    }

    private static boolean machine(Page page, int start, int end) {
        int s = page.sentenceAt(start);
        return beside(page, start, end, "server.kind")
                || joined(page.lower(start + 1, end - 1)) && beside(page, start, end, "net.kind")
                || page.distanceBehind(s, end, "server.state") <= BESIDE
                || ends(page, withoutBracket(page.lower(start + 1, end - 1)), "server.ending");
    }

    /** The name without what a bracket at its end adds: ファイルサーバー(新). */
    private static String withoutBracket(String name) {
        int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        return open > 0 ? name.substring(0, open) : name;
    }

    /** Whether a word of the class stands next to the stretch. */
    private static boolean beside(Page page, int start, int end, String wordClass) {
        int s = page.sentenceAt(start);
        return page.distanceBefore(page.sentences().get(s).start(), start, wordClass) <= BESIDE
                || page.distanceBehind(s, end, wordClass) <= BESIDE;
    }

    /** Whether the name ends in a word of the class, and a number perhaps. */
    private static boolean ends(Page page, String name, String wordClass) {
        Lexicon lexicon = page.words().lexicon();
        int letters = lettersOf(name);
        return lexicon.find(name.substring(0, letters)).stream()
                .anyMatch(hit -> hit.wordClass() == lexicon.wordClass(wordClass) && hit.end() == letters);
    }

    /** The length of the word without the digits at its end. */
    private static int lettersOf(String word) {
        int end = word.length();
        while (end > 0 && Chars.digit(word.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Letters, a joint or not, and a number at the end, but neither an ID, a Region, a type, a ticket nor a product. */
    private static boolean formed(Page page, int start, int end) {
        String word = page.lower(start, end);
        Lexicon lexicon = page.words().lexicon();
        int digits = lettersOf(word);
        int joints = (int) word.chars().filter(c -> c == '-' || c == '_').count();
        boolean numbered =
                digits < word.length() && word.length() - digits <= 3 && digits > 2 && Chars.letter(word.charAt(0));
        boolean joined = joints > 0 && word.length() > 6;
        boolean usual = lexicon.begins(word, "server.beginning");
        boolean ticket = joints == 1 && !usual && capitals(page, start, end) == digits - 1;
        boolean shape = numbered && (joints > 0 || usual);
        boolean known =
                page.words().regions().find(word).stream().noneMatch(r -> (r.end() - r.start()) * 2 > word.length())
                        && !page.words().resourceTypes().id(word)
                        && !lexicon.begins(word, "server.no")
                        && !lexicon.holds(word, "server.nopart");
        // rds_stats is a metric or a variable
        return known && !ticket && (shape || joined && usual && word.indexOf('_') < 0);
    }

    private static int capitals(Page page, int start, int end) {
        return (int) page.folded()
                .text
                .substring(start, end)
                .chars()
                .filter(c -> c >= 'A' && c <= 'Z')
                .count();
    }
}
