package dev.awsinquiry.runtime;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks at the ports before the framework does, which refuses them in words of its own that name no variable, or in none. */
final class Ports {

    private static final String HTTP = "QUARKUS_HTTP_PORT";
    private static final String MANAGEMENT = "QUARKUS_MANAGEMENT_PORT";
    private static final List<String> VARIABLES = List.of(HTTP, MANAGEMENT);
    private static final Map<String, String> DEFAULTS = Map.of(HTTP, "8080", MANAGEMENT, "9000");

    private static final int HIGHEST = 65_535;

    private Ports() {}

    /** By the framework's names, what holds where a variable is set to nothing. */
    static Map<String, String> defaults() {
        return DEFAULTS.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().toLowerCase(Locale.ROOT).replace('_', '.'), Map.Entry::getValue));
    }

    /** What is wrong with them, in one sentence. */
    static Optional<String> problem(Map<String, String> environment) {
        return unreadable(environment).or(() -> shared(environment));
    }

    private static Optional<String> unreadable(Map<String, String> environment) {
        return VARIABLES.stream()
                .filter(variable -> !isPort(environment.getOrDefault(variable, "")))
                .map(variable -> variable + " has to be a number from 0 (any that is free) to " + HIGHEST + ", not \""
                        + environment.get(variable) + "\".")
                .findFirst();
    }

    /** The framework would take turns on it: every second request for Slack's door would knock at the wrong one. */
    private static Optional<String> shared(Map<String, String> environment) {
        int taken = number(environment, HTTP);
        return taken != 0 && taken == number(environment, MANAGEMENT)
                ? Optional.of(HTTP + " and " + MANAGEMENT + " have to be two ports, not both " + taken + ".")
                : Optional.empty();
    }

    private static int number(Map<String, String> environment, String variable) {
        String given = environment.getOrDefault(variable, "");
        return Integer.parseInt((given.isBlank() ? DEFAULTS.getOrDefault(variable, "0") : given).strip());
    }

    private static boolean isPort(String value) {
        if (value.isBlank()) {
            return true;
        }
        try {
            int port = Integer.parseInt(value.strip());
            return port >= 0 && port <= HIGHEST;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
