package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.awsinquiry.desk.InquirySubmission;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.sandbox.webapi.Faults;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only the members of an inquiry's channel change anything, whatever they press and whatever a request claims. */
class AdmissionTest {

    private static final String STRANGER = "U0STRANGER1";
    private static final String SENTENCE = "これを使えるのは、チャンネルのメンバーです。チャンネルに参加してから、もう一度試してみてください。";
    private static final String VALUES = "{\"subject\":{\"value\":{\"type\":\"plain_text_input\",\"value\":\"別の件名\"}},"
            + "\"how\":{\"value\":{\"type\":\"plain_text_input\",\"value\":\"遅い\"}}}";

    private final InboundRig rig = new InboundRig();

    @BeforeEach
    void anInquiry() {
        rig.desk
                .desk
                .intake()
                .submit(new InquirySubmission(
                        InboundRig.TEAM,
                        Seed.INCIDENT,
                        Seed.TANAKA,
                        Language.JA,
                        "V0",
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

    private static String byStranger(String payload) {
        return payload.replace(Payloads.USER, STRANGER);
    }

    private String memo(String channel) {
        return "{\"c\":\"" + channel + "\",\"l\":\"ja\",\"i\":\"" + inquiry().id() + "\"}";
    }

    private static String memoOfNew(String channel) {
        return "{\"c\":\"" + channel + "\",\"l\":\"ja\"}";
    }

    private void assertNothingHappened(Inquiry before) {
        assertThat(inquiry()).isEqualTo(before);
        assertThat(rig.desk.books.written()).isEmpty();
        assertThat(rig.slack.calls().of("views.open")).isEmpty();
    }

    private List<String> audited() {
        return rig.desk.books.audited().subList(1, rig.desk.books.audited().size());
    }

    @Test
    void noControlWorksForWhoeverIsNotInTheChannel() {
        Inquiry before = inquiry();
        TreeSet<String> controls = new TreeSet<>(rig.inbound.app().routes().controls());
        controls.removeAll(List.of("forget_choice", "forget_inquiry", "keep_inquiry"));
        for (String control : controls) {
            boolean menu = control.equals("not_known") || control.equals("snooze_reminder");
            String payload = menu
                    ? Payloads.choice(
                            control, before.id() + "/1.1", control.equals("not_known") ? "where.region" : "PT15M")
                    : Payloads.action(control, control.equals("undo") ? before.id() + ":1" : before.id());
            assertThat(rig.interaction(byStranger(payload)).status()).isEqualTo(200);
            rig.await(control + " is refused", () -> audited().contains(STRANGER + " refused." + control));
        }
        assertThat(audited())
                .containsExactlyInAnyOrderElementsOf(controls.stream()
                        .map(control -> STRANGER + " refused." + control)
                        .toList());
        assertNothingHappened(before);
    }

    @Test
    void noFormIsTakenFromThemAndWhatTheyTypedStaysOnTheirScreen() {
        Inquiry before = inquiry();
        for (String form : new TreeSet<>(rig.inbound.app().routes().forms())) {
            String answer = rig.interaction(byStranger(Payloads.submission(form, memo(Seed.INCIDENT), VALUES)))
                    .body();
            assertThat(JsonParser.parseString(answer)
                            .getAsJsonObject()
                            .getAsJsonObject("errors")
                            .get("subject")
                            .getAsString())
                    .as(form)
                    .isEqualTo(SENTENCE);
            assertThat(audited()).contains(STRANGER + " refused." + form);
        }
        assertNothingHappened(before);
    }

    @Test
    void aNewInquiryIsNotAskedInAChannelThatTheyAreNotIn() {
        Inquiry before = inquiry();
        String answer = rig.interaction(
                        byStranger(Payloads.submission("inquiry_form", memoOfNew(Seed.INCIDENT), VALUES)))
                .body();
        assertThat(answer).contains("errors").contains(SENTENCE);
        assertThat(audited()).containsExactly(STRANGER + " refused.inquiry_form");
        assertNothingHappened(before);
    }

    /** The channel in a form's memo is not what counts. */
    @Test
    void aMemoThatNamesAnotherChannelOpensNoDoor() {
        Inquiry before = inquiry();
        rig.slack.workspace().leave(Seed.INCIDENT, Seed.TANAKA);

        rig.interaction(Payloads.submission("inquiry_form", memo(Seed.GENERAL), VALUES));
        rig.interaction(Payloads.action("mark_resolved", before.id()).replace(Payloads.CHANNEL, Seed.GENERAL));

        assertThat(audited())
                .containsExactly(Seed.TANAKA + " refused.inquiry_form", Seed.TANAKA + " refused.mark_resolved");
        assertNothingHappened(before);
    }

    @Test
    void aMemoThatIsNoneOfOursOrNamesNoInquiryOfThisWorkspaceChangesNothing() {
        Inquiry before = inquiry();
        for (String memo : List.of(
                "",
                "not json",
                "{}",
                "[]",
                "{\"c\":[],\"l\":\"ja\"}",
                "{\"c\":\"" + Seed.INCIDENT + "\",\"l\":\"tlh\"}",
                "{\"c\":\"" + Seed.INCIDENT + "\",\"l\":\"ja\",\"p\":\"soon\"}",
                "{\"c\":\"" + Seed.INCIDENT + "\",\"l\":\"ja\",\"i\":\"somebody's\"}")) {
            Exchange.Answer answer = rig.interaction(Payloads.submission("inquiry_form", memo, VALUES));
            assertThat(answer.status()).as(memo).isEqualTo(200);
        }
        String elsewhere = Payloads.submission("inquiry_form", memo(Seed.INCIDENT), VALUES)
                .replace(InboundRig.TEAM, "T0OTHER0001");
        assertThat(rig.interaction(elsewhere).status()).isEqualTo(200);
        assertNothingHappened(before);
    }

    @Test
    void whoeverLooksInIsToldToJoinAndLetInAfterwards() {
        rig.slack.workspace().leave(Seed.INCIDENT, Seed.SATO);
        String card = rig.show("card");

        assertThat(rig.slack
                        .as(Seed.SATO)
                        .press(Seed.INCIDENT, card, "mark_resolved")
                        .kind())
                .isEqualTo(Kind.DONE);
        rig.await(
                "Sato is told",
                () -> rig.slack.workspace().channel(Seed.INCIDENT).orElseThrow().whispersTo(Seed.SATO).stream()
                        .anyMatch(post -> post.text().equals(SENTENCE)));
        assertThat(inquiry().isOpen()).isTrue();

        rig.tanaka().invite(Seed.INCIDENT, Seed.SATO);
        rig.slack.events().settle(Duration.ofSeconds(20));
        rig.slack.as(Seed.SATO).press(Seed.INCIDENT, card, "mark_resolved");
        assertThat(inquiry().isOpen()).isFalse();
    }

    @Test
    void membersAreAskedForOnceInAWhile() {
        for (int i = 0; i < 3; i++) {
            rig.interaction(Payloads.action("stop_reminders", inquiry().id()));
        }
        assertThat(rig.slack.calls().of("conversations.members")).hasSize(1);
        rig.desk.clock.move(Duration.ofMinutes(5));
        rig.interaction(Payloads.action("stop_reminders", inquiry().id()));
        assertThat(rig.slack.calls().of("conversations.members")).hasSize(2);
    }

    @Test
    void marksWorkWhileSlackDoesNotSayWhoIsIn() {
        rig.slack.faults().weather(Faults.Weather.DOWN);
        rig.interaction(Payloads.action("mark_resolved", inquiry().id()));
        assertThat(inquiry().isOpen()).isFalse();

        rig.interaction(Payloads.action("reopen", inquiry().id()));
        assertThat(inquiry().isOpen()).isTrue();
        assertThat(rig.slack.calls().of("conversations.members")).hasSize(1);
    }
}
