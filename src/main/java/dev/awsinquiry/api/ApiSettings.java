package dev.awsinquiry.api;

import java.util.Optional;

/**
 * What the operator sets for the API.
 *
 * @param token that a request has to bring ({@code AWS_INQUIRY_API_TOKEN}); empty switches the API off
 */
public record ApiSettings(Optional<String> token) {

    /** Tokens never show. */
    @Override
    public String toString() {
        return "API " + (token.isPresent() ? "on" : "off");
    }
}
