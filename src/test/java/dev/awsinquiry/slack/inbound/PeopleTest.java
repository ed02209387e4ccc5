package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.slack.inbound.People.Nominee;
import dev.awsinquiry.slack.inbound.SlackWeb.Member;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.StoppedClock;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is in a channel, as far as Slack says so in time. */
class PeopleTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final StoppedClock clock = new StoppedClock(DeskFixture.START);
    private final Map<String, Member> members = new ConcurrentHashMap<>();
    private final Map<String, Boolean> apps = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final Aside aside = new Aside("people", 1, 2, Watch.NONE);
    private Optional<CountDownLatch> silence = Optional.empty();

    @AfterEach
    void close() {
        aside.close();
    }

    private People people(Duration patience) {
        SlackWeb web = (SlackWeb) Proxy.newProxyInstance(
                SlackWeb.class.getClassLoader(), new Class<?>[] {SlackWeb.class}, (proxy, called, arguments) -> {
                    asked.incrementAndGet();
                    if (silence.isPresent()) {
                        silence.get().await();
                    }
                    if (called.getName().equals("isApp")) {
                        return Optional.ofNullable(apps.get(arguments[1].toString()));
                    }
                    return members.getOrDefault(arguments[2].toString(), Member.UNKNOWN);
                });
        return new People(web, aside, clock, patience);
    }

    private static boolean isOutsider(People people, String user) {
        return people.isOutsider("T1", "C1", user);
    }

    @Test
    void onlyACertainNoKeepsSomebodyOut() {
        members.put("in", Member.YES);
        members.put("out", Member.NO);
        People people = people(LONG);

        assertThat(isOutsider(people, "in")).isFalse();
        assertThat(isOutsider(people, "out")).isTrue();
        assertThat(isOutsider(people, "unheard of")).isFalse();
    }

    @Test
    void aYesIsRememberedForMinutesAndANoForSeconds() {
        members.put("in", Member.YES);
        members.put("out", Member.NO);
        People people = people(LONG);
        isOutsider(people, "in");
        isOutsider(people, "out");
        members.clear();

        clock.move(Duration.ofSeconds(9));
        assertThat(isOutsider(people, "out")).isTrue();
        clock.move(Duration.ofSeconds(1));
        assertThat(isOutsider(people, "out")).isFalse();
        assertThat(asked).hasValue(3);
        clock.move(Duration.ofMinutes(4));
        isOutsider(people, "in");
        assertThat(asked).hasValue(3);
        clock.move(Duration.ofMinutes(1));
        isOutsider(people, "in");
        assertThat(asked).hasValue(4);
    }

    @Test
    void whoJoinedIsIn() {
        members.put("out", Member.NO);
        People people = people(LONG);
        assertThat(isOutsider(people, "out")).isTrue();
        people.joined("T1", "C1", "out");
        assertThat(isOutsider(people, "out")).isFalse();
        assertThat(people.isOutsider("T1", "C2", "out")).isTrue();
    }

    @Test
    void anAnswerThatDoesNotComeIsNotWaitedFor() {
        members.put("out", Member.NO);
        CountDownLatch silent = new CountDownLatch(1);
        silence = Optional.of(silent);
        People people = people(Duration.ofMillis(1));

        assertThat(isOutsider(people, "out")).isFalse();
        assertThat(isOutsider(people, "out")).as("not asked again at once").isFalse();
        assertThat(asked).hasValueLessThanOrEqualTo(1);
        silent.countDown();
    }

    @Test
    void ownersArePeopleInTheChannelAsFarAsSlackSays() {
        members.putAll(Map.of("in", Member.YES, "out", Member.NO, "app", Member.YES, "app outside", Member.NO));
        apps.putAll(Map.of("in", false, "out", false, "app", true, "app outside", true));
        People people = people(LONG);

        assertThat(people.nominee("T1", "C1", "in")).isEqualTo(Nominee.WELCOME);
        assertThat(people.nominee("T1", "C1", "out")).isEqualTo(Nominee.OUTSIDER);
        assertThat(people.nominee("T1", "C1", "app")).isEqualTo(Nominee.APP);
        assertThat(people.nominee("T1", "C1", "app outside")).isEqualTo(Nominee.APP);
        assertThat(people.nominee("T1", "C1", "unheard of")).isEqualTo(Nominee.WELCOME);
        int before = asked.get();
        assertThat(people.nominee("T1", "C1", "in")).isEqualTo(Nominee.WELCOME);
        assertThat(asked).as("remembered").hasValue(before);
    }

    @Test
    void whenTooMuchIsAskedNobodyWaits() {
        members.put("out", Member.NO);
        aside.close();
        assertThat(isOutsider(people(LONG), "out")).isFalse();
        assertThat(asked).hasValue(0);
    }
}
