package dev.awsinquiry.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at the ports before the framework does, which refuses them in words of its own that name no variable, or in none. */
final class Ports {

    private static final List<String> VARIABLES = List.of("QUARKUS_HTTP_PORT", "QUARKUS_MANAGEMENT_PORT");
    private static final int HIGHEST = 65_535;

    private Ports() {}

    /** What is wrong with them, in one sentence. */
    static Optional<String> problem(Map<String, String> environment) {
        return VARIABLES.stream()
                .filter(variable -> environment.containsKey(variable) && !isPort(environment.get(variable)))
                .map(variable -> variable + " has to be a number from 0 (any that is free) to " + HIGHEST + ", not \""
                        + environment.get(variable) + "\".")
                .findFirst();
    }

    private static boolean isPort(String value) {
        try {
            int port = Integer.parseInt(value.strip());
            return port >= 0 && port <= HIGHEST;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
