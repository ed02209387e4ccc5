package dev.awsinquiry.reader.model;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reader.text.Folded;
import dev.awsinquiry.reader.text.Rows;
import dev.awsinquiry.reader.text.Starts;
import dev.awsinquiry.reading.chars.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words of one meaning, from {@code cues.tsv}. Each is a feature that the model weighs, and no verdict. */
final class Cues {

    /** A phrase, and the number of its cue. */
    private record Phrase(String words, int cue) {}

    private final Starts<Phrase> phrases;
    private final List<String> names = new ArrayList<>();

    Cues(Rows rows) {
        List<Phrase> all = new ArrayList<>();
        for (String[] row : rows.of("cues.tsv")) {
            for (int column = 1; column < row.length; column++) {
                for (String words : row[column].split(";")) {
                    all.add(new Phrase(new Folded(words).lower, names.size()));
                }
            }
            names.add(row[0]);
        }
        phrases = new Starts<>(all, Phrase::words);
    }

    /** Which cues stand in a stretch of a text in lower case: a bit for each. */
    long in(String lower, int start, int end) {
        long found = 0;
        for (int i = start; i + 1 < end; i++) {
            char c = lower.charAt(i);
            if (c <= ' ' || Chars.letter(c) && i > start && Chars.alnum(lower.charAt(i - 1))) {
                continue;
            }
            for (Phrase phrase : phrases.at(lower, i)) {
                int behind = i + phrase.words().length();
                if (behind <= end && lower.startsWith(phrase.words(), i)
                        && !(Chars.letter(lower.charAt(behind - 1)) && Chars.alnum(Chars.at(lower, behind)))) {
                    found |= 1L << phrase.cue();
                }
            }
        }
        return found;
    }

    /** The first words of a cue in a stretch of a text in lower case. */
    Optional<Span> first(String lower, int start, int end, String name) {
        int cue = names.indexOf(name);
        for (int i = start; cue >= 0 && i + 1 < end; i++) {
            if (!(Chars.letter(lower.charAt(i)) && i > start && Chars.alnum(lower.charAt(i - 1)))) {
                for (Phrase phrase : phrases.at(lower, i)) {
                    if (phrase.cue() == cue && lower.startsWith(phrase.words(), i) && i + phrase.words().length() <= end) {
                        return Optional.of(new Span(i, i + phrase.words().length()));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
