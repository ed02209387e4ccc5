package dev.awsinquiry.slack.outbound;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Which addresses an answer may be sent to. A {@code response_url} arrives in signed requests only, but it is stored and
 * used later; nothing in between may turn it into a way to make us call somebody else.
 */
public final class ResponseUrls {

    private static final String SLACK = "hooks.slack.com";

    private final URI api;

    /** Besides Slack's own, the address of the Web API is allowed, for a local Slack or a proxy. */
    public ResponseUrls(URI apiUrl) {
        this.api = apiUrl;
    }

    /** Whether an answer may go there: {@code https://hooks.slack.com}, or scheme, host and port of the Web API. */
    public boolean allows(String url) {
        return parsed(url)
                .filter(u -> u.getRawUserInfo() == null)
                .filter(u -> isSlack(u) || isApi(u))
                .isPresent();
    }

    private static boolean isSlack(URI url) {
        return "https".equals(scheme(url)) && SLACK.equals(host(url)) && port(url) == 443;
    }

    private boolean isApi(URI url) {
        return scheme(url).equals(scheme(api)) && host(url).equals(host(api)) && port(url) == port(api);
    }

    private static Optional<URI> parsed(String url) {
        try {
            URI parsed = new URI(url);
            return parsed.getHost() == null || parsed.getScheme() == null ? Optional.empty() : Optional.of(parsed);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String scheme(URI url) {
        return url.getScheme().toLowerCase(Locale.ROOT);
    }

    private static String host(URI url) {
        return url.getHost().toLowerCase(Locale.ROOT);
    }

    private static int port(URI url) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return "https".equals(scheme(url)) ? 443 : 80;
    }
}
