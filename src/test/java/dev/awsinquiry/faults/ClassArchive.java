package dev.awsinquiry.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the product loads at a start, written down by a first one, so that the hundreds that follow have less to do. */
final class ClassArchive {

    private ClassArchive() {}

    /** Makes one. The product gets to see neither a Slack nor a database that matters. */
    static List<String> make(Path folder) {
        Path archive = folder.resolve("classes.jsa");
        Map<String, String> environment = Map.of(
                "SLACK_BOT_TOKEN", "xoxb-none",
                "SLACK_SIGNING_SECRET", "none",
                "SLACK_API_URL", "http://127.0.0.1:1/api/",
                "AWS_INQUIRY_DATA_DIR", folder.resolve("classes").toString());
        try (Replica first = new Replica(
                environment, folder.resolve("classes.log"), List.of("-XX:ArchiveClassesAtExit=" + archive))) {
            first.start();
            first.stop();
        }
        return List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto");
    }
}
