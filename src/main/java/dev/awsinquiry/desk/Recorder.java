package dev.awsinquiry.desk;

import dev.awsinquiry.clock.Reminders;
import dev.awsinquiry.inquiry.Decision;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Load, decide, save the state and the posts that follow in one transaction, then wake the courier. When somebody else
 * was faster it is decided anew on what they left.
 */
final class Recorder {

    /** More people than this don't press at the very same moment. */
    private static final int ATTEMPTS = 20;

    private final Books books;
    private final Speaker speaker;
    private final Reminders reminders;
    private final Clock clock;
    private final Runnable wake;

    /**
     * Records in these books.
     *
     * @param wake called after each save that leaves something to deliver; returns at once
     */
    Recorder(Books books, Speaker speaker, Reminders reminders, Clock clock, Runnable wake) {
        this.books = books;
        this.speaker = speaker;
        this.reminders = reminders;
        this.clock = clock;
        this.wake = wake;
    }

    /**
     * What is to be recorded.
     *
     * @param decision the next state, and what to say
     * @param more posts that follow besides
     * @param deed what the audit is told of it; empty for what happens by itself
     */
    record Step(Decision decision, List<Post> more, Optional<Deed> deed) {
        static Step of(Decision decision) {
            return new Step(decision, List.of(), Optional.empty());
        }

        Step saying(List<Post> posts) {
            return new Step(decision, posts, deed);
        }

        Step by(String who, Act act) {
            return new Step(decision, more, Optional.of(new Deed(who, act)));
        }
    }

    /** The present moment. */
    Instant now() {
        return clock.instant();
    }

    /** Reads without changing anything. */
    <T> T read(Function<Inquiries, T> question) {
        return books.read(page -> question.apply(page.inquiries()));
    }

    /** Records a new inquiry, unless its form has become one already. */
    Optional<Outcome> begin(Step step, Optional<String> responseUrl) {
        Instant now = now();
        boolean recorded = books.write(page -> {
            Inquiry first = step.decision().next();
            if (!page.inquiries().insert(first, reminders.next(first, now))) {
                return false;
            }
            speaker.posts(step.decision(), now, responseUrl).forEach(page.outbox()::put);
            step.more().forEach(page.outbox()::put);
            step.deed().ifPresent(deed -> page.audit().add(done(first, deed, now)));
            return true;
        });
        if (!recorded) {
            return Optional.empty();
        }
        wake.run();
        return Optional.of(new Outcome.Done(step.decision().next()));
    }

    /** Changes an inquiry. */
    Outcome change(String team, String id, BiFunction<Inquiry, Instant, Step> decide) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Instant now = now();
            Optional<Outcome> outcome = books.write(page -> attempt(page, team, id, decide, now));
            if (outcome.isPresent()) {
                wake.run();
                return outcome.get();
            }
        }
        throw new BooksUnavailable("an inquiry changed " + ATTEMPTS + " times under our hands", new Exception(id));
    }

    /** A reminder that hasn't gone out by the time it is overtaken would only confuse. */
    private void withdrawOvertaken(Outbox outbox, Inquiry before, Inquiry next) {
        boolean movedOn = before.state() != next.state()
                || !before.aws().equals(next.aws())
                || !before.reminding().equals(next.reminding());
        if (movedOn) {
            reminders.overtaken(next).forEach(key -> outbox.withdraw(next.team(), next.id(), key));
        }
    }

    /** What was withdrawn for a mark that is taken back now would never be said: as a reminder it counts as posted. */
    private void restoreStanding(Outbox outbox, Inquiry before, Inquiry next, Instant now) {
        if (!before.aws().equals(next.aws())) {
            reminders
                    .standing(next, now)
                    .map(reminder -> speaker.reminder(next, reminder, now))
                    .ifPresent(outbox::putOnce);
        }
    }

    private Optional<Outcome> attempt(
            Books.Page page, String team, String id, BiFunction<Inquiry, Instant, Step> decide, Instant now) {
        Optional<Inquiry> found = page.inquiries().byId(team, id);
        if (found.isEmpty()) {
            return Optional.of(new Outcome.Unknown());
        }
        Step step = decide.apply(found.get(), now);
        Decision decision = step.decision();
        if (decision.refusal().isPresent()) {
            return Optional.of(
                    refused(page, found.get(), step, decision.refusal().get(), now));
        }
        if (decision.changes()) {
            if (!page.inquiries().update(decision.next(), reminders.next(decision.next(), now))) {
                return Optional.empty();
            }
            step.deed().ifPresent(deed -> page.audit().add(done(found.get(), deed, now)));
            if (!found.get().isOpen() && decision.next().isOpen()) {
                page.inquiries().unheard(team, id);
            }
        }
        speaker.posts(decision, now, Optional.empty()).forEach(page.outbox()::put);
        step.more().forEach(page.outbox()::put);
        withdrawOvertaken(page.outbox(), found.get(), decision.next());
        restoreStanding(page.outbox(), found.get(), decision.next(), now);
        return Optional.of(new Outcome.Done(decision.next()));
    }

    private static Outcome refused(Books.Page page, Inquiry inquiry, Step step, Refusal why, Instant now) {
        step.deed()
                .filter(deed -> why.isAboutPermission())
                .map(deed -> Audit.Entry.refused(
                        now,
                        inquiry.team(),
                        inquiry.id(),
                        deed.who(),
                        deed.act().id()))
                .ifPresent(page.audit()::add);
        return new Outcome.Refused(why, inquiry);
    }

    private static Audit.Entry done(Inquiry inquiry, Deed deed, Instant now) {
        return Audit.Entry.done(now, inquiry.team(), inquiry.id(), deed.who(), deed.act());
    }
}
