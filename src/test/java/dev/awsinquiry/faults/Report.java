package dev.awsinquiry.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was survived, in Markdown. */
record Report(long seed, Duration lasting, List<Outcome> outcomes) {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private static final String HEAD = """
            # What was survived

            The packaged application ran against the local Slack while its processes were killed, Slack and the database
            broke, and events came often, late and out of order: chapter after chapter, each with four people at work in
            channels of its own. At the end of each chapter all was let settle, and everything that people had been shown
            as done was counted against what stood in the channels. Zero is the only figure that passes.

            ```sh
            ./mvnw verify -Pfaults-long -Dfaults.minutes=%d -Dfaults.seed=%d
            ```

            made this page. A seed decides who does what, what breaks and for how long; how far the processes had got by
            then depends on the machine as well. `./mvnw verify` plays one chapter on each database.

            A trouble that is planned for the next call of a kind is counted when it is planned; those that no call met before
            the storm was over are counted below as well. The processes wait 1.5 s for Slack's answers instead of 10 s, and the
            pauses that follow from that are shorter likewise, so that an outage of 3 s is to them what 20 s are in life.

            """;

    /** The page. */
    String text() {
        StringBuilder out = new StringBuilder(HEAD.formatted(lasting.toMinutes(), seed));
        row(out, "", Outcome::database);
        out.append("|---|").append("---:|".repeat(outcomes.size())).append('\n');
        row(out, "processes", outcome -> String.valueOf(outcome.plan().replicas()));
        row(out, "minutes", outcome -> String.valueOf(outcome.took().toMinutes()));
        row(out, "load of the machine, of " + CORES + " processors", outcome -> "%.1f".formatted(outcome.load()));
        section(out, "acknowledged", Outcome::acknowledged);
        section(out, "of these", Outcome::wrong);
        section(out, "survived", Outcome::survived);
        return out.toString();
    }

    private void section(StringBuilder out, String title, Function<Outcome, Map<String, Integer>> figures) {
        row(out, "**" + title + "**", outcome -> "");
        List<String> names = outcomes.stream()
                .flatMap(outcome -> figures.apply(outcome).keySet().stream())
                .distinct()
                .toList();
        for (String name : title.equals("survived") ? new TreeSet<>(names) : names) {
            row(out, name, outcome -> String.valueOf(figures.apply(outcome).getOrDefault(name, 0)));
        }
    }

    private void row(StringBuilder out, String name, Function<Outcome, String> figure) {
        String cells = outcomes.stream().map(figure).collect(Collectors.joining(" | "));
        out.append("| ").append(name).append(" | ").append(cells).append(" |\n");
    }
}
