package dev.awsinquiry.sandbox;

import dev.awsinquiry.sandbox.state.AppProfile;
import dev.awsinquiry.sandbox.state.Channel.Kind;
import dev.awsinquiry.sandbox.state.Person;
import dev.awsinquiry.sandbox.state.Workspace;
import java.time.ZoneId;
import java.util.List;

/** Who and what is in a new workspace. */
public final class Seed {
    /** 田中, who reports. */
    public static final String TANAKA = "U0TANAKA001";

    /** 佐藤, who knows missing facts. */
    public static final String SATO = "U0SATO00001";

    /** {@code #incident}: public, the bot is in it. */
    public static final String INCIDENT = "C0INCIDENT1";

    /** {@code #general}: public, the bot isn't in it. */
    public static final String GENERAL = "C0GENERAL01";

    /** {@code #payment-war-room}: private, the bot isn't in it. */
    public static final String PRIVATE = "C0WARROOM01";

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private Seed() {}

    static void plant(Workspace workspace) {
        AppProfile app = workspace.app();
        workspace.add(new Person(app.botUserId(), "aws-inquiry", "aws-inquiry", true, TOKYO, "ja-JP"));
        workspace.add(new Person("USLACKBOT", "slackbot", "Slackbot", true, TOKYO, "en-US"));
        workspace.add(new Person(TANAKA, "tanaka", "田中", false, TOKYO, "ja-JP"));
        workspace.add(new Person(SATO, "sato", "佐藤", false, TOKYO, "ja-JP"));
        workspace.add(INCIDENT, "incident", Kind.PUBLIC, List.of(TANAKA, SATO, app.botUserId()));
        workspace.add(GENERAL, "general", Kind.PUBLIC, List.of(TANAKA, SATO));
        workspace.add(PRIVATE, "payment-war-room", Kind.PRIVATE, List.of(TANAKA, SATO));
    }
}
