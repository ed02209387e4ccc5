package dev.awsinquiry.reading.secret;

import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.chars.Table;
import dev.awsinquiry.reading.phrase.Automaton;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Nfa;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Secrets that only the word before them gives away: {@code password=…}, 「パスワード: …」, a secret key beside its keyword. */
public final class SecretFields {

    private record Kind(String name, int shortest, String need) {
        boolean needsDigit() {
            return need.equals("digit") || need.equals("near") || need.equals("cookie");
        }
    }

    /** A value of so many chars that is no secret holds none either: what is looked through once isn't again. */
    private static final int LONG = 256;

    /** What a secret is kept under: words, and their number or year. */
    private static final Pattern NAME =
            Pattern.compile("rds!(?:db|cluster)-[0-9a-f-]+|[a-z]{2,}(?:[-_][a-z]{2,}){1,5}(?:[-_][0-9]{1,4})?");

    /** Who signed a request, and for what; the key is told by how it begins. */
    private static final Pattern SCOPE = Pattern.compile("[A-Z0-9]{20}(?:/|%2F)[0-9]{8}(?:/|%2F).*");

    /** Chars of the shortest password, behind a word that means nothing else. */
    private static final int SHORTEST = 4;

    private static final Set<String> TOKENS = Set.of("token", "jwt");

    private final List<Kind> kinds = new ArrayList<>();
    private final Automaton automaton;

    public SecretFields(String file) {
        Nfa nfa = new Nfa();
        for (String[] row : Table.rows(file)) {
            nfa.phrase(new Folded(row[1]).lower, kinds.size(), true, true);
            kinds.add(new Kind(row[0], Integer.parseInt(row[2]), row[3]));
        }
        automaton = new Automaton(nfa);
    }

    void find(Folded folded, List<SecretMasker.Secret> secrets) {
        int keyAt = -1000;
        for (SecretMasker.Secret secret : List.copyOf(secrets)) {
            keyAt = secret.kind().equals("aws-access-key") ? secret.start() : keyAt;
            if (keyAt == secret.start()) {
                SecretKeys.near(folded.text, secret.end(), secret.end() + 160, secrets);
            }
        }
        int behind = -1;
        Set<Integer> places = new HashSet<>();
        for (Hit hit : automaton.find(folded.lowered, 0, folded.lowered.length)) {
            Kind kind = kinds.get(hit.wordClass());
            if (kind.name().equals("password") && kind.need().equals("any")) {
                ChangedPassword.after(folded, hit.end(), secrets);
            }
            if (kind.name().equals("aws-secret-key")) {
                SecretKeys.near(folded.text, hit.end(), hit.end() + 60, secrets);
            } else if (hit.start() >= behind && !inMask(folded.text, hit)) {
                boolean place = kind.need().equals("never");
                int end = place ? hit.end() : field(folded, hit, kind, secrets);
                behind = Math.max(behind, end);
                if (place) {
                    places.add(FieldValue.start(folded.text, skipped(folded.text, hit.end(), "\"'`\\ :=")));
                }
            }
        }
        // what keeps a place in a list may begin as a token does
        secrets.removeIf(secret -> places.contains(secret.start()) && TOKENS.contains(secret.kind()));
    }

    /** Whether the word is what a mask says of a secret, which opens nothing. */
    private static boolean inMask(String text, Hit hit) {
        return Chars.at(text, hit.end()) == ']' && SecretMasker.masks(text, hit.start());
    }

