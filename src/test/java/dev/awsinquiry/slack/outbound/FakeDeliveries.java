package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Inquiries;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.desk.Post.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** An outbox in memory that keeps to the contract. */
final class FakeDeliveries implements Deliveries {

    enum State {
        WAITING,
        PARKED,
        GIVEN_UP,
        DONE,
        DROPPED
    }

    /** A post as it is on record. */
    static final class Entry {
        Post post;
        long revision = 1;
        Optional<String> messageTs = Optional.empty();
        int attempts;
        boolean uncertain;
        boolean withdrawn;
        boolean postedAnew;
        State state = State.WAITING;
        Instant due;
        final Instant createdAt;
        String claim = "";
        Instant leasedUntil = Instant.MIN;
        String reason = "";

        Entry(Post post, Instant now) {
            this.post = post;
            this.due = now;
            this.createdAt = now;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private int claims;
    private boolean away;
    private int deliveredCount;

    /** As the outbox does it. */
    synchronized void put(Post post, Instant now) {
        Optional<Entry> known = find(post.inquiry(), post.key());
        if (known.isEmpty()) {
            entries.add(new Entry(post, now));
            return;
        }
        Entry entry = known.get();
        if (!entry.post.equals(post)) {
            entry.post = post;
            entry.revision++;
            if (entry.state == State.DONE) {
                entry.state = State.WAITING;
                entry.due = now;
                entry.attempts = 0;
            }
        }
    }

    synchronized void goAway(boolean gone) {
        away = gone;
    }

    /** What is on record of a post. */
    synchronized Entry entry(String inquiry, String key) {
        return find(inquiry, key).orElseThrow();
    }

    private Optional<Entry> find(String inquiry, String key) {
        return first(e -> e.post.inquiry().equals(inquiry) && e.post.key().equals(key));
    }

    private Optional<Entry> first(Predicate<Entry> condition) {
        return entries.stream().filter(condition).findFirst();
    }

    @Override
    public synchronized List<Delivery> claim(Instant now, Duration lease, int limit, Closed closed) {
        here();
        List<Delivery> claimed = new ArrayList<>();
        // one for all that are claimed together
        String claim = "claim-" + ++claims;
        for (Entry entry : entries) {
            if (claimed.size() < limit && claimable(entry, now) && isOpen(entry, closed)) {
                entry.uncertain |= !entry.claim.isEmpty();
                entry.claim = claim;
                entry.leasedUntil = now.plus(lease);
                claimed.add(delivery(entry));
            }
        }
        return claimed;
    }

    private static boolean isOpen(Entry entry, Closed closed) {
        Post post = entry.post;
        if (entry.messageTs.isPresent()) {
            return !closed.editing().contains(post.team());
        }
        return post.place() == Place.WHISPER
                || post.place() == Place.DIRECT
                || !closed.channels().contains(new Inquiries.Channel(post.team(), post.channel()));
    }

    private boolean claimable(Entry entry, Instant now) {
        if (entry.state != State.WAITING || entry.due.isAfter(now) || entry.leasedUntil.isAfter(now)) {
            return false;
        }
        return !isOrdered(entry)
                || first(e -> isOrdered(e) && e.post.inquiry().equals(entry.post.inquiry()))
                        .filter(e -> e != entry)
                        .isEmpty();
    }

    /** A first post that isn't out yet and that others wait for. */
    private static boolean isOrdered(Entry entry) {
        boolean first = entry.messageTs.isEmpty()
                && (entry.post.place() == Place.CHANNEL || entry.post.place() == Place.THREAD);
        return first && (entry.state == State.WAITING || entry.state == State.PARKED);
    }

    private Delivery delivery(Entry entry) {
        Optional<String> thread = first(
                        e -> e.post.place() == Place.CHANNEL && e.post.inquiry().equals(entry.post.inquiry()))
                .flatMap(e -> e.messageTs);
        return new Delivery(
                entry.post,
                entry.revision,
                entry.messageTs,
                thread,
                entry.attempts,
                Optional.of(entry.reason).filter(reason -> !reason.isEmpty()),
                entry.uncertain,
                entry.withdrawn,
                entry.claim,
                entry.createdAt);
    }

    private Optional<Entry> claimedBy(Delivery delivery) {
        here();
        Post post = delivery.post();
        return find(post.inquiry(), post.key())
                .filter(e -> e.claim.equals(delivery.claim()))
                .map(e -> {
                    e.claim = "";
                    e.leasedUntil = Instant.MIN;
                    return e;
                });
    }

    private void here() {
        if (away) {
            throw new BooksUnavailable("away", new IllegalStateException("away"));
        }
    }

    @Override
    public synchronized void delivered(Delivery delivery, Optional<String> messageTs, Instant now) {
        claimedBy(delivery).ifPresent(e -> {
            e.messageTs = messageTs;
            e.uncertain = false;
            e.attempts = 0;
            e.reason = "";
            e.state = e.revision == delivery.revision() ? State.DONE : State.WAITING;
            e.due = now;
            deliveredCount++;
            notifyAll();
        });
    }

    /** Waits until so many were delivered; the limit only ends a test that would fail anyway. */
    synchronized void awaitDelivered(int count) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (deliveredCount < count && System.nanoTime() < end) {
            wait(1_000);
        }
    }

    @Override
    public int unparked(Instant now) {
        throw new AssertionError("nobody asks for it here");
    }

    @Override
    public synchronized void handedBack(List<Untried> untried, String reason) {
        untried.forEach(one -> retry(one.delivery(), one.at(), one.delivery().uncertain(), false, reason));
    }

    @Override
    public synchronized void retry(Delivery delivery, Instant at, boolean uncertain, boolean anew, String reason) {
        claimedBy(delivery).ifPresent(e -> {
            e.attempts = anew ? 1 : e.attempts + 1;
            e.due = at;
            e.uncertain = uncertain;
            e.reason = reason;
        });
    }

    @Override
    public synchronized void parked(Delivery delivery, String reason) {
        claimedBy(delivery).ifPresent(e -> {
            e.state = State.PARKED;
            e.reason = reason;
        });
    }

    @Override
    public synchronized int joined(String team, String channel, Instant now) {
        List<Entry> parked = entries.stream()
                .filter(e -> e.state == State.PARKED && e.post.channel().equals(channel))
                .toList();
        parked.forEach(e -> {
            e.state = State.WAITING;
            e.due = now;
        });
        return parked.size();
    }

    @Override
    public synchronized void givenUp(Delivery delivery, String reason) {
        claimedBy(delivery).ifPresent(e -> {
            e.state = State.GIVEN_UP;
            e.reason = reason;
        });
    }

    @Override
    public synchronized void lost(Delivery delivery, Instant now, String reason) {
        claimedBy(delivery).ifPresent(e -> {
            e.state = e.postedAnew ? State.GIVEN_UP : State.WAITING;
            e.messageTs = e.postedAnew ? e.messageTs : Optional.empty();
            e.postedAnew = true;
            e.due = now;
        });
    }

    @Override
    public synchronized void dropped(Delivery delivery, Instant now) {
        claimedBy(delivery).ifPresent(e -> e.state = State.DROPPED);
    }

    @Override
    public synchronized Optional<Instant> nextDue() {
        here();
        return entries.stream()
                .filter(e -> e.state == State.WAITING)
                .map(e -> e.due)
                .min(Instant::compareTo);
    }

    @Override
    public Depth depth() {
        throw new UnsupportedOperationException("the courier doesn't ask");
    }
}
