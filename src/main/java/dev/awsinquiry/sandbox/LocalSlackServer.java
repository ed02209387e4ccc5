package dev.awsinquiry.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.awsinquiry.sandbox.http.ApiDoor;
import dev.awsinquiry.sandbox.http.HttpCall;
import dev.awsinquiry.sandbox.http.HttpReply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Puts a {@link LocalSlack} on a port: the Web API, response URLs, and the page in the browser. */
public final class LocalSlackServer implements AutoCloseable {
    private static final int MAX_BODY = 4 * 1024 * 1024;

    static {
        // otherwise answers wait 40 ms for the client's acknowledgement, which would spoil every measurement
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService workers;
    private final ScheduledExecutorService ticker;
    private final ApiDoor api;
    private final Optional<SandboxHttp> page;

    private LocalSlackServer(HttpServer server, LocalSlack slack, Optional<SandboxHttp> page) {
        this.server = server;
        this.api = new ApiDoor(slack);
        this.page = page;
        this.workers = Executors.newCachedThreadPool(LocalSlackServer::daemon);
        this.ticker = Executors.newSingleThreadScheduledExecutor(LocalSlackServer::daemon);
    }

    /**
     * Serves the Web API alone, on 127.0.0.1.
     *
     * @param port 0 for any that is free
     */
    public static LocalSlackServer start(LocalSlack slack, int port) {
        return start(slack, InetAddress.getLoopbackAddress(), port, Optional.empty());
    }

    /** Serves the Web API on any free port of 127.0.0.1, for a page that is served elsewhere. */
    public static LocalSlackServer startForApps(LocalSlack slack) {
        return start(slack, 0).deliveringAgain(slack);
    }

    /** Serves the Web API and the page. */
    public static LocalSlackServer startForPeople(LocalSlack slack, SandboxHttp page, InetAddress address, int port) {
        return start(slack, address, port, Optional.of(page)).deliveringAgain(slack);
    }

    /** Where people rehearse, events are delivered again as time passes; tests do that when they want it. */
    private LocalSlackServer deliveringAgain(LocalSlack slack) {
        ticker.scheduleWithFixedDelay(() -> slack.events().deliverDue(), 1, 1, TimeUnit.SECONDS);
        return this;
    }

    private static LocalSlackServer start(LocalSlack slack, InetAddress address, int port, Optional<SandboxHttp> page) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(address, port), 256);
            LocalSlackServer server = new LocalSlackServer(http, slack, page);
            http.setExecutor(server.workers);
            http.createContext("/", server::serve);
            http.start();
            slack.serveResponsesAt(server.url() + "/response/");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port + " can't be used", e);
        }
    }

    /** Where it is, such as {@code http://127.0.0.1:43210}, without a slash at the end. */
    public String url() {
        InetSocketAddress address = server.getAddress();
        String host = address.getAddress().isAnyLocalAddress()
                ? "127.0.0.1"
                : address.getAddress().getHostAddress();
        return "http://" + host + ":" + address.getPort();
    }

    /** What {@code SLACK_API_URL} has to be. */
    public String apiUrl() {
        return url() + "/api/";
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY);
            Map<String, String> headers = new TreeMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
            String query =
                    Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
            HttpCall call = new HttpCall(
                    exchange.getRequestMethod(), exchange.getRequestURI().getPath(), query, headers, body);
            send(exchange, answer(call));
        }
    }

    private HttpReply answer(HttpCall call) {
        if (api.answersFor(call.path())) {
            return api.handle(call);
        }
        return page.map(one -> one.handle(call)).orElseGet(() -> HttpReply.text(404, "text/plain", "not found"));
    }

    private static void send(HttpExchange exchange, HttpReply reply) throws IOException {
        if (reply.status() == 0) {
            // closing without a reply breaks the connection
            return;
        }
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
        if (reply.body().length > 0) {
            exchange.getResponseBody().write(reply.body());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "sandbox-http");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        server.stop(0);
        ticker.shutdownNow();
        workers.shutdownNow();
    }
}