    private static int skipped(String text, int from, String marks) {
        int at = from;
        while (at < text.length() && at - from < 12 && marks.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int field(Folded folded, Hit hit, Kind kind, List<SecretMasker.Secret> secrets) {
        String text = folded.text;
        boolean inArn = Chars.at(text, hit.start() - 1) == ':' && Chars.at(text, hit.end()) == ':';
        if (inArn) {
            return -1;
        }
        if (SecretPlaces.tells(kind.need())) {
            List<Span> found = SecretPlaces.beside(text, hit, kind.need(), kind.shortest());
            found.forEach(span -> noted(Optional.of(span), kind, secrets));
            return found.stream().mapToInt(Span::end).max().orElse(-1);
        }
        if (kind.need().equals("value")) {
            int sign = NamedValue.after(folded.lower, hit.end());
            return sign < 0 ? -1 : value(folded, sign, kind, false, secrets);
        }
        if (kind.name().equals("password") && kind.need().equals("any")) {
            noted(SpokenPassword.before(text, hit.start()), kind, secrets);
        }
        boolean header = kind.name().equals("auth-header");
        int assigned = kind.need().equals("spoken") ? -1 : Assignment.behind(folded.lower, hit, header);
        assigned = assigned < 0 ? NamedValue.after(folded.lower, hit.end()) : assigned;
        assigned = assigned < 0 ? EnvironmentLine.instruction(text, hit.end()) : assigned;
        boolean said = assigned > 0 && "=:>".indexOf(text.charAt(assigned - 1)) < 0;
        int end = assigned < 0 ? -1 : value(folded, assigned, kind, said, secrets);
        if (end < 0) {
            end = noted(TagValue.after(text, hit.start(), hit.end()), kind, secrets);
        }
        if (end < 0 && (kind.need().equals("any") || kind.shortest() == SHORTEST)) {
            end = apart(text, hit, kind, secrets);
        }
        return end < 0 && kind.name().equals("password") ? spoken(text, hit, kind, secrets) : end;
    }

    /** What is said of a password in words, "is kept in Vault", needs more than letters to be one. */
    private static int value(Folded folded, int sign, Kind kind, boolean said, List<SecretMasker.Secret> secrets) {
        String text = folded.text;
        FieldValue found = FieldValue.behind(text, sign);
        int start = found.start();
        int end = found.end();
        String value = found.judged(text);
        boolean digit = value.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean plain = (said || !found.quoted() && (goesOn(text, end) || Chars.at(text, start - 1) == '('))
                && value.chars()
                        .allMatch(c -> Chars.letter((char) c)
                                || c == '-'
                                // a scheme has a name of its own, "a basic ASP.NET app"
                                || c == '.' && kind.name().equals("auth-header"))
                && !BasicCredentials.isOne(value);
        boolean none =
                found.quoted() ? Dummies.isQuoted(folded.bare(start, start + value.length())) : Dummies.isOne(value);
        if (value.length() < kind.shortest()
                || !digit && kind.needsDigit()
                || plain
                || none
                || found.quoted() && value.startsWith(" ")
                || kind.name().equals("secret")
                        && (NAME.matcher(value).matches()
                                || SCOPE.matcher(value).matches())
                || value.indexOf('@') > 0 && AddressPassword.behindUser(text, sign)
                || Assignment.loose(text, sign) && !PasswordToken.isOne(value)
                || kind.need().equals("cookie")
                        && (text.charAt(sign - 1) != '=' || !value.chars().allMatch(c -> Chars.alnum((char) c)))
                || kind.need().equals("basic") && !BasicCredentials.isOne(value)) {
            return value.length() > LONG ? end : -1;
        }
        if (!found.quoted() && text.charAt(sign - 1) == '=') {
            end = Math.max(end, EnvironmentLine.end(text, sign, end));
        }
        return noted(Optional.of(new Span(start, end)), text, kind, secrets);
    }

    /** Whether a Japanese sentence takes the word up: 「パスワード: Vaultで管理」, not 「… です」. */
    private static boolean goesOn(String text, int end) {
        return Chars.japanese(Chars.at(text, end)) && !text.startsWith("です", end);
    }

    private static int spoken(String text, Hit hit, Kind kind, List<SecretMasker.Secret> secrets) {
        boolean sure = kind.need().equals("any") || kind.need().equals("near");
        return noted(
                SpokenPassword.after(text, hit.end(), sure).or(() -> PlainPassword.after(text, hit.end())),
                text,
                kind,
                secrets);
    }

    /** In another cell or another line. */
    private static int apart(String text, Hit hit, Kind kind, List<SecretMasker.Secret> secrets) {
        if (!kind.name().equals("password")) {
            return -1;
        }
        List<Span> cells = TablePassword.beside(text, hit.start(), hit.end());
        cells.forEach(cell -> noted(Optional.of(cell), kind, secrets));
        return cells.isEmpty()
                ? noted(PasswordBelow.after(text, hit.start(), hit.end()), kind, secrets)
                : cells.get(0).end();
    }

    /** Notes what was found, and the password that took its place. */
    private static int noted(Optional<Span> found, String text, Kind kind, List<SecretMasker.Secret> secrets) {
        if (found.isPresent() && kind.name().equals("password")) {
            noted(ChangedPassword.to(text, found.get()), kind, secrets);
        }
        return noted(found, kind, secrets);
    }

    /** Where what was found ends; -1 where nothing was. */
    private static int noted(Optional<Span> found, Kind kind, List<SecretMasker.Secret> secrets) {
        found.ifPresent(span -> secrets.add(new SecretMasker.Secret(span.start(), span.end(), kind.name())));
        return found.map(Span::end).orElse(-1);
    }
}
