package dev.awsinquiry.slack.inbound;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Which response URLs are followed: Slack's own, and those on the host that the Web API is reached at. */
public final class ResponseUrls {

    private static final String SLACK = "https://hooks.slack.com";

    private final String api;

    /** Allows the host of the given Web API address beside Slack's. */
    public ResponseUrls(String apiUrl) {
        this.api = origin(apiUrl).orElse(SLACK);
    }

    /** Whether to follow it. */
    public boolean allows(String url) {
        return origin(url).filter(o -> o.equals(SLACK) || o.equals(api)).isPresent();
    }

    /** Scheme, host and port; empty for what names a user, or isn't a web address. */
    private static Optional<String> origin(String url) {
        try {
            URI uri = new URI(url);
            if (uri.getHost() == null || uri.getScheme() == null || uri.getRawUserInfo() != null) {
                return Optional.empty();
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            int usual = "https".equals(scheme) ? 443 : 80;
            String port = uri.getPort() == -1 || uri.getPort() == usual ? "" : ":" + uri.getPort();
            return Optional.of(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
