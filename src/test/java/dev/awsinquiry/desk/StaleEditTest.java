package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.testkit.DeskFixture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two people have the form to edit open at once, and hand it in one after the other. */
class StaleEditTest {

    private final DeskFixture fixture = new DeskFixture();

    private Inquiry inquiry() {
        return fixture.books.only();
    }

    private Map<Field, String> opened() {
        return fixture.desk
                .prefills()
                .edit(DeskFixture.TEAM, inquiry().id())
                .orElseThrow()
                .values();
    }

    private List<String> edit(String view, Map<Field, String> opened, Map<Field, String> changes) {
        Map<Field, String> values = new HashMap<>(opened);
        values.putAll(changes);
        Map<Field, String> shown = new HashMap<>();
        opened.forEach((field, value) -> shown.put(field, Shown.of(value)));
        fixture.books.written();
        assertThat(fixture.edit(view, values, shown)).isInstanceOf(Outcome.Done.class);
        return fixture.books.written().stream().map(Post::key).toList();
    }

    @Test
    void aSeverityLeftAsItWasShownIsNoneThatWasChosen() {
        fixture.submitTheBadOne();
        fixture.file("1234567890", "high");
        Map<Field, String> opened = opened();
        edit("V8", opened, Map.of(Field.SEVERITY, "urgent"));

        List<String> said = edit("V9", opened, Map.of(Field.HOW, "502 が返ります。"));

        assertThat(inquiry().severity()).isEqualTo(Severity.URGENT);
        assertThat(said).noneMatch(key -> key.startsWith("severity."));
    }

    @Test
    void ofTwoSeveritiesThatWereChosenTheLaterHolds() {
        fixture.submitTheBadOne();
        Map<Field, String> opened = opened();
        edit("V8", opened, Map.of(Field.SEVERITY, "urgent"));
        edit("V9", opened, Map.of(Field.SEVERITY, "critical"));

        assertThat(inquiry().severity()).isEqualTo(Severity.CRITICAL);
    }
}
