package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.InquirySubmission;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Owner;
import dev.awsinquiry.inquiry.Permissions;
import dev.awsinquiry.inquiry.Permissions.Circle;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.Person;
import dev.awsinquiry.sandbox.webapi.Faults;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.ShownText;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An owner is chosen from the card's menu of people, in the local Slack. */
class OwnerInSlackTest {

    private static final String MORI = "U0MORI00001";
    private static final String OTHER_APP = "U0OTHERAPP1";

    private final InboundRig rig = new InboundRig(new Permissions(Circle.CHANNEL, Circle.parse("reporter")));

    @BeforeEach
    void anInquiry() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        rig.slack.workspace().add(new Person(MORI, "mori", "森", false, tokyo, "ja-JP"));
        rig.slack.workspace().add(new Person(OTHER_APP, "pager", "pager", true, tokyo, "ja-JP"));
        rig.desk
                .desk
                .intake()
                .submit(new InquirySubmission(
                        InboundRig.TEAM,
                        Seed.INCIDENT,
                        Seed.TANAKA,
                        Language.JA,
                        "V1",
                        Optional.empty(),
                        Map.of(Field.SUBJECT, "つながらない", Field.HOW, "遅い"),
                        Map.of(),
                        Optional.empty()));
        rig.desk.books.cardStands(DeskFixture.THREAD);
        rig.desk.books.written();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private Inquiry inquiry() {
        return rig.desk.books.only();
    }

    private void choose(String user) {
        assertThat(rig.tanaka()
                        .choose(Seed.INCIDENT, rig.show("card"), "set_owner", user)
                        .isDone())
                .isTrue();
    }

    private List<String> toTanaka() {
        return rig.slack.workspace().channel(Seed.INCIDENT).orElseThrow().whispersTo(Seed.TANAKA).stream()
                .map(post -> ShownText.of(Json.object().set("blocks", post.blocks())))
                .toList();
    }

    @Test
    void somebodyInTheChannel() {
        choose(Seed.SATO);

        assertThat(inquiry().owner())
                .contains(new Owner(Seed.SATO, Seed.TANAKA, "tanaka", rig.desk.clock.instant(), 1));
        assertThat(rig.desk.books.written()).extracting(post -> post.key()).containsExactly("card", "owner.1");
        assertThat(rig.slack.calls().counts())
                .containsEntry("conversations.members ok", 2L)
                .containsEntry("users.info ok", 1L);
        assertThat(rig.slack.refusals().list()).isEmpty();
    }

    @Test
    void andTakenOffAgain() {
        choose(Seed.SATO);

        assertThat(rig.slack
                        .as(Seed.SATO)
                        .press(Seed.INCIDENT, rig.show("owner.1"), "clear_owner")
                        .isDone())
                .isTrue();
        assertThat(inquiry().owner()).isEmpty();
        assertThat(toTanaka()).isEmpty();
    }

    @Test
    void whoeverIsNotInTheChannelYetHasToBeInvited() {
        choose(MORI);

        rig.await("told", () -> !toTanaka().isEmpty());
        assertThat(toTanaka()).containsExactly("<@" + MORI + "> さんは、このチャンネルにまだいません。\nチャンネルに招待してから選び直すと、担当にできます。");
        assertThat(inquiry().owner()).isEmpty();
        assertThat(rig.desk.books.written()).isEmpty();

        rig.tanaka().invite(Seed.INCIDENT, MORI);
        rig.desk.clock.move(Duration.ofSeconds(10));
        choose(MORI);
        assertThat(inquiry().addressee()).isEqualTo(MORI);
    }

    @ParameterizedTest
    @ValueSource(strings = {OTHER_APP, "U0AWSINQRY1", "USLACKBOT"})
    void anAppCanNotActOnReminders(String app) {
        if (!app.equals("U0AWSINQRY1")) {
            rig.tanaka().invite(Seed.INCIDENT, app);
        }
        choose(app);

        rig.await("told", () -> !toTanaka().isEmpty());
        assertThat(toTanaka()).containsExactly("<@" + app + "> はアプリなので、リマインドを受け取っても動けません。\n担当は、このチャンネルにいる人から選んでください。");
        assertThat(inquiry().owner()).isEmpty();
        assertThat(rig.desk.books.written()).isEmpty();
    }

    private void refuse(String method, String error) {
        rig.slack.faults().next(new Faults.Fault(method, Faults.Kind.REFUSE, false, Duration.ZERO, error));
    }

    @Test
    void whatSlackDoesNotSayIsTakenForYes() {
        for (int i = 0; i < 3; i++) {
            refuse("conversations.members", "fatal_error");
        }
        refuse("users.info", "missing_scope");

        choose(MORI);

        assertThat(inquiry().addressee()).isEqualTo(MORI);
        assertThat(toTanaka()).isEmpty();
    }

    @Test
    void whoMayNotIsTold() {
        String card = rig.show("card");
        rig.slack.as(Seed.SATO).choose(Seed.INCIDENT, card, "set_owner", Seed.SATO);

        rig.await("told", () -> !rig.slack
                .workspace()
                .channel(Seed.INCIDENT)
                .orElseThrow()
                .whispersTo(Seed.SATO)
                .isEmpty());
        assertThat(rig.slack.workspace().channel(Seed.INCIDENT).orElseThrow().whispersTo(Seed.SATO))
                .extracting(post -> post.text())
                .containsExactly("担当を決めるのは、報告した人に任されています。引き受けられるときは、このスレッドで声をかけてみてください。");
        assertThat(inquiry().owner()).isEmpty();
    }

    @Test
    void aMenuThatNamesNobodyDoesNothing() {
        assertThat(rig.interaction(Payloads.action("set_owner", inquiry().id())).status())
                .isEqualTo(200);
        assertThat(inquiry().owner()).isEmpty();
        assertThat(rig.desk.books.written()).isEmpty();
    }
}
