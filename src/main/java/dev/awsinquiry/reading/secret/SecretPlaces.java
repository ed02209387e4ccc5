package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where secrets stand beside the word that gives them away, for the rows of the table that name a place of its own. */
final class SecretPlaces {

    /** Finds them. */
    private interface Place {
        List<Span> beside(String text, Hit hit, int shortest);
    }

    private static final Map<String, Place> PLACES = Map.of(
            "pair",
                    (text, hit, shortest) -> list(
                            NamePair.after(text, hit.start(), hit.end()).or(() -> NamePair.before(text, hit.start()))),
            "beside", (text, hit, shortest) -> list(PairAtAddress.beside(text, hit.start(), hit.end())),
            "lot", (text, hit, shortest) -> list(Lot.after(text, hit.end(), shortest)),
            "words", (text, hit, shortest) -> list(WordPassphrase.after(text, hit.end())),
            "header", (text, hit, shortest) -> list(AuthorizationHeader.after(text, hit.end())),
            "cookies", (text, hit, shortest) -> CookieHeader.after(text, hit),
            "query", (text, hit, shortest) -> list(QueryParameter.after(text, hit)),
            "drawn", (text, hit, shortest) -> list(NamedKey.given(text, hit.end())),
            "key", (text, hit, shortest) -> list(NamedKey.after(text, hit)));

    private SecretPlaces() {}

    /** Whether a row of the table names one. */
    static boolean tells(String need) {
        return PLACES.containsKey(need)
                || CommandPassword.tells(need)
                || CallArgument.tells(need)
                || OptionPassword.tells(need)
                || OneTimeCode.tells(need);
    }

    static List<Span> beside(String text, Hit hit, String need, int shortest) {
        Place place = PLACES.get(need);
        if (place != null) {
            return place.beside(text, hit, shortest);
        }
        if (CallArgument.tells(need)) {
            return list(CallArgument.after(text, hit.end(), need));
        }
        if (CommandPassword.tells(need)) {
            return list(CommandPassword.beside(text, hit, need));
        }
        return OneTimeCode.tells(need)
                ? OneTimeCode.after(text, hit, need, shortest)
                : list(OptionPassword.after(text, hit.end(), need, shortest));
    }

    private static List<Span> list(Optional<Span> found) {
        return found.map(List::of).orElse(List.of());
    }
}
