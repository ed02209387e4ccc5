package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.Books;
import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.inquiry.Inquiry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two processes on one database: each has pools of its own, and nothing else between them. */
class TogetherTest extends StoreCase {

    private static final int PROCESSES = 2;

    private final ExecutorService processes = Executors.newFixedThreadPool(PROCESSES);
    private final List<Store> stores = new ArrayList<>();

    @BeforeEach
    void startProcesses() {
        for (int i = 0; i < PROCESSES; i++) {
            stores.add(new Store(database.newPool(), dialect, () -> now));
        }
    }

    @AfterEach
    void stopProcesses() {
        processes.shutdownNow();
    }

    /** What each process returns, all of them having begun at the same moment. */
    private <T> List<T> together(Work<T> work) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(PROCESSES);
        List<Future<T>> running = new ArrayList<>();
        for (Store store : stores) {
            Callable<T> process = () -> {
                start.await();
                return work.in(store);
            };
            running.add(processes.submit(process));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> process : running) {
            results.add(process.get());
        }
        return results;
    }

    private interface Work<T> {
        T in(Store store);
    }

    /** Two processes on one SQLite file, which nobody is told to do, may find it busy for too long. */
    private static <T> T patiently(Supplier<T> work) {
        while (true) {
            try {
                return work.get();
            } catch (BooksUnavailable e) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void noPostIsEverClaimedTwice() throws Exception {
        int posts = 200;
        books.write(page -> {
            IntStream.range(0, posts).forEach(i -> page.outbox().put(Samples.direct("a" + i, "note", "")));
            return true;
        });

        List<String> claimed = together(store -> claimAll(store.deliveries())).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(claimed).doesNotHaveDuplicates().hasSize(posts);
    }

    private List<String> claimAll(Deliveries side) {
        List<String> claimed = new ArrayList<>();
        // on PostgreSQL one may find all that is left locked by the other, who then gets it
        while (true) {
            List<Delivery> some = patiently(() -> side.claim(now, LEASE, 3));
            if (some.isEmpty()) {
                return claimed;
            }
            some.forEach(delivery -> claimed.add(delivery.post().inquiry()));
        }
    }

    @Test
    void firstPostsOfAnInquiryStayInOrderThoughTwoDeliver() throws Exception {
        int notes = 40;
        standing("a1", "1.1");
        books.write(page -> {
            IntStream.range(0, notes).forEach(i -> page.outbox().put(Samples.inThread("a1", "n" + i, "")));
            return true;
        });
        List<String> seen = Collections.synchronizedList(new ArrayList<>());

        together(store -> {
            while (seen.size() < notes) {
                for (Delivery delivery : patiently(() -> store.deliveries().claim(now, LEASE, 10))) {
                    seen.add(delivery.post().key());
                    patiently(() -> {
                        store.deliveries().delivered(delivery, Optional.of("2.1"), now);
                        return true;
                    });
                }
            }
            return true;
        });

        assertThat(seen)
                .containsExactlyElementsOf(
                        IntStream.range(0, notes).mapToObj(i -> "n" + i).toList());
    }

    @Test
    void ofTwoUpdatesOfTheSameVersionExactlyOneIsRecorded() throws Exception {
        int rounds = 25;
        insert(Samples.reported("a1"));

        List<Integer> wins = together(store -> {
            int won = 0;
            for (int i = 0; i < rounds; i++) {
                won += patiently(() -> move(store.books())) ? 1 : 0;
            }
            return won;
        });

        Optional<Inquiry> known = books.read(page -> page.inquiries().any("a1"));
        assertThat(known.orElseThrow().version()).isEqualTo(1 + wins.get(0) + wins.get(1));
    }

    private static boolean move(Books side) {
        Optional<Inquiry> before = side.read(page -> page.inquiries().any("a1"));
        return side.write(page -> page.inquiries().update(before.orElseThrow(), Optional.empty()));
    }

    @Test
    void ofTwoSubmissionsOfOneFormOneIsRecorded() throws Exception {
        for (int round = 0; round < 20; round++) {
            Inquiry form = Samples.reported("a" + round);

            List<Boolean> recorded = together(
                    store -> store.books().write(page -> page.inquiries().insert(form, Optional.empty())));

            assertThat(recorded).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void twoWhoWriteTheSameKeyDownWriteOnePost() throws Exception {
        for (int round = 0; round < 20; round++) {
            String inquiry = "a" + round;

            together(store -> patiently(() -> store.books().write(page -> {
                page.outbox().put(Samples.direct(inquiry, "note", "by " + stores.indexOf(store)));
                return true;
            })));
        }

        List<Delivery> claimed = claim();
        assertThat(claimed).hasSize(20).allSatisfy(delivery -> assertThat(delivery.revision())
                .isEqualTo(2));
    }
}
