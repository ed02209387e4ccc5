package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Folded;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a message says yes or no. 「はい、確認します」 takes something on and answers nothing; "yes, but only for some" says
 * something else than yes.
 */
record YesOrNo(Map<String, List<String>> words) {

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String STOPS = ",.!?;:-–—、。…・~〜ー()\n ";
    /** Whom a message speaks to stands before what it says. */
    private static final String MENTION = "<@";

    Optional<Answered> of(Folded message, String typed) {
        String lower = message.lower;
        int start = begins(lower);
        for (String kind : List.of(YES, NO)) {
            int end = behind(lower, start, kind);
            if (end > start) {
                String rest = lower.substring(end).strip();
                boolean bare = rest.isEmpty() || thanks(rest);
                boolean plain = none(rest, "but");
                boolean answers = none(rest, "later") && (kind.equals(NO) || plain);
                String word = message.span(start, ended(lower, start, end)).in(typed);
                return Optional.of(new Answered(kind.equals(YES), bare, plain, word))
                        .filter(answered -> answers);
            }
        }
        return Optional.empty();
    }

    private static int begins(String lower) {
        int at = 0;
        while (lower.startsWith(MENTION, at) && lower.indexOf('>', at) > 0) {
            at = Chars.skipBlanks(lower, lower.indexOf('>', at) + 1);
        }
        while (at < lower.length() && STOPS.indexOf(lower.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Behind the words of the kind that begin there, said once or more, and the marks behind them. */
    private int behind(String lower, int from, String kind) {
        int at = from;
        for (int next = one(lower, at, kind); next > at; next = one(lower, at, kind)) {
            at = next;
        }
        return at;
    }

    private int one(String lower, int from, String kind) {
        for (String word : list(kind)) {
            int end = from + word.length();
            if (lower.startsWith(word, from) && ends(lower, end, word)) {
                while (end < lower.length() && STOPS.indexOf(lower.charAt(end)) >= 0) {
                    end++;
                }
                return end;
            }
        }
        return from;
    }

    /** Whether nothing belongs to the word that ends there: "right now" says no right, "no idea" no no. */
    private boolean ends(String lower, int end, String word) {
        int next = Chars.skipBlanks(lower, end);
        boolean blank = next > end && next < lower.length();
        if (blank) {
            return list("spaced").contains(word)
                    || STOPS.indexOf(lower.charAt(next)) >= 0
                    || thanks(lower.substring(next).strip())
                    || list(YES).stream()
                            .anyMatch(yes -> yes.equals(lower.substring(next).strip()));
        }
        return end >= lower.length() || STOPS.indexOf(lower.charAt(end)) >= 0;
    }

    private static int ended(String lower, int start, int end) {
        int at = end;
        while (at > start && STOPS.indexOf(lower.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private boolean thanks(String rest) {
        String more = rest;
        for (String word : list("thanks")) {
            more = more.startsWith(word) ? more.substring(word.length()).strip() : more;
        }
        return more.chars().noneMatch(Character::isLetterOrDigit);
    }

    private boolean none(String rest, String kind) {
        String framed = " " + rest + " ";
        return list(kind).stream()
                .noneMatch(word -> Chars.letter(word.charAt(0)) ? framed.contains(" " + word) : framed.contains(word));
    }

    private List<String> list(String kind) {
        return words.getOrDefault(kind, List.of());
    }
}
