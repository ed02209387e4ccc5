package dev.awsinquiry.store;

import dev.awsinquiry.clock.Holidays;
import dev.awsinquiry.clock.Reminders;
import dev.awsinquiry.clock.TargetClock;
import dev.awsinquiry.desk.Outcome;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.testkit.DeskFixture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Lives of inquiries up to some point, lived through on the real desk, in the words of the reading's corpus. */
final class Stories {

    /** How far an inquiry has come. */
    enum Stage {
        ASKING,
        FINISHED,
        FILED,
        RESPONDED,
        REPLIED,
        /** Two weeks and more ago, so that nothing is due any more. */
        RESOLVED
    }

    private static final Reminders REMINDERS =
            new Reminders(new TargetClock(ZoneId.of("Asia/Tokyo"), Holidays.NONE));

    private final List<String> texts = corpus();
    private final RandomGenerator chance;

    Stories(RandomGenerator chance) {
        this.chance = chance;
    }

    private static List<String> corpus() {
        List<String> texts = new ArrayList<>();
        for (String file : List.of("ja-inquiries.txt", "en-inquiries.txt", "log-and-forms.txt")) {
            for (String text : resource("/reading/corpus/" + file).split("(?m)^[@#].*$")) {
                if (!text.isBlank()) {
                    texts.add(text.strip());
                }
            }
        }
        return texts;
    }

    private static String resource(String name) {
        try (InputStream in = Stories.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String words(int atLeast, int limit) {
        StringBuilder words = new StringBuilder();
        while (words.length() < atLeast) {
            words.append(texts.get(chance.nextInt(texts.size()))).append('\n');
        }
        return words.substring(0, Math.min(limit, words.length())).strip();
    }

    /** One that has come that far, and whose next attention is a reminder, unless it is resolved. */
    Mould lived(Stage stage, Severity severity) {
        DeskFixture fixture = new DeskFixture();
        done(fixture.submit(
                "V1",
                Map.of(
                        Field.SUBJECT, words(20, 120).replace('\n', ' '),
                        Field.SEVERITY, severity.id(),
                        Field.HOW, words(200 + chance.nextInt(500), 2000),
                        Field.WHAT_TRIED, words(60, 600),
                        Field.WHO_SCOPE, "some")));
        reply(fixture, 1 + chance.nextInt(4));
        if (stage.compareTo(Stage.FINISHED) >= 0) {
            fixture.desk.marks().finishNow(fixture.press());
        }
        if (stage.compareTo(Stage.FILED) >= 0) {
            later(fixture, 10);
            done(fixture.file("1234567890", severity.id()));
        }
        if (stage.compareTo(Stage.RESPONDED) >= 0) {
            later(fixture, 20);
            done(fixture.desk.marks().responded(fixture.press()));
        }
        if (stage.compareTo(Stage.REPLIED) >= 0) {
            later(fixture, 30);
            done(fixture.desk.marks().repliedToAws(fixture.press()));
        }
        if (stage == Stage.RESOLVED) {
            later(fixture, 60);
            done(fixture.desk.marks().resolved(fixture.press()));
            fixture.clock.move(Duration.ofDays(13));
            while (fixture.desk.rounds().go() > 0) {
                // until nothing is due
            }
        } else {
            awaitReminder(fixture);
        }
        List<Post> posts =
                fixture.books.keys().stream().map(fixture.books::post).toList();
        return Mould.of(fixture.books.only(), fixture.books.due(), posts);
    }

    private void reply(DeskFixture fixture, int times) {
        for (int i = 1; i <= times; i++) {
            later(fixture, 2);
            fixture.reply("177623950" + i + ".000100", words(40, 400));
        }
    }

    /** What becomes due first may be the clock on the card. */
    private static void awaitReminder(DeskFixture fixture) {
        Optional<Instant> due = fixture.books.due();
        while (due.isPresent() && isRedraw(fixture.books.only(), due.get())) {
            fixture.clock.set(due.get());
            fixture.desk.rounds().go();
            due = fixture.books.due();
        }
    }

    private static boolean isRedraw(Inquiry inquiry, Instant at) {
        return REMINDERS.due(inquiry, at).isEmpty();
    }

    private static void later(DeskFixture fixture, int minutes) {
        fixture.clock.move(Duration.ofMinutes(minutes));
    }

    private static void done(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("not done: " + outcome);
        }
    }
}
