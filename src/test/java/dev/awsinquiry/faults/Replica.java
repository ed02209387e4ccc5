package dev.awsinquiry.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.testkit.FreePort;
import dev.awsinquiry.testkit.PackagedProduct;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The packaged application as a process of its own, to be killed and started again on the same ports. */
final class Replica implements AutoCloseable {

    /** Made by {@code ./mvnw package}. */
    static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    private static final Duration START = Duration.ofSeconds(90);

    private final int port = FreePort.find();
    private final int managementPort = FreePort.find();
    private final Map<String, String> environment;
    private final Path log;
    private final List<String> options;
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile Optional<Process> process = Optional.empty();

    /**
     * Not started yet.
     *
     * @param environment beside the ports
     * @param log what it prints is appended here
     * @param options for the virtual machine
     */
    Replica(Map<String, String> environment, Path log, List<String> options) {
        this.options = List.copyOf(options);
        this.environment = Map.copyOf(environment);
        this.log = log;
    }

    URI eventsUrl() {
        return URI.create("http://127.0.0.1:" + port + "/slack/events");
    }

    /** Starts it, and waits until it answers. */
    synchronized void start() {
        assertThat(JAR).as("the packaged application; ./mvnw package makes it").exists();
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.directory(new File(String.valueOf(log.getParent())));
        try {
            process = Optional.of(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitLive();
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        command.addAll(PackagedProduct.SHORT_LIVED);
        command.add("-Xmx256m");
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        return command;
    }

    /** {@code kill -9}, and a start after a while. */
    synchronized void killAndStart(Duration downFor) {
        kill();
        Trouble.pause(downFor);
        start();
    }

    /** Asks it to end, and starts it again. */
    synchronized void stopAndStart() {
        stop();
        start();
    }

    /** Asks it to end, and waits until it has. */
    synchronized void stop() {
        Process running = process.orElseThrow();
        running.destroy();
        awaitEnd(running);
    }

    private void awaitLive() {
        long end = System.nanoTime() + START.toNanos();
        while (get("/q/health/live").isEmpty()) {
            assertThat(isAlive())
                    .as("the process lives; it said:\n%s", lastWords())
                    .isTrue();
            assertThat(System.nanoTime() - end)
                    .as("answers; it said:\n%s", lastWords())
                    .isNegative();
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    boolean isAlive() {
        return process.filter(Process::isAlive).isPresent();
    }

    /** {@code kill -9}. It must have lived until then. */
    private void kill() {
        process.ifPresent(running -> {
            assertThat(running.isAlive())
                    .as("nobody else ended the process; it said:\n%s", lastWords())
                    .isTrue();
            running.destroyForcibly();
            awaitEnd(running);
        });
    }

    private static void awaitEnd(Process running) {
        try {
            assertThat(running.waitFor(90, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One of the figures at {@code /q/metrics}; empty while nobody answers, or when it isn't known there. */
    Optional<Double> figure(String name) {
        return get("/q/metrics").flatMap(text -> text.lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst());
    }

    private Optional<String> get(String path) {
        URI uri = URI.create("http://127.0.0.1:" + managementPort + path);
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build(), BodyHandlers.ofString());
            return Optional.of(answer).filter(a -> a.statusCode() == 200).map(a -> a.body());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private String lastWords() {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 30), all.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {
        process.ifPresent(Process::destroyForcibly);
    }
}
