package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Match;
import java.util.stream.Stream;

/**
 * Whether what doesn't work behind an end is a peer of what ended: a place, one of several that are counted or numbered, 「web02 は
 * 起動しない」, a sibling by its name, 「東館は復旧。西館は開きません」, or what the symptom names. What was lost meanwhile, what didn't
 * work then and who doesn't answer, 「ログは取れていません」, leave the end as it is.
 */
final class Peer {

    private static final String TOPIC = "は";

    /** Chars that a name has at least. */
    private static final int NAME = 2;

    private Peer() {}

    static boolean named(Page page, Match end, Match rest) {
        Sentence in = page.sentences().get(rest.sentence());
        return Stream.of("rest.part.ja", "rest.bare.ja")
                .flatMap(part -> page.found(in, part).stream())
                .filter(part -> part.start() <= rest.start() && part.end() > rest.start())
                .anyMatch(part -> page.begins(part.start(), part.end(), "rest.peer.ja") || named(page, end, in, part));
    }

    private static boolean named(Page page, Match end, Sentence in, Hit part) {
        String words = page.lower(in.start(), part.end());
        int to = Math.max(words.lastIndexOf(TOPIC), Math.max(words.lastIndexOf("だけ"), words.lastIndexOf("のみ")));
        while (to > 0 && words.charAt(to - 1) == ' ') {
            to--;
        }
        int from = Math.max(0, to);
        while (from > 0 && NamedPart.name(words.charAt(from - 1))) {
            from--;
        }
        String name = words.substring(from, Math.max(from, to));
        return name.length() >= NAME
                && (numbered(name)
                        || sibling(NamedPart.named(page, end.sentence(), end.end()), name)
                        || opens(words.substring(0, from))
                                && (Symptom.opens(page.setting().symptom(), name) || set(page, end, in)));
    }

    /** Whether the same sentence sets it against what ended: 「店は復旧、倉庫は遅いです」. */
    private static boolean set(Page page, Match end, Sentence in) {
        return end.start() > in.start()
                && page.lower(in.start(), end.start()).strip().endsWith(TOPIC);
    }

    /** Whether it ends on its number, and counts nothing: "web02", 「01」. */
    private static boolean numbered(String name) {
        char first = name.charAt(0);
        return (first >= 'a' && first <= 'z' || name.chars().allMatch(Character::isDigit))
                && Character.isDigit(name.charAt(name.length() - 1));
    }

    /** Whether both are of one kind, which their names end on. */
    private static boolean sibling(String one, String other) {
        return one.length() >= NAME
                && !one.equals(other)
                && Character.isIdeographic(one.charAt(one.length() - 1))
                && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
    }

    /** Whether a clause begins there: 「朝の注文は」 speaks of other orders. */
    private static boolean opens(String before) {
        return before.isBlank() || "、,".indexOf(before.charAt(before.length() - 1)) >= 0;
    }
}
