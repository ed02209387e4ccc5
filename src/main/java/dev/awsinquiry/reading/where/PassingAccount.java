package dev.awsinquiry.reading.where;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.page.Page;

/**
 * An account that is read out of an ARN: it fills a gap, and takes no other one's place, as whoever pastes a role or a key of
 * another account says nothing of where their own system runs. That of a resource which they say fails, or is production's,
 * does.
 */
final class PassingAccount {

    private PassingAccount() {}

    /** Whether it only passes by in an ARN, where another one was told. */
    static boolean is(Page page, int s, String number, int start, int end) {
        return Chars.at(page.folded().lower, start - 1) == ':'
                && AccountRecogniser.inArn(page.folded().lower, start)
                && page.setting()
                        .said(Fact.WHERE_ACCOUNT)
                        .filter(told -> !told.contains(number))
                        .isPresent()
                && !page.has(s, "account.word")
                && !AlsoThere.fails(page, Fact.WHERE_ACCOUNT, start, end)
                && !NamedAside.corrects(page, s)
                && !NamedAside.meant(page, s, start, end);
    }
}
