package dev.awsinquiry.slack.outbound;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jboss.logging.Logger;

/** The one connection to Slack for the life of the process: each {@link Slack} starts threads and a pool of its own. */
public final class Line implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Line.class);

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final long KEEP_ALIVE_MINUTES = 5;

    private final Slack slack;

    /** Opens nothing yet; the first call does. */
    public Line(Settings settings) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(withSlash(settings.apiUrl()));
        // they log bodies and a part of the token when somebody asks for DEBUG
        config.getHttpClientResponseHandlers().clear();
        // the statistics call auth.test on their own, within whatever call comes first
        config.setStatsEnabled(false);
        if (HERE.contains(settings.apiUrl().getHost())) {
            config.setProxyUrl(null);
        }
        ConnectionPool kept = new ConnectionPool(settings.parallel() * 2, KEEP_ALIVE_MINUTES, TimeUnit.MINUTES);
        OkHttpClient http = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.callTimeout())
                .writeTimeout(settings.callTimeout())
                .callTimeout(settings.callTimeout())
                // OkHttp would send a POST a second time when a pooled connection breaks, even after Slack took it:
                // the same message twice. A broken call is ours to look up and repeat.
                .retryOnConnectionFailure(false)
                // Slack's own addresses answer for themselves; a redirect would lead past the list of those we follow
                .followRedirects(false)
                .followSslRedirects(false)
                .connectionPool(kept)
                .addInterceptor(chain -> answer(chain, kept))
                .build();
        SlackHttpClient client = new SlackHttpClient(http);
        client.setConfig(config);
        this.slack = Slack.getInstance(config, client);
    }

    /** Where one connection broke, those that lie idle mostly broke with it: no other call is to find that out. */
    private static Response answer(Interceptor.Chain chain, ConnectionPool kept) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (IOException e) {
            kept.evictAll();
            throw e;
        }
    }

    private static String withSlash(URI apiUrl) {
        String url = apiUrl.toString();
        return url.endsWith("/") ? url : url + "/";
    }

    /** For whatever else the edge has to ask Slack, such as {@code views.open}. */
    public Slack slack() {
        return slack;
    }

    MethodsClient methods(String token) {
        return slack.methods(token);
    }

    /** Calls that are under way fail. */
    @Override
    public void close() {
        try {
            slack.close();
        } catch (Exception e) {
            LOG.warn("the connection to Slack didn't close", e);
        }
    }
}
