package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Folded;
import java.util.Optional;

/** The message before a reply, read by itself. */
public final class MessageBefore {

    private MessageBefore() {}

    /**
     * Its page; empty where none stands before, or it says more than one thing.
     *
     * @param longest chars of a message that says one
     */
    public static Optional<Page> of(Page page, int longest) {
        return page.setting()
                .thread()
                .flatMap(Setting.InThread::before)
                .filter(message -> message.length() <= longest)
                .map(message -> new Page(
                        Folded.said(message),
                        Setting.alone(page.setting().today(), page.setting().zone()),
                        page.words()));
    }

    /** Whether it asks something, and a word of the class stands in it. */
    public static boolean asks(Page page, String wordClass) {
        return page.setting()
                .question()
                .filter(asked -> page.words().lexicon().holds(new Folded(asked).lower, wordClass))
                .isPresent();
    }

    /** Whether a word of the class stands in it, however much it says. */
    public static boolean says(Page page, String wordClass) {
        return of(page, Integer.MAX_VALUE)
                .filter(before -> before.hasAnywhere(wordClass))
                .isPresent();
    }
}
