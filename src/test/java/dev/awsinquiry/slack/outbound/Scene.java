package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.text.Block;
import dev.awsinquiry.text.Message;
import dev.awsinquiry.text.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A courier between an outbox and a Slack, at a time that stands still. */
final class Scene implements AutoCloseable {

    static final Instant START = Instant.parse("2026-04-15T07:40:00Z");
    static final String TEAM = "T1";
    static final String CHANNEL = "C1";

    final SlackStub slack = new SlackStub();
    final ManualTime time = new ManualTime(START);
    final FakeDeliveries outbox = new FakeDeliveries();
    final List<String> told = new ArrayList<>();
    final Outbound outbound;
    /** Whether nobody can be told of anything. */
    boolean speechless;

    Scene() {
        this(Optional.of("xoxb-test"));
    }

    Scene(Optional<String> token) {
        outbound = new Outbound(
                settings(slack, Duration.ofSeconds(10)),
                new Outbound.Ports(team -> token, outbox, telling(), DeliveryMeter.NONE),
                time,
                time,
                new Random(1));
    }

    static Settings settings(SlackStub slack, Duration callTimeout) {
        return new Settings(
                slack.apiUrl(),
                Duration.ofSeconds(2),
                callTimeout,
                Duration.ofSeconds(5),
                Duration.ofSeconds(60),
                Duration.ofSeconds(1),
                8);
    }

    private Unreachable telling() {
        return new Unreachable() {
            @Override
            public void notMember(Post post) {
                told.add("not a member: " + post.key());
            }

            @Override
            public void never(Post post, String error) {
                if (speechless) {
                    throw new BooksUnavailable("away", new IllegalStateException("away"));
                }
                told.add("never: " + post.key() + " " + error);
            }
        };
    }

    static Message message(String words) {
        return new Message(words, List.of(new Block.Paragraph(List.of(Span.words(words)))));
    }

    static Post card(String inquiry) {
        return post(inquiry, "card", Post.Kind.CARD, Post.Place.CHANNEL, "the card of " + inquiry);
    }

    static Post inThread(String inquiry, String key) {
        return post(inquiry, key, Post.Kind.NOTICE, Post.Place.THREAD, key + " of " + inquiry);
    }

    static Post post(String inquiry, String key, Post.Kind kind, Post.Place place, String words) {
        return new Post(
                TEAM, inquiry, key, kind, place, CHANNEL, Optional.of("U1"), Optional.empty(), false, message(words));
    }

    static Post with(Post post, String words) {
        return new Post(
                post.team(),
                post.inquiry(),
                post.key(),
                post.kind(),
                post.place(),
                post.channel(),
                post.user(),
                post.responseUrl(),
                post.broadcast(),
                message(words));
    }

    static Post answering(Post post, String responseUrl) {
        return new Post(
                post.team(),
                post.inquiry(),
                post.key(),
                post.kind(),
                post.place(),
                post.channel(),
                post.user(),
                Optional.of(responseUrl),
                post.broadcast(),
                post.message());
    }

    static Post broadcast(Post post) {
        return new Post(
                post.team(),
                post.inquiry(),
                post.key(),
                post.kind(),
                post.place(),
                post.channel(),
                post.user(),
                post.responseUrl(),
                true,
                post.message());
    }

    /** Writes posts down, and wakes the courier. */
    void write(Post... posts) {
        for (Post post : posts) {
            outbox.put(post, time.instant());
        }
        outbound.courier().wake();
        time.settle();
    }

    void pass(Duration duration) {
        time.pass(duration);
    }

    FakeDeliveries.Entry entry(String inquiry, String key) {
        return outbox.entry(inquiry, key);
    }

    /** What Slack answers when it is searched: messages with the labels of the given keys. */
    static String found(String inquiry, String... keysAndTimestamps) {
        List<String> messages = new ArrayList<>();
        for (int i = 0; i < keysAndTimestamps.length; i += 2) {
            messages.add("""
                    {"type":"message","ts":"%s","metadata":{"event_type":"aws_inquiry",
                     "event_payload":{"inquiry":"%s","kind":"card","key":"%s"}}}""".formatted(keysAndTimestamps[i + 1], inquiry, keysAndTimestamps[i]));
        }
        return "{\"ok\":true,\"has_more\":false,\"messages\":[" + String.join(",", messages) + "]}";
    }

    @Override
    public void close() {
        outbound.close();
        slack.close();
    }
}
