package dev.awsinquiry.slack.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseUrlsTest {

    @ParameterizedTest
    @CsvSource({
        "https://slack.com/api/, https://hooks.slack.com/commands/T1/2/abc, true",
        "https://slack.com/api/, https://HOOKS.slack.com/actions/T1/2/abc, true",
        "https://slack.com/api/, https://hooks.slack.com:443/commands/1, true",
        "https://slack.com/api/, https://slack.com/x, true",
        "https://slack.com/api/, http://hooks.slack.com/commands/1, false",
        "https://slack.com/api/, https://hooks.slack.com:8443/commands/1, false",
        "https://slack.com/api/, https://hooks.slack.com.evil.example/commands/1, false",
        "https://slack.com/api/, https://hooks.slack.com@evil.example/commands/1, false",
        "https://slack.com/api/, https://evil.example/hooks.slack.com, false",
        "https://slack.com/api/, https://user@hooks.slack.com/commands/1, false",
        "https://slack.com/api/, https://hooks.slack.com\\@evil.example/, false",
        "https://slack.com/api/, https://hooks.slack.com./commands/1, false",
        "https://slack.com/api/, https://hooks-slack.com/commands/1, false",
        "https://slack.com/api/, https://evil.hooks.slack.com/commands/1, false",
        "https://slack.com/api/, https://hooks.ѕlack.com/commands/1, false",
        "https://slack.com/api/, https://hooks。slack。com/commands/1, false",
        "https://slack.com/api/, https://hooks.slack.com:443@evil.example/commands/1, false",
        "https://slack.com/api/, https://evil.example#@hooks.slack.com/commands/1, false",
        "https://slack.com/api/, https://evil.example?@hooks.slack.com/commands/1, false",
        "https://slack.com/api/, https://evil.example/@hooks.slack.com/commands/1, false",
        "https://slack.com/api/, https://hooks.slack.com%2eevil.example/commands/1, false",
        "https://slack.com/api/, https:hooks.slack.com/commands/1, false",
        "https://slack.com/api/, //hooks.slack.com/commands/1, false",
        "https://slack.com/api/, ftp://hooks.slack.com/commands/1, false",
        "https://slack.com/api/, https://[::1]/commands/1, false",
        "https://slack.com/api/, file:///etc/passwd, false",
        "https://slack.com/api/, http://169.254.169.254/latest/meta-data/, false",
        "https://slack.com/api/, hooks.slack.com/commands/1, false",
        "https://slack.com/api/, '', false",
        "http://localhost:7070/api/, http://localhost:7070/response/1, true",
        "http://localhost:7070/api/, http://localhost:7071/response/1, false",
        "http://localhost:7070/api/, https://localhost:7070/response/1, false",
        "http://localhost:7070/api/, https://hooks.slack.com/commands/1, true",
    })
    void onlySlackAndWhereTheWebApiIs(String apiUrl, String url, boolean allowed) {
        assertThat(new ResponseUrls(URI.create(apiUrl)).allows(url)).isEqualTo(allowed);
    }
}
