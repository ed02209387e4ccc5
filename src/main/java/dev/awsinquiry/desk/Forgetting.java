package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Deletes an inquiry at its reporter's request: everything typed for it, whoever typed it, and everything that was to be
 * said about it. The card gets a last edit and the thread a last sentence; what else stands in Slack stays there, with
 * nothing left to press.
 */
public final class Forgetting {

    /** More than these aren't chosen from. */
    private static final int MOST = 100;

    private final Books books;
    private final Speaker speaker;
    private final Clock clock;
    private final Runnable wake;

    Forgetting(Books books, Speaker speaker, Clock clock, Runnable wake) {
        this.books = books;
        this.speaker = speaker;
        this.clock = clock;
        this.wake = wake;
    }

    /** What somebody reported, in all channels of the workspace: the newest first, a hundred at most. */
    public List<Inquiry> reportedBy(String team, String user) {
        return books.read(page -> page.inquiries().reportedBy(team, user, MOST));
    }

    /**
     * The reporter wants it forgotten.
     *
     * @return the inquiry as it was, when it is done
     * @throws BooksUnavailable when it couldn't be deleted; nothing is deleted then
     */
    public Outcome forget(Press press) {
        Instant now = clock.instant();
        Outcome outcome = books.write(page -> {
            Optional<Inquiry> found = page.inquiries().byId(press.team(), press.inquiry());
            return found.map(inquiry -> forget(page, inquiry, press.user(), now))
                    .orElseGet(Outcome.Unknown::new);
        });
        if (outcome instanceof Outcome.Done) {
            books.purge();
        }
        wake.run();
        return outcome;
    }

    private Outcome forget(Books.Page page, Inquiry inquiry, String user, Instant now) {
        String team = inquiry.team();
        if (!inquiry.reporter().equals(user)) {
            page.audit().add(Audit.Entry.refused(now, team, inquiry.id(), user, Act.FORGOTTEN.id()));
            return new Outcome.Refused(Refusal.MAY_NOT_FORGET, inquiry);
        }
        // whoever is writing posts about it holds its row until they are written, so it goes first
        if (!page.inquiries().delete(team, inquiry.id())) {
            return new Outcome.Unknown();
        }
        Outbox outbox = page.outbox();
        List<Post> last = lastWords(inquiry, outbox.standing(team, inquiry.id()));
        Set<String> left =
                outbox.clear(team, inquiry.id(), last.stream().map(Post::key).collect(Collectors.toUnmodifiableSet()));
        last.stream().filter(post -> left.contains(post.key())).forEach(outbox::put);
        inquiry.threadTs().ifPresent(thread -> outbox.putLast(speaker.forgottenThread(inquiry), thread));
        outbox.blank(team, Speaker.digestOf(inquiry.channel()));
        page.audit().add(Audit.Entry.done(now, team, inquiry.id(), user, Act.FORGOTTEN));
        return new Outcome.Done(inquiry);
    }

    /** Of what stands in Slack, the words that end it: nothing is left to press, and nothing asks for answers. */
    private List<Post> lastWords(Inquiry inquiry, List<Post> standing) {
        List<Post> last = new ArrayList<>(List.of(speaker.forgottenCard(inquiry)));
        for (Post post : standing) {
            if (post.kind() == Post.Kind.GAPS) {
                last.add(post.saying(speaker.texts().forgetting().gaps(inquiry.language())));
            } else if (post.message().hasControls()) {
                last.add(post.saying(post.message().withoutControls()));
            }
        }
        return last;
    }
}
