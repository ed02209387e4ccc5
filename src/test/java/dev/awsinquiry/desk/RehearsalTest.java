package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.inquiry.Permissions;
import dev.awsinquiry.testkit.DeskFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private final DeskFixture fixture = new DeskFixture();
    private final Desk.Basis basis = fixture.basis(Permissions.EVERYBODY);

    @Test
    void nothing_is_kept_and_nobody_is_told() {
        new Rehearsal(basis).run();

        assertThat(fixture.books.size()).isZero();
        assertThat(fixture.books.keys()).isEmpty();
        assertThat(fixture.books.audited()).isEmpty();
        assertThat(fixture.woken).hasValue(0);
    }

    /** Once in each language, down to the database. */
    @Test
    void it_goes_all_the_way() {
        List<Integer> there = new ArrayList<>();
        Books watched = new Books() {
            @Override
            public <T> T write(Function<Page, T> work) {
                return basis.books().write(page -> {
                    try {
                        return work.apply(page);
                    } finally {
                        there.add(fixture.books.size());
                    }
                });
            }

            @Override
            public <T> T read(Function<Page, T> work) {
                return basis.books().read(work);
            }

            @Override
            public void purge() {
                throw new AssertionError("a rehearsal deletes nothing");
            }
        };
        new Rehearsal(basis.with(watched)).run();

        assertThat(there).containsExactly(1, 1);
    }

    @Test
    void it_says_so_when_the_database_is_away() {
        fixture.books.away(true);
        assertThatThrownBy(() -> new Rehearsal(basis).run()).isInstanceOf(BooksUnavailable.class);
    }
}
