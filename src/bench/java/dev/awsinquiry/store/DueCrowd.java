package dev.awsinquiry.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.sandbox.LocalSlack;
import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.sandbox.state.Draft;
import dev.awsinquiry.store.Stories.Stage;
import dev.awsinquiry.testkit.DeskFixture;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Inquiries of every severity that are all due at the same moment, and whose threads stand in a local Slack. */
final class DueCrowd {

    private static final String PREFIX = "CDUE";

    private static final String OURS =
            "team = '" + DeskFixture.TEAM + "' and channel >= '" + PREFIX + "' and channel < 'CDUF'";

    private final LocalSlack slack;
    private final int channels;
    private final Random chance = new Random(1000);
    private final Map<String, Severity> severities = new HashMap<>();

    DueCrowd(LocalSlack slack, int channels) {
        this.slack = slack;
        this.channels = channels;
        String bot = slack.workspace().app().botUserId();
        for (int i = 0; i < channels; i++) {
            slack.workspace().add(channel(i), "incident-" + i, Channel.Kind.PUBLIC, List.of(bot));
        }
    }

    private static String channel(int i) {
        return PREFIX + "%07d".formatted(i);
    }

    /** Puts them on record and into Slack, in no order. */
    void gather(int many, Ground ground) throws SQLException {
        disperse(ground);
        List<Mould> moulds = new ArrayList<>();
        Stories stories = new Stories(chance);
        for (Severity severity : Severity.values()) {
            for (Stage stage : List.of(Stage.ASKING, Stage.FINISHED, Stage.FILED, Stage.RESPONDED)) {
                moulds.add(stories.lived(stage, severity));
            }
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            places.add(i);
        }
        Collections.shuffle(places, chance);
        try (Connection connection = ground.source().getConnection();
                PreparedStatement inquiry = connection.prepareStatement(Rows.INQUIRY);
                PreparedStatement post = connection.prepareStatement(Rows.POST)) {
            for (int i = 0; i < many; i++) {
                Mould mould = moulds.get(i % moulds.size());
                Rows.Cast cast = cast(mould, channel(places.get(i) % channels));
                Rows.inquiry(inquiry, mould, cast);
                Post card = mould.posts().stream()
                        .filter(one -> one.kind() == Post.Kind.CARD)
                        .findFirst()
                        .orElseThrow();
                Rows.post(post, card, cast, 1);
                severities.put(cast.id(), mould.inquiry().severity());
            }
            inquiry.executeBatch();
            post.executeBatch();
        }
    }

    private Rows.Cast cast(Mould mould, String channel) {
        String bot = slack.workspace().app().botUserId();
        String thread =
                slack.workspace().post(channel, Draft.words(bot, "card", null, false)).ts();
        Instant due = mould.due().orElseThrow();
        return new Rows.Cast(
                new UUID(chance.nextLong(), chance.nextLong()).toString(),
                channel,
                thread,
                Duration.between(due, Filling.NOW),
                Optional.of(Filling.NOW));
    }

    /** Takes them off the record. */
    void disperse(Ground ground) throws SQLException {
        try (Connection connection = ground.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from posts where team = '" + DeskFixture.TEAM
                    + "' and inquiry in (select id from inquiries where " + OURS + ")");
            statement.execute("delete from inquiries where " + OURS);
        }
    }

    /** How many reminders stand in Slack. */
    long reminded() {
        return slack.calls().counts().getOrDefault("chat.postMessage ok", 0L);
    }

    private record Seen(String channel, BigDecimal ts, String label, Severity severity) {}

    /** Whether each stands once, the gravest first. */
    String order() {
        List<Seen> seen = seen();
        Set<String> labels = new HashSet<>();
        seen.forEach(one -> labels.add(one.label()));
        int inChannels = 0;
        for (int i = 0; i < channels; i++) {
            String channel = channel(i);
            inChannels += milderBefore(seen.stream()
                    .filter(one -> one.channel().equals(channel))
                    .toList());
        }
        return "reminders: %d, different ones: %d; stood in a channel before a graver one: %d; anywhere: %d"
                .formatted(seen.size(), labels.size(), inChannels, milderBefore(seen));
    }

    private List<Seen> seen() {
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < channels; i++) {
            Channel channel = slack.workspace().channel(channel(i)).orElseThrow();
            for (var post : channel.all()) {
                ObjectNode json = slack.workspace().json(channel, post, true);
                var label = json.path("metadata").path("event_payload");
                if (label.path("kind").asText().equals("reminder")) {
                    String inquiry = label.path("inquiry").asText();
                    seen.add(new Seen(
                            channel.id(),
                            new BigDecimal(post.ts()),
                            inquiry + " " + label.path("key").asText(),
                            severities.get(inquiry)));
                }
            }
        }
        seen.sort(Comparator.comparing(Seen::ts));
        return seen;
    }

    /** How many came before one that is graver. */
    private static int milderBefore(List<Seen> inOrder) {
        int milder = 0;
        int gravest = -1;
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            int severity = inOrder.get(i).severity().ordinal();
            milder += severity < gravest ? 1 : 0;
            gravest = Math.max(gravest, severity);
        }
        return milder;
    }
}
