package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                " 123456789012\n",
                "1234-5678-9012",
                "１２３４５６７８９０１２",
                "１２３４－５６７８－９０１２",
                "1234‐5678‐9012"
            })
    void isTwelveDigits(String typed) {
        assertThat(AccountId.is(typed)).isTrue();
        assertThat(AccountId.digits(typed)).isEqualTo("123456789012");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12345678901", "1234567890123", "1234 5678 9012", "1234　5678　9012", "本番 123456789012", "x"})
    void isNothingElse(String typed) {
        assertThat(AccountId.is(typed)).isFalse();
    }
}
