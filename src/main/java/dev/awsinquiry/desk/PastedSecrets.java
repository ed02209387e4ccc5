package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which secrets a contribution held last, as all of a kind look the same once they are masked. They are known by
 * fingerprints in the memory of this process and nowhere else; after a start nothing is known of earlier ones.
 */
final class PastedSecrets {

    private static final int MOST = 1_000;
    private static final Pattern TOKEN = Pattern.compile("[!-~]+");

    private final UnaryOperator<String> mask;
    private final Map<String, Set<String>> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
            return size() > MOST;
        }
    });

    PastedSecrets(UnaryOperator<String> mask) {
        this.mask = mask;
    }

    /** How the secrets of a contribution stand to those it held before. */
    enum Seen {
        /** It isn't known what it held. */
        NEVER,
        /** It held them all. */
        ALL,
        /** There is another one. */
        OTHER
    }

    /** What somebody put in, as it came; held only until it is known by its fingerprints. */
    record Typed(Inquiry inquiry, Source source, String words) {

        private String place() {
            return inquiry.id() + " " + source.id();
        }
    }

    /** Compares, and remembers nothing: what is being recorded may have to be recorded again. */
    Seen seen(Typed typed) {
        Set<String> before = known.getOrDefault(typed.place(), Set.of());
        if (before.isEmpty()) {
            return Seen.NEVER;
        }
        return before.containsAll(prints(typed.words())) ? Seen.ALL : Seen.OTHER;
    }

    /** What was recorded. */
    void remember(List<Typed> recorded) {
        recorded.forEach(typed -> {
            Set<String> prints = prints(typed.words());
            if (prints.isEmpty()) {
                known.remove(typed.place());
            } else {
                known.put(typed.place(), prints);
            }
        });
    }

    /** Of what is gone once it is masked; people write around it in other letters, or with a blank between. */
    private Set<String> prints(String words) {
        Set<String> left = tokens(mask.apply(words)).collect(Collectors.toSet());
        return tokens(words)
                .filter(token -> !left.contains(token))
                .map(Shown::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> tokens(String words) {
        return TOKEN.matcher(words).results().map(MatchResult::group);
    }
}
