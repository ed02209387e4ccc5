package dev.awsinquiry.reading;

import java.util.ArrayList;
import java.util.List;

/** Secrets that show themselves by how they begin: access keys, tokens of services, JWTs; from a data file. */
final class SecretTokens {

    private record Kind(String name, String beginning, String alphabet, int shortest, int longest) {}

    private static final int JWT_PARTS = 2;

    private final List<Kind> kinds = new ArrayList<>();
    private final Automaton automaton;

    SecretTokens(String file) {
        Nfa nfa = new Nfa();
        for (String[] row : Words.rows(file)) {
            nfa.phrase(row[1], kinds.size(), false, true);
            kinds.add(new Kind(row[0], row[1], row[2], Integer.parseInt(row[3]), Integer.parseInt(row[4])));
        }
        automaton = new Automaton(nfa);
    }

    void find(String text, List<SecretMasker.Secret> secrets) {
        int behind = -1;
        for (Hit hit : automaton.find(text)) {
            if (hit.start() < behind) {
                continue;
            }
            Kind kind = kinds.get(hit.wordClass());
            int end = hit.end();
            while (end < text.length() && fits(kind.alphabet(), text.charAt(end))) {
                end++;
            }
            int length = end - hit.end();
            if (length < kind.shortest() || length > kind.longest()) {
                continue;
            }
            if (kind.name().equals("jwt") && !jwt(text, hit.start(), end)) {
                continue;
            }
            secrets.add(new SecretMasker.Secret(hit.start(), end, kind.name()));
            behind = end;
        }
    }

    private static boolean jwt(String text, int start, int end) {
        int dots = 0;
        for (int i = start; i < end; i++) {
            dots += text.charAt(i) == '.' ? 1 : 0;
        }
        return dots >= JWT_PARTS - 1 && text.startsWith("ey", text.indexOf('.', start) + 1);
    }

    private static boolean fits(String alphabet, char c) {
        return switch (alphabet) {
            case "upper" -> Chars.digit(c) || Chars.upper(c);
            case "alnum" -> Chars.alnum(c);
            case "word" -> Chars.alnum(c) || c == '_' || c == '-';
            case "dots" -> Chars.alnum(c) || c == '_' || c == '-' || c == '.';
            case "base64" -> Chars.alnum(c) || c == '+' || c == '/' || c == '=' || c == '_' || c == '-';
            case "path" -> Chars.alnum(c) || c == '/' || c == '_' || c == '-' || c == '.' || c == '%';
            default -> throw new IllegalArgumentException("no such alphabet: " + alphabet);
        };
    }
}
