package dev.awsinquiry.reading.where;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import java.util.List;

/**
 * An account that is read out of an ARN: it fills a gap, and takes no other one's place, as whoever pastes a role or a key of
 * another account says nothing of where their own system runs. That of a resource which they say fails, or is production's,
 * does. And two that are told as those of two sides, the bucket's and
 * the writer's: they are told together.
 */
final class PassingAccount {

    /** Chars between an account and the side that it is of. */
    private static final int BESIDE = 2;

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

    /** States the first two of a sentence together, if they are those of two sides. */
    static boolean sides(Page page, Notes notes, List<Span> numbers) {
        List<Span> sided =
                numbers.stream().filter(number -> sided(page, number)).limit(2).toList();
        if (sided.size() < 2
                || sided.stream().anyMatch(number -> own(page, number) || party(page, number))
                || page.sentenceAt(sided.get(0).start())
                        != page.sentenceAt(sided.get(1).start())) {
            return false;
        }
        Span first = sided.get(0);
        Span second = sided.get(1);
        String both = AccountRecogniser.digits(page, first.start(), first.end())
                + ", "
                + AccountRecogniser.digits(page, second.start(), second.end());
        notes.state(Fact.WHERE_ACCOUNT, both, first.start(), second.end(), 5);
        return true;
    }

    /** Whether it is said to be the asker's: 「共有元アカウント 1111…(当社)」. */
    private static boolean own(Page page, Span number) {
        int s = page.sentenceAt(number.start());
        return Whose.ours(page, s, number.end()) || AccountPlaces.main(page, s, number);
    }

    /** Whether its side is told as the asker's, who calls and reads, or as somebody else's: "the target account is a customer's". */
    private static boolean party(Page page, Span number) {
        int s = page.sentenceAt(number.start());
        return page.distanceBefore(page.sentences().get(s).start(), number.start(), "account.side.own") <= BESIDE
                || page.distanceBehind(s, number.end(), "account.side.theirs") <= BESIDE
                || Whose.theirs(page, s, number.end());
    }

    private static boolean sided(Page page, Span number) {
        int s = page.sentenceAt(number.start());
        return s >= 0
                && page.sentences().get(s).spoken()
                && page.distanceBefore(page.sentences().get(s).start(), number.start(), "account.side") <= BESIDE;
    }
}
