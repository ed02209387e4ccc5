package dev.awsinquiry.sandbox;

import dev.awsinquiry.sandbox.people.HttpAppDoor;
import dev.awsinquiry.sandbox.socket.SocketDoor;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The local Slack as a process of its own, for the packaged application, benchmarks and fault runs:
 *
 * <pre>{@code
 * java -cp … dev.awsinquiry.sandbox.Main --port 8090 --app http://127.0.0.1:8080/slack/events
 * }</pre>
 *
 * <p>{@code --app socket} waits for an app in Socket Mode instead (its {@code SLACK_APP_TOKEN} is
 * {@code xapp-sandbox-app-token}). Every option can be given as an environment variable instead: {@code --signing-secret} as
 * {@code SANDBOX_SIGNING_SECRET}. It listens on 127.0.0.1 unless told otherwise; there is no login, whoever reaches the
 * port can act as anybody in it.
 */
public final class Main {
    private static final Map<String, String> DEFAULTS = Map.of(
            "port", "8090",
            "address", "127.0.0.1",
            "app", "http://127.0.0.1:8080/slack/events",
            "bot-token", SlackSetup.BOT_TOKEN,
            "signing-secret", SlackSetup.SIGNING_SECRET,
            "rate-limits", "on",
            "event-threads", "8");

    private static final String SOCKET = "socket";

    private Main() {}

    /** Starts it and runs until the process is ended; what can't be started with is said in a sentence. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try {
            LocalSlackServer server = start(options(args, System.getenv()), System.out);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    /**
     * Reads the options.
     *
     * @throws IllegalArgumentException for one that doesn't exist, or has no value that can be used
     */
    static Map<String, String> options(String[] args, Map<String, String> environment) {
        Map<String, String> options = new HashMap<>(DEFAULTS);
        for (String name : DEFAULTS.keySet()) {
            String variable = "SANDBOX_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
            if (environment.containsKey(variable)) {
                options.put(name, environment.get(variable));
            }
        }
        for (int i = 0; i < args.length; i += 2) {
            String name = args[i].replaceFirst("^--", "");
            if (!args[i].startsWith("--") || !DEFAULTS.containsKey(name) || i + 1 == args.length) {
                throw new IllegalArgumentException("unknown option or no value: " + args[i] + "; options: "
                        + DEFAULTS.keySet().stream()
                                .sorted()
                                .map(one -> "--" + one)
                                .toList());
            }
            options.put(name, args[i + 1]);
        }
        require(options, "port", "\\d{1,5}", "the number of a port, or 0 for any that is free");
        require(options, "event-threads", "[1-9]\\d?", "a number from 1 to 99");
        require(options, "rate-limits", "on|off", "on or off");
        return options;
    }

    private static void require(Map<String, String> options, String name, String pattern, String what) {
        String value = options.getOrDefault(name, "");
        if (!value.matches(pattern)) {
            throw new IllegalArgumentException("--" + name + " is " + what + ", not \"" + value + "\"");
        }
    }

    static LocalSlackServer start(Map<String, String> options, PrintStream out)
            throws IOException, InterruptedException {
        SlackSetup setup = SlackSetup.forRehearsal(new SandboxClock())
                .withCredentials(options.get("bot-token"), options.get("signing-secret"))
                .withPace(options.get("rate-limits").equals("on"), Integer.parseInt(options.get("event-threads")));
        LocalSlack slack = new LocalSlack(setup);
        boolean socket = options.get("app").equals(SOCKET);
        if (socket) {
            slack.connect(SocketDoor.open(setup.app().appId(), HttpAppDoor.PATIENCE));
        } else {
            slack.connect(new HttpAppDoor(URI.create(options.get("app"))));
        }
        LocalSlackServer server = LocalSlackServer.startForPeople(
                slack,
                new SandboxHttp(slack),
                InetAddress.getByName(options.get("address")),
                Integer.parseInt(options.get("port")));
        out.println("Local Slack at " + server.url() + "/ for the app at " + options.get("app"));
        out.println("Start the app with SLACK_API_URL=" + server.apiUrl() + " SLACK_BOT_TOKEN="
                + options.get("bot-token")
                + (socket
                        ? " SLACK_APP_TOKEN=" + setup.appToken()
                        : " SLACK_SIGNING_SECRET=" + options.get("signing-secret")));
        return server;
    }
}
