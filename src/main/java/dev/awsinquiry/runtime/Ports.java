package dev.awsinquiry.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at the ports before the framework does, which refuses them in words of its own that name no variable, or in none. */
final class Ports {

    /** What the framework reads, and what holds where a variable is set to nothing. */
    static final Map<String, String> DEFAULTS = Map.of("quarkus.http.port", "8080", "quarkus.management.port", "9000");

    private static final List<String> VARIABLES = List.of("QUARKUS_HTTP_PORT", "QUARKUS_MANAGEMENT_PORT");
    private static final int HIGHEST = 65_535;

    private Ports() {}

    /** What is wrong with them, in one sentence. */
    static Optional<String> problem(Map<String, String> environment) {
        return VARIABLES.stream()
                .filter(variable -> !isPort(environment.getOrDefault(variable, "")))
                .map(variable -> variable + " has to be a number from 0 (any that is free) to " + HIGHEST + ", not \""
                        + environment.get(variable) + "\".")
                .findFirst();
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
