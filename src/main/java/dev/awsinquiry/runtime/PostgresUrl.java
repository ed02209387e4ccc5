package dev.awsinquiry.runtime;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.Driver;

/**
 * The address of a PostgreSQL server, with what the product needs of its driver. What the operator has written into it
 * stays as it is.
 *
 * @param given as the operator wrote it, {@code jdbc:postgresql://…}
 * @see <a href="https://jdbc.postgresql.org/documentation/use/#connection-parameters">Connection parameters</a>
 */
record PostgresUrl(String given) {

    static final String SCHEME = "jdbc:postgresql://";

    private static final String SILENCE = "socketTimeout";

    /**
     * Found out soon when the server is gone, since Slack waits three seconds, and without rows in its error messages.
     * The times are in seconds: until it can be reached, until it has let us in, and of silence within an answer.
     */
    private static final List<String> USUAL = List.of(
            "connectTimeout=2", "loginTimeout=2", SILENCE + "=2", "tcpKeepAlive=true", "logServerErrorDetail=false");

    /**
     * Whether it is one that the driver can read. What it can't is repeated in the log by the pool, with the password that
     * may stand in it.
     */
    static boolean isOne(String address) {
        return address.startsWith(SCHEME) && new Driver().acceptsURL(address);
    }

    /** For those who answer people. */
    String prompt() {
        return with(USUAL.stream());
    }

    /** For work that takes as long as it takes. */
    String patient() {
        return with(USUAL.stream().filter(parameter -> !parameter.startsWith(SILENCE)));
    }

    private String with(Stream<String> parameters) {
        String missing = parameters.filter(parameter -> !names(parameter)).collect(Collectors.joining("&"));
        if (missing.isEmpty()) {
            return given;
        }
        return given + (given.contains("?") ? "&" : "?") + missing;
    }

    private boolean names(String parameter) {
        String name = parameter.substring(0, parameter.indexOf('=') + 1);
        return given.contains("?" + name) || given.contains("&" + name);
    }

    /** An address may hold a password. */
    @Override
    public String toString() {
        return "a PostgreSQL server";
    }
}
