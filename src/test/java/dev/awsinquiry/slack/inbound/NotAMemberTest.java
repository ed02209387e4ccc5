package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.sandbox.state.Modal;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Channels that the bot isn't in, and the time when it comes. */
class NotAMemberTest {

    private static final Map<String, String> BAD_ONE =
            Map.of("subject", "AWS につながりません", "how", "今朝から AWS につながりません。障害など起きていないでしょうか。");

    private final InboundRig rig = new InboundRig();

    @AfterEach
    void close() {
        // that a private channel can't be found is how Slack says that the bot isn't in it
        assertThat(rig.slack.refusals().list())
                .filteredOn(refusal -> !refusal.error().equals("channel_not_found"))
                .isEmpty();
        rig.close();
    }

    private Modal form(String callback) {
        rig.await(callback + " is open", () -> rig.tanaka()
                .form()
                .filter(f -> f.callbackId().equals(callback))
                .isPresent());
        return rig.tanaka().form().orElseThrow();
    }

    @Test
    void saysInviteWhereTheBotIsNotAMember() {
        rig.tanaka().slash(Seed.PRIVATE, "/aws-inquiry");
        Modal form = form("inquiry_form");
        rig.await("somebody is told", () -> rig.whispers(Seed.PRIVATE).size() == 1);
        rig.await(
                "the form says so",
                () -> form.blocks().path(0).path("type").asText().equals("context"));

        assertThat(rig.whispers(Seed.PRIVATE).get(0))
                .contains("/invite @aws-inquiry")
                .contains("先にフォームを送っていただいても大丈夫です")
                .doesNotContain("保存してあります");
        assertThat(form.blocks().path(0).toString()).contains("/invite @aws-inquiry");
        assertThat(rig.tanaka().submit(BAD_ONE).kind()).isEqualTo(Kind.DONE);
        assertThat(rig.desk.books.only().channel()).isEqualTo(Seed.PRIVATE);
    }

    @Test
    void saysInviteAsSoonAsTheBotWasRemoved() {
        rig.tanaka().invite(Seed.PRIVATE, "U0AWSINQRY1");
        rig.tanaka().slash(Seed.PRIVATE, "/aws-inquiry");
        rig.await(
                "Slack is asked",
                () -> rig.slack.calls().of("conversations.info").size() == 1);
        rig.slack.workspace().leave(Seed.PRIVATE, "U0AWSINQRY1");
        rig.tanaka().slash(Seed.PRIVATE, "/aws-inquiry");
        rig.await("somebody is told", () -> rig.whispers(Seed.PRIVATE).size() == 1);

        assertThat(rig.whispers(Seed.PRIVATE).get(0)).contains("/invite @aws-inquiry");
    }

    private static final String RECORDED =
            "記録しました。aws-inquiry がこのチャンネルにいないため、まだ投稿できません。" + "チャンネルで /invite @aws-inquiry を実行すると、すぐに投稿します。";

    private String cardThatTheBotIsGoneFrom() {
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry");
        form("inquiry_form");
        rig.tanaka().submit(BAD_ONE);
        String card = rig.show("card");
        rig.await(
                "Slack is asked whether it is in there",
                () -> rig.slack.calls().of("conversations.info").size() == 1);
        rig.slack.workspace().leave(Seed.INCIDENT, "U0AWSINQRY1");
        return card;
    }

    @Test
    void whoeverPressesWhereTheBotIsNoMemberAnyMoreIsToldHowToInviteIt() {
        String card = cardThatTheBotIsGoneFrom();

        rig.tanaka().press(Seed.INCIDENT, card, "mark_resolved");

        rig.await("the presser is told", () -> !rig.whispers(Seed.INCIDENT).isEmpty());
        assertThat(rig.whispers(Seed.INCIDENT)).containsExactly(RECORDED);
        assertThat(rig.desk.books.only().isOpen()).isFalse();
    }

    @Test
    void whoeverEditsThereIsToldAtTheFormAndOnceItIsRecorded() {
        String card = cardThatTheBotIsGoneFrom();

        rig.tanaka().press(Seed.INCIDENT, card, "edit_inquiry");
        rig.await("a form", () -> rig.whispers(Seed.INCIDENT).size() == 1);
        assertThat(rig.whispers(Seed.INCIDENT).get(0)).startsWith("aws-inquiry がこのチャンネルにいないため、まだ投稿できません。");

        rig.tanaka().submit(Map.of("how", "502 が返ります。"));
        rig.await("a word", () -> rig.whispers(Seed.INCIDENT).size() == 2);
        assertThat(rig.whispers(Seed.INCIDENT).get(1)).isEqualTo(RECORDED);
    }

    @Test
    void keepsWhatWasTypedWhileTheNoticeCame() {
        rig.slack.faults().delayNext("conversations.info", java.time.Duration.ofMillis(300));
        rig.tanaka().slash(Seed.GENERAL, "/aws-inquiry");
        Modal form = form("inquiry_form");
        rig.tanaka().fill(BAD_ONE);
        rig.await("somebody is told", () -> rig.whispers(Seed.GENERAL).size() == 1);

        assertThat(form.values().json().path("how").path("value").path("value").asText())
                .startsWith("今朝から");
        assertThat(rig.tanaka().submit(Map.of()).kind()).isEqualTo(Kind.DONE);
    }

    @Test
    void letsWhatWaitedGoWhenTheBotJoins() {
        rig.tanaka().invite(Seed.GENERAL, Seed.SATO);
        rig.tanaka().invite(Seed.PRIVATE, "U0AWSINQRY1");
        rig.slack.events().settle(java.time.Duration.ofSeconds(20));

        assertThat(rig.joined).containsExactly(InboundRig.TEAM + " " + Seed.PRIVATE);
        assertThat(rig.unheard.channels).containsExactly(InboundRig.TEAM + " " + Seed.PRIVATE);
        assertThat(rig.woken).hasValue(1);
    }

    @Test
    void tellsHowToUseItAtHome() {
        rig.tanaka().openHome();
        rig.await("the home is there", () -> rig.slack.views().home(Seed.TANAKA).isPresent());
        assertThat(rig.slack.views().home(Seed.TANAKA).orElseThrow().blocks().toString())
                .contains("/aws-inquiry");
    }
}
