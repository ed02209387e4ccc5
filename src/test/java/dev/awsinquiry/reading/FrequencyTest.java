package dev.awsinquiry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {

    private static final Reader READER = new WordsReader(Words.bundled());
    private static final Setting ALONE = Setting.alone(LocalDate.of(2026, 4, 15), ZoneId.of("Asia/Tokyo"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "毎回発生します | always",
                "必ず失敗します | always",
                "毎回ではなく、10 回に 3 回くらいです。 | intermittent",
                "毎回ではありませんが、ときどき 502 になります | intermittent",
                "It fails every time | always",
                "It does not happen every time, about 1 in 10 requests fails | intermittent",
                "not always, only sometimes | intermittent",
                "It fails 100% of the time | always",
                "断続的ではなく常に発生 | always",
                "It is not intermittent, it is constant | always",
                "It fails once in a while | intermittent",
                "初回です | once",
                "It never happens on weekends. | missing"
            })
    void a_denied_always_is_none(String text, String value) {
        assertThat(frequency(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It fails in 10 out of 10 tries | always",
                "maybe 4 out of 10 tries fail | intermittent",
                "It fails 3/10 times | intermittent",
                "it fails 10/10 times | always",
                "two of five attempts time out | intermittent",
                "5 of 5 attempts time out | always",
                "10回中10回失敗します | always",
                "10 回中 3 回失敗します | intermittent",
                "3回に1回失敗します | intermittent"
            })
    void a_part_of_the_tries_is_not_all_of_them(String text, String value) {
        assertThat(frequency(text)).isEqualTo(value);
    }

    private static String frequency(String text) {
        return READER.read(text, ALONE)
                .of(Fact.WHEN_FREQUENCY)
                .map(Finding::value)
                .orElse("missing");
    }
}
