package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.testkit.DeskFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed as a case ID is kept as it is, unless it is something else. */
class FilingSecretsTest {

    private final DeskFixture fixture = new DeskFixture();

    @BeforeEach
    void anInquiry() {
        fixture.submitTheBadOne();
        fixture.books.written();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "case-123456789012-muen-2026-0a1b2c3d4e5f6071", "INC-42 / 1234567890", ""})
    void caseIdsStay(String typed) {
        fixture.file(typed, "urgent");
        assertThat(fixture.books.only().aws().filing().orElseThrow().caseId()).isEqualTo(typed);
        assertThat(fixture.books.written()).noneMatch(post -> post.place() == Post.Place.WHISPER);
    }

    @Test
    void aKeyIsMaskedAndWhoeverTypedItIsTold() {
        fixture.file("AKIAIOSFODNN7ABCDEFG", "urgent");

        assertThat(fixture.books.only().toString())
                .contains("[masked:aws-access-key]")
                .doesNotContain("AKIAIOSFODNN7ABCDEFG");
        assertThat(fixture.books.written())
                .noneMatch(post -> post.toString().contains("AKIAIOSFODNN7ABCDEFG"))
                .filteredOn(post -> post.place() == Post.Place.WHISPER)
                .singleElement()
                .satisfies(word -> {
                    assertThat(word.user()).contains(DeskFixture.REPORTER);
                    assertThat(word.message().summary()).startsWith("鍵やパスワードと思われる文字列があったので");
                });
    }
}
