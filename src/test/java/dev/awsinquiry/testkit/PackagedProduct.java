package dev.awsinquiry.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged application as a process of its own, in an empty folder and with no environment but the given one. */
public final class PackagedProduct implements AutoCloseable {

    /** Real time that a start may take on a slow machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    /** Starts sooner, and ends before it would be any slower for that. */
    public static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    private static final Pattern MANAGEMENT = Pattern.compile("Management interface listening on http://[^:]+:(\\d+)");

    private final Path folder;
    private final Process process;

    private PackagedProduct(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /** Starts it in the given folder. */
    public static PackagedProduct start(Path folder, Map<String, String> environment) throws IOException {
        return start(folder, environment, SHORT_LIVED, List.of());
    }

    /**
     * Starts it in the given folder.
     *
     * @param options for the virtual machine
     * @param arguments a command and what it is given, or nothing
     */
    public static PackagedProduct start(
            Path folder, Map<String, String> environment, List<String> options, List<String> arguments)
            throws IOException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing; the build's package phase makes it");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of("-Dfile.encoding=UTF-8", "-jar", JAR.toAbsolutePath().toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.directory(folder.toFile());
        builder.redirectOutput(folder.resolve("out.log").toFile());
        builder.redirectError(folder.resolve("err.log").toFile());
        return new PackagedProduct(folder, builder.start());
    }

    /** Waits until it listens. */
    public int port() throws IOException, InterruptedException {
        return port(LISTENING);
    }

    /** The port of health and metrics, once it listens. */
    public int managementPort() throws IOException, InterruptedException {
        return port(MANAGEMENT);
    }

    private int port(Pattern listening) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher matcher = listening.matcher(String.join("\n", out()));
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("it doesn't listen: " + out() + err());
    }

    /** By which the system knows it. */
    public long pid() {
        return process.pid();
    }

    /** {@code kill -9}. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits until it ends by itself, and gives its exit code. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("it goes on");
        }
        return process.exitValue();
    }

    /** What it wrote to its standard output so far. */
    public List<String> out() throws IOException {
        return lines("out.log");
    }

    /** What it wrote to its standard error so far. */
    public List<String> err() throws IOException {
        return lines("err.log");
    }

    /** The classes that it has loaded so far. */
    public Stream<String> loadedClasses() throws IOException {
        return lines("classes.log").stream()
                .map(line -> line.replaceFirst("^.*\\] ", "").split(" ", 2)[0]);
    }

    private List<String> lines(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file)
                ? new ArrayList<>(
                        List.of(Files.readString(file, StandardCharsets.UTF_8).split("\n")))
                : List.of();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
