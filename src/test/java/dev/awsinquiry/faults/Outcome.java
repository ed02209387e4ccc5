package dev.awsinquiry.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How a run ended. */
record Outcome(
        FaultRun.Plan plan,
        String database,
        List<Promised> promises,
        Verdict verdict,
        Map<String, Integer> survived,
        Duration took) {

    /** A section of a report in Markdown. */
    String report() {
        int replies = promises.stream().mapToInt(p -> p.words.size()).sum();
        int changes = promises.stream().mapToInt(p -> p.gone.size()).sum();
        long filed = promises.stream().filter(p -> p.caseId.isPresent()).count();
        long buttons = promises.stream().filter(p -> p.unknownFact.isPresent()).count() + 2L * promises.size();
        StringBuilder out = new StringBuilder();
        out.append("## ").append(database).append(", ").append(plan.replicas());
        out.append(plan.replicas() == 1 ? " process\n\n" : " processes\n\n");
        out.append("Seed ")
                .append(plan.seed())
                .append(", ")
                .append(plan.people())
                .append(" people at a time, ");
        out.append(took.toSeconds()).append(" s.\n\n| acknowledged | |\n|---|---:|\n");
        row(out, "inquiries", promises.size());
        row(out, "replies", replies);
        row(out, "edits and deletions", changes);
        row(out, "buttons and menus", buttons);
        row(out, "filings", filed);
        out.append("\n| of these | |\n|---|---:|\n");
        row(out, "lost", verdict.lost().size());
        row(out, "doubled", verdict.doubled().size());
        row(out, "out of order", verdict.outOfOrder().size());
        out.append("\n| survived | |\n|---|---:|\n");
        survived.forEach((what, times) -> row(out, what, times));
        return out.toString();
    }

    private static void row(StringBuilder out, String what, long figure) {
        out.append("| ").append(what).append(" | ").append(figure).append(" |\n");
    }
}
