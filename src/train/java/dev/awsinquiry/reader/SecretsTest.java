package dev.awsinquiry.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.awsinquiry.reader.shape.Secrets;
import dev.awsinquiry.reader.text.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is masked in people's text, and what stays; never slower than the text is long. */
class SecretsTest {

    private static final Secrets SECRETS = new Secrets(Rows.BUNDLED);
    private static final int HOSTILE = 100_000;

    @ParameterizedTest
    @MethodSource("rows")
    void masksSecretsAndNothingElse(String text, String masked) {
        assertThat(SECRETS.mask(text).text()).isEqualTo(masked);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void leavesAMaskedTextAsItIs(String text, String masked) {
        assertThat(SECRETS.mask(masked).text()).isEqualTo(masked);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhereTheMasksStand(String text, String masked) {
        Secrets.Masked found = SECRETS.mask(text);

        assertThat(found.masks()).allSatisfy(mask -> assertThat(mask.in(found.text())).matches("\\[masked:[a-z0-9-]+\\]"));
        assertThat(found.masks()).hasSize(found.text().split("\\[masked:", -1).length - 1);
    }

    static Stream<Arguments> rows() throws IOException {
        try (InputStream in = SecretsTest.class.getResourceAsStream("/reader/secrets-masked.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.replace("\\n", "\n").split("\t"))
                    .map(cells -> Arguments.of(cells[0], cells[1]))
                    .toList()
                    .stream();
        }
    }

    @Test
    void leavesAnEmptyTextAsItIs() {
        assertThat(SECRETS.mask("").text()).isEmpty();
        assertThat(SECRETS.mask("").masks()).isEmpty();
    }

    @Test
    void masksAllCharsThatWereTypedOfASecret() {
        assertThat(SECRETS.mask("鍵は AKIA\u200bIOSF\u200bODNN7EXAMPLE\u200b です").text()).isEqualTo("鍵は [masked:aws-access-key]\u200b です");
        assertThat(SECRETS.mask("ｐａｓｓｗｏｒｄ＝Ｈｕｎｔｅｒ２ｘ").text()).isEqualTo("ｐａｓｓｗｏｒｄ＝[masked:password]");
    }

    @Test
    void masksALongPrivateKeyToItsEnd() {
        String line = "OU5Pb679zciqf52Oy01R3UB7dUT/D16nFDGKJecFFNNxw0iwDSZlLVxs2DMEErbu\n";
        String key = "-----BEGIN RSA PRIVATE KEY-----\n" + line.repeat(100) + "-----END RSA PRIVATE KEY-----";

        assertThat(SECRETS.mask("鍵です\n" + key + "\n以上").text()).isEqualTo("鍵です\n[masked:private-key]\n以上");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key=", "password ", "password=\"", "password: ", "パスワード ", "パスワードは", "pwd (a", "a@", "A", "aB3", "\\", "'", "\"", "\n", "<b>",
                "://a:", "https://a:b@", "eyJ-", "eyJ=", "eyJ/", "AKIA", "AKIAIOSFODNN7EXAMPLE ", "ghp_a\n", "IQoJb3JpZ2lu\n", "MIIEpAIBAAKC\n",
                "-----BEGIN RSA PRIVATE KEY-----", "-----END PRIVATE KEY-----\n", "|password|\n", "</a><b>", "<a ", "&quot;", "[masked:",
                "[masked:password]", "secret ", "mysql -p", "cookie: ", "&key=aaaaaaaaaaaaaaaaaaaa", "MFA code 482913 ", "echo a | passwd ",
                "Authorization: Bearer ", "kind: Secret\ndata:\n", "passphrase: ab cd ef", "recovery codes: 12345678 ", "パスワード\n", "token\n",
                "password='\\\\", "private-lines: 1\nABCDEFGH\n", "login a/b"
            })
    void endsSoonWhateverIsRepeated(String part) {
        String text = part.repeat(HOSTILE / part.length());

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> SECRETS.mask(text));
    }

    @Test
    void keepsAHostileTextLegibleBesideItsSecret() {
        String noise = "key=".repeat(HOSTILE / 4);

        assertThat(SECRETS.mask(noise + " AKIAIOSFODNN7EXAMPLE").text()).endsWith(" [masked:aws-access-key]");
    }
}
