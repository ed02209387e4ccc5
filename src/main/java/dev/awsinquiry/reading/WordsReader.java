package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a text by word lists and rules: masks the secrets, then asks each recogniser in turn. */
public final class WordsReader implements Reader {

    private final Words words;

    /** A reader that rests on these words; it holds no other state and may be used by many threads. */
    public WordsReader(Words words) {
        this.words = words;
    }

    @Override
    public Reading read(String text, Setting setting) {
        SecretMasker.Masked masked = words.secrets().mask(text);
        Folded folded = masked.folded();
        Page page = new Page(folded, setting, words);
        Notes notes = new Notes(folded, masked.text());
        for (Recogniser recogniser : Recognisers.ALL) {
            recogniser.read(page, notes);
        }
        for (Span mask : masked.masks()) {
            int start = folded.indexOf(mask.start());
            notes.raise(Flag.CONTAINS_SECRET, start, folded.indexOf(mask.end()), "");
        }
        return new Reading(masked.text(), language(text), notes.findings(), notes.raised());
    }

    @Override
    public Day day(String text, Setting setting) {
        Page page = new Page(new Folded(text), setting, words);
        List<TimeMark> observed = page.times().stream()
                .filter(mark -> InstantRecogniser.observed(page, mark.start(), mark.end()))
                .filter(mark -> !page.has(page.sentenceAt(mark.start()), "reply.plan"))
                .toList();
        Optional<LocalDate> date =
                observed.stream().flatMap(mark -> mark.date().stream()).findFirst();
        Optional<LocalTime> clock =
                observed.stream().flatMap(mark -> mark.time().stream()).findFirst();
        boolean other = IntStream.range(0, page.sentences().size())
                .anyMatch(s -> page.sentences().get(s).spoken() && page.has(s, "time.otherday"));
        return new Day(date, other, clock);
    }

    @Override
    public String mask(String text) {
        return words.secrets().mask(text).text();
    }

    @Override
    public Language language(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Chars.japanese(c) || (c >= '\uff66' && c <= '\uff9f')) {
                return Language.JA;
            }
        }
        return Language.EN;
    }
}
