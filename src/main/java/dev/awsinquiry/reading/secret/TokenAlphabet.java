package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Chars;
import java.util.Locale;
import java.util.function.IntPredicate;

/** The characters that tokens are written with, by the names of the data file. Asked of each char of a text, so they are a table. */
enum TokenAlphabet implements IntPredicate {
    UPPER("", c -> Chars.digit(c) || Chars.upper(c)),
    ALNUM("", Chars::alnum),
    WORD("_-", Chars::alnum),
    DOTS("_-.", Chars::alnum),
    HEX("", Chars::hex),
    PARTS("+/=_-.", Chars::alnum),
    BASE64("+/=_-", Chars::alnum),
    /** The same over several lines. */
    BLOCK("+/=_-", Chars::alnum),
    CRYPT("./$+=,", Chars::alnum),
    PATH("/_-.%~@", Chars::alnum);

    private static final int ASCII = 0x80;

    private interface CharPredicate {
        boolean test(char c);
    }

    private final boolean[] chars = new boolean[ASCII];

    TokenAlphabet(String marks, CharPredicate others) {
        for (char c = 0; c < ASCII; c++) {
            chars[c] = others.test(c) || marks.indexOf(c) >= 0;
        }
    }

    /** @throws IllegalArgumentException when there is none of this name */
    static TokenAlphabet of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Override
    public boolean test(int c) {
        return c < ASCII && chars[c];
    }
}
