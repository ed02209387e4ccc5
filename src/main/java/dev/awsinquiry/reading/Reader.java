package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Reads a text. Same text and setting, same reading; no network, no clock, time linear in the length of the text. */
public interface Reader {

    /**
     * Reads any text, also an empty or a hostile one.
     *
     * @param text what was typed; secrets in it are masked before anything else is done
     */
    Reading read(String text, Setting setting);

    /**
     * The day of the observation, as far as a text tells it.
     *
     * @param date the date that it gives, with a clock time or without
     * @param other whether it speaks of another day than that on which it was written, such as 昨日
     * @param clock the clock time of an observation that it gives
     */
    record Day(Optional<LocalDate> date, boolean other, Optional<LocalTime> clock) {

        /** Whether it answers a part of the question when it happened. */
        public boolean tells() {
            return date.isPresent() || clock.isPresent();
        }
    }

    /** What the text tells of the day of the observation. */
    Day day(String text, Setting setting);

    /** The text with every secret in it replaced by a mask that says what stood there; masking twice changes nothing. */
    String mask(String text);

    /** The language that the text is written in: Japanese as soon as it holds kana or kanji. */
    Language language(String text);
}
