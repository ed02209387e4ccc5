package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the product asks of the driver, and that the operator has the last word. */
class PostgresUrlTest {

    @Test
    void silenceIsFoundOutBeforeSlackGivesUp() {
        assertThat(new PostgresUrl("jdbc:postgresql://db/inquiries").prompt())
                .isEqualTo("jdbc:postgresql://db/inquiries?connectTimeout=2&loginTimeout=2&socketTimeout=2"
                        + "&tcpKeepAlive=true&logServerErrorDetail=false");
    }

    @Test
    void whatTheOperatorWroteStays() {
        assertThat(new PostgresUrl("jdbc:postgresql://db/inquiries?sslmode=require&socketTimeout=30").prompt())
                .isEqualTo("jdbc:postgresql://db/inquiries?sslmode=require&socketTimeout=30&connectTimeout=2"
                        + "&loginTimeout=2&tcpKeepAlive=true&logServerErrorDetail=false");
        String all = "jdbc:postgresql://db/inquiries?connectTimeout=9&loginTimeout=9&socketTimeout=9"
                + "&tcpKeepAlive=false&logServerErrorDetail=true";
        assertThat(new PostgresUrl(all).prompt()).isEqualTo(all);
    }

    @Test
    void aNameThatEndsAlikeIsAnother() {
        assertThat(new PostgresUrl("jdbc:postgresql://db/inquiries?mysocketTimeout=30").prompt())
                .endsWith("&socketTimeout=2&tcpKeepAlive=true&logServerErrorDetail=false");
    }

    @Test
    void aMoveTakesAsLongAsItTakes() {
        assertThat(new PostgresUrl("jdbc:postgresql://db/inquiries").patient())
                .isEqualTo("jdbc:postgresql://db/inquiries?connectTimeout=2&loginTimeout=2&tcpKeepAlive=true"
                        + "&logServerErrorDetail=false");
        assertThat(new PostgresUrl("jdbc:postgresql://db/inquiries?socketTimeout=30").patient())
                .contains("?socketTimeout=30&");
    }

    @Test
    void anAddressNeverShows() {
        assertThat(new PostgresUrl("jdbc:postgresql://db/inquiries?password=zebra"))
                .hasToString("a PostgreSQL server");
    }
}
