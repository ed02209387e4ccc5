package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Language;

/** Reads a text. Same text and setting, same reading; no network, no clock, time linear in the length of the text. */
public interface Reader {

    /**
     * Reads any text, also an empty or a hostile one.
     *
     * @param text what was typed; secrets in it are masked before anything else is done
     */
    Reading read(String text, Setting setting);

    /** The text with every secret in it replaced by a mask that says what stood there; masking twice changes nothing. */
    String mask(String text);

    /** The language that the text is written in: Japanese as soon as it holds kana or kanji. */
    Language language(String text);
}
