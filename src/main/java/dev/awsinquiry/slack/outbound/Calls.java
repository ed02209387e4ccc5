package dev.awsinquiry.slack.outbound;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.awsinquiry.slack.outbound.NotSent.Why;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** Calls the Web API and sorts what can go wrong. */
final class Calls {

    /** Where Slack limits without saying for how long. */
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(30);

    private static final Duration LONGEST_PATIENCE = Duration.ofHours(1);

    /** One call of the SDK. */
    interface Call<R extends SlackApiTextResponse> {
        R on(MethodsClient client) throws IOException, SlackApiException;
    }

    /** Whom auth.test is called for by itself. As long as there is one token, what becomes of it is true of all. */
    private static final String ANY = "";

    private final Line line;
    private final Tokens tokens;
    private final Reachability reachability;

    Calls(Line line, Tokens tokens, Reachability reachability) {
        this.line = line;
        this.tokens = tokens;
        this.reachability = reachability;
    }

    /**
     * Makes a call with the workspace's token, unless Slack refuses that: until {@link #probe} finds that it takes it
     * again, asking with each post would only be a nuisance.
     *
     * @return the answer, which is {@code ok}
     */
    <R extends SlackApiTextResponse> R make(String team, Call<R> call) throws NotSent {
        Map<String, String> known = reachability.state().refused();
        Optional<String> refused = Optional.ofNullable(known.get(team)).or(() -> Optional.ofNullable(known.get(ANY)));
        if (refused.isPresent()) {
            throw NotSent.because(Why.REFUSED, refused.get());
        }
        return probe(team, call);
    }

    /** Makes it whether or not Slack refuses the token. */
    <R extends SlackApiTextResponse> R probe(String team, Call<R> call) throws NotSent {
        String token =
                tokens.forTeam(team).orElseThrow(() -> NotSent.because(Why.REFUSED, "no token for this workspace"));
        R response = answer(call, line.methods(token));
        if (!response.isOk()) {
            throw refused(team, Optional.ofNullable(response.getError()).orElse("unnamed"), response);
        }
        reachability.accepted(team);
        return response;
    }

    private <R extends SlackApiTextResponse> R answer(Call<R> call, MethodsClient client) throws NotSent {
        try {
            return call.on(client);
        } catch (SlackApiException e) {
            throw byStatus(e.getResponse().code(), e.getResponse().header("Retry-After"));
        } catch (IOException e) {
            throw unanswered(e);
        } catch (RuntimeException e) {
            // the SDK's parser met something that isn't Slack's JSON, or nothing at all
            throw unreachable(
                    Why.AMBIGUOUS, "unreadable answer: " + e.getClass().getSimpleName());
        }
    }

    private NotSent refused(String team, String error, SlackApiTextResponse response) {
        if (Errors.isBadToken(error)) {
            reachability.refused(team, error);
        } else {
            reachability.answered();
            if (Errors.isRefusal(error)) {
                @Nullable String scope = response.getNeeded();
                reachability.lacks(scope == null || scope.isBlank() ? error : error + ": " + scope);
            }
        }
        Why why = Errors.whatFollows(error);
        return why == Why.RATE_LIMITED ? NotSent.rateLimited(retryAfter(response)) : NotSent.because(why, error);
    }

    /** What a status other than 2xx means. */
    NotSent byStatus(int status, @Nullable String retryAfter) {
        String error = "http_" + status;
        if (status == 429) {
            reachability.answered();
            return NotSent.rateLimited(patience(retryAfter));
        }
        if (status >= 500 || status == 408) {
            return unreachable(Why.AMBIGUOUS, error);
        }
        reachability.answered();
        // 413 is about this message; other refusals come from what stands between us and Slack
        return NotSent.because(status == 413 ? Why.PERMANENT : Why.PASSING, error);
    }

    /** What a call without an answer means: only what failed before a connection stood is sure not to have happened. */
    NotSent unanswered(IOException e) {
        boolean neverConnected = e instanceof ConnectException
                || e instanceof UnknownHostException
                || e instanceof NoRouteToHostException
                || e instanceof SSLHandshakeException
                || (e instanceof SocketTimeoutException && says(e, "connect timed out"));
        return unreachable(
                neverConnected ? Why.PASSING : Why.AMBIGUOUS, e.getClass().getSimpleName());
    }

    private NotSent unreachable(Why why, String problem) {
        reachability.unreachable(problem);
        return NotSent.because(why, problem);
    }

    private static boolean says(IOException e, String words) {
        return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains(words);
    }

    private static Duration retryAfter(SlackApiTextResponse response) {
        Map<String, List<String>> headers = response.getHttpResponseHeaders();
        List<String> values = headers == null ? List.of() : headers.getOrDefault("retry-after", List.of());
        return patience(values.isEmpty() ? null : values.get(0));
    }

    private static Duration patience(@Nullable String seconds) {
        if (seconds == null || !seconds.strip().matches("\\d{1,9}")) {
            return USUAL_PATIENCE;
        }
        Duration asked = Duration.ofSeconds(Math.max(1, Long.parseLong(seconds.strip())));
        return asked.compareTo(LONGEST_PATIENCE) > 0 ? LONGEST_PATIENCE : asked;
    }
}
