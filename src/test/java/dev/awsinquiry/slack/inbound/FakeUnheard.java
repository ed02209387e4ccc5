package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.desk.Unheard;
import dev.awsinquiry.testkit.MemoryBooks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The thread of the only inquiry, as often as it is to be read. */
final class FakeUnheard implements Unheard {

    final List<String> channels = new ArrayList<>();
    /** Since when each reading that is to be made is due. */
    private final List<Instant> due = new ArrayList<>();

    private final MemoryBooks books;

    FakeUnheard(MemoryBooks books) {
        this.books = books;
    }

    @Override
    public void everything() {
        due.add(Instant.MIN);
    }

    @Override
    public void channel(String team, String channel) {
        channels.add(team + " " + channel);
        due.add(Instant.MIN);
    }

    @Override
    public Optional<Turn> next(Instant now, Duration lease) {
        Optional<Instant> first = due.stream().filter(at -> !at.isAfter(now)).findFirst();
        return first.map(at -> {
            due.remove(at);
            return new Turn(books.only(), now.plus(lease));
        });
    }

    @Override
    public void heard(Turn turn) {
        // it isn't on the list any more
    }

    @Override
    public void again(Turn turn, Instant at) {
        due.add(at);
    }

    @Override
    public long waiting() {
        return due.size();
    }
}
