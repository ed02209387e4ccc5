package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.chars.Table;
import dev.awsinquiry.reading.phrase.Automaton;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Nfa;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Secrets that show themselves by how they begin: access keys, tokens of services, JWTs; from a data file. */
public final class SecretTokens {

    /**
     * What the table says of a kind.
     *
     * @param whole how many chars the rest always has, so that a line break in it can be told; 0 where that isn't known
     */
    private record Kind(String name, String beginning, TokenAlphabet alphabet, int shortest, int longest, int whole) {

        /** Whether it begins with the name of a parameter or with the host of an address, which tell nothing. */
        boolean open() {
            return beginning.endsWith("=") || beginning.endsWith("/");
        }
    }

    private static final int JWT_PARTS = 2;
    /** Chars of a line of a key at least. */
    private static final int LEAST_OF_LINE = 8;
    /** Chars of a token at least that stand before a line break in it. */
    private static final int LEAST_BROKEN = 4;

    private final List<Kind> kinds = new ArrayList<>();
    private final Automaton automaton;

    public SecretTokens(String file) {
        Nfa nfa = new Nfa();
        for (String[] row : Table.rows(file)) {
            nfa.phrase(row[1], kinds.size(), false, true);
            kinds.add(new Kind(
                    row[0],
                    row[1],
                    TokenAlphabet.of(row[2]),
                    Integer.parseInt(row[3]),
                    Integer.parseInt(row[4]),
                    row.length > 5 ? Integer.parseInt(row[5]) : 0));
        }
        automaton = new Automaton(nfa);
    }

    void find(String text, List<SecretMasker.Secret> secrets) {
        SecretMasker.Secret last = new SecretMasker.Secret(-1, -1, "");
        int row = -1;
        Runs runs = new Runs(text);
        for (Hit hit : automaton.find(text)) {
            if (hit.start() < last.end() && hit.start() != last.start()) {
                continue;
            }
            Kind kind = kinds.get(hit.wordClass());
            int end = end(runs, hit.end(), kind);
            int length = end - hit.end();
            boolean bounded = kind.alphabet() == TokenAlphabet.BLOCK
                    || length <= kind.longest()
                    || end > runs.end(hit.end(), kind);
            boolean fits =
                    length >= kind.shortest() && bounded && !inside(text, hit, kind) && drawn(text, hit.end(), end);
            if (!fits || kind.name().equals("jwt") && !jwt(text, hit.start(), end)) {
                continue;
            }
            // of two kinds that begin alike, a JWT and any other token, the longer one, then the one that comes first
            // in the table
            boolean again = hit.start() == last.start();
            boolean better = end > last.end() || end == last.end() && hit.wordClass() < row;
            if (again && !better) {
                continue;
            }
            if (again) {
                secrets.remove(secrets.size() - 1);
            }
            last = new SecretMasker.Secret(hit.start(), end, kind.name());
            row = hit.wordClass();
            secrets.add(new SecretMasker.Secret(kind.open() ? hit.end() : hit.start(), end, kind.name()));
        }
    }

    private static int end(Runs runs, int start, Kind kind) {
        String text = runs.text;
        int end = runs.end(start, kind);
        if (kind.alphabet() == TokenAlphabet.BLOCK) {
            return block(runs, end, kind);
        }
        while (end > start && text.charAt(end - 1) == '.') {
            end--;
        }
        int length = end - start;
        if (length < LEAST_BROKEN || length == kind.whole()) {
            return end;
        }
        int whole = BrokenLine.whole(text, start, end, kind.whole(), kind.alphabet());
        return whole > end || kind.whole() == kind.longest() ? whole : runs.joined(start, end, kind);
    }

    private static int block(Runs runs, int first, Kind kind) {
        String text = runs.text;
        int end = first;
        for (int next = BrokenLine.behind(text, end); next >= 0; next = BrokenLine.behind(text, end)) {
            int line = runs.end(next, kind);
            if (line - next < LEAST_OF_LINE || line < text.length() && text.charAt(line) != '\n') {
                break;
            }
            end = line;
        }
        return end;
    }

    /** How far the chars of an alphabet go on: what many tokens could begin in is looked through once for all of them. */
    private static final class Runs {
        private final String text;
        /** By alphabet the run that was looked through last. */
        private final Map<TokenAlphabet, Span> known = new EnumMap<>(TokenAlphabet.class);
        /** By alphabet where the run ends that was followed over its line breaks last, and where they lead. */
        private final Map<TokenAlphabet, Span> broken = new EnumMap<>(TokenAlphabet.class);

        Runs(String text) {
            this.text = text;
        }

        /** Where the run that holds the place ends, or what the kind may have is exceeded. */
        int end(int start, Kind kind) {
            Span run = known.get(kind.alphabet());
            if (run == null || start < run.start() || start > run.end()) {
                int end = start;
                while (end < text.length() && kind.alphabet().test(text.charAt(end))) {
                    end++;
                }
                run = new Span(start, end);
                known.put(kind.alphabet(), run);
            }
            return Math.min(run.end(), start + kind.longest() + 1);
        }

        /** Where a token ends whose run ends there, when it goes on in the next lines. */
        int joined(int start, int end, Kind kind) {
            Span lines = broken.get(kind.alphabet());
            if (lines == null || lines.start() != end) {
                lines = new Span(end, BrokenLine.drawn(text, end, kind.longest(), kind.alphabet()));
                broken.put(kind.alphabet(), lines);
            }
            return lines.end() - start > kind.longest() ? end : lines.end();
        }
    }

    /** Whether it isn't one char over and over, as what stands for a key has: {@code AKIAXXXXXXXXXXXXXXXX}. */
    private static boolean drawn(String text, int start, int end) {
        return text.substring(start, end).chars().distinct().count() > 1;
    }

    /** Whether it is part of a name or a number of another kind: {@code assets/key-<digest>}; a bot's key stands behind its number. */
    private static boolean inside(String text, Hit hit, Kind kind) {
        char before = Chars.at(text, hit.start() - 1);
        return kind.alphabet() == TokenAlphabet.HEX && "-_/.".indexOf(before) >= 0
                || kind.beginning().startsWith(":") && !Chars.digit(before);
    }

    private static boolean jwt(String text, int start, int end) {
        int dots = 0;
        for (int i = start; i < end; i++) {
            dots += text.charAt(i) == '.' ? 1 : 0;
        }
        return dots >= JWT_PARTS - 1 && text.startsWith("ey", text.indexOf('.', start) + 1);
    }
}
