package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.text.Message;
import dev.awsinquiry.text.Texts;
import java.util.Optional;
import java.util.function.BiFunction;

/** Tells the reporter, and nobody else, when an inquiry can't be shown in its channel. */
public final class Stranded {

    private final Books books;
    private final Speaker speaker;
    private final Runnable wake;

    Stranded(Books books, Speaker speaker, Runnable wake) {
        this.books = books;
        this.speaker = speaker;
        this.wake = wake;
    }

    /** The bot isn't a member of the channel: how to invite it, and that everything is kept. Said once an inquiry. */
    public void notMember(Post post) {
        tell(post, "invite", (inquiry, texts) -> texts.whispers().keptUntilInvited(inquiry.language()));
    }

    /** The channel takes no posts any more. Said once an inquiry. */
    public void never(Post post) {
        tell(post, "unreachable", (inquiry, texts) -> texts.whispers().unreachable(inquiry.language()));
    }

    /**
     * The channel takes posts, but not this one. Said once an inquiry.
     *
     * @param reason Slack's word for it, which helps whoever runs this
     */
    public void dropped(Post post, String reason) {
        tell(post, "unposted", (inquiry, texts) -> texts.whispers().unposted(inquiry.language(), reason));
    }

    private void tell(Post post, String key, BiFunction<Inquiry, Texts, Message> words) {
        books.write(page -> {
            Optional<Inquiry> found = page.inquiries().byId(post.team(), post.inquiry());
            found.ifPresent(inquiry -> page.outbox()
                    .put(speaker.whisper(
                            inquiry,
                            key,
                            inquiry.reporter(),
                            post.responseUrl(),
                            words.apply(inquiry, speaker.texts()))));
            return found;
        });
        wake.run();
    }
}
