package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What Slack may send is what the contract names, and what the manifest subscribes to. */
class RoutesTest {

    private static final InboundRig RIG = new InboundRig();
    private static final Routes ROUTES = RIG.inbound.app().routes();

    @AfterAll
    static void close() {
        RIG.close();
    }

    private static JsonNode manifest() throws IOException {
        return new YAMLMapper().readTree(Path.of("manifest.yaml").toFile());
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    @Test
    void namesEveryFormOfTheContract() {
        assertThat(ROUTES.forms())
                .containsExactlyInAnyOrder("inquiry_form", "gaps_form", "filed_form", "responded_form", "reply_form");
    }

    @Test
    void namesEveryControlOfTheContract() {
        assertThat(ROUTES.controls())
                .containsExactlyInAnyOrder(
                        "answer_gaps",
                        "finish_now",
                        "include_replies",
                        "not_known",
                        "explain_reading",
                        "misread",
                        "edit_inquiry",
                        "mark_filed",
                        "mark_responded",
                        "correct_time",
                        "mark_replied",
                        "draft_reply",
                        "mark_resolved",
                        "set_owner",
                        "clear_owner",
                        "reopen",
                        "snooze_reminder",
                        "stop_reminders",
                        "undo",
                        "post_newer_text",
                        "forget_choice",
                        "forget_inquiry",
                        "keep_inquiry");
    }

    @Test
    void theManifestNamesTheCommands() throws IOException {
        assertThat(manifest().at("/features/slash_commands").findValuesAsText("command"))
                .containsExactlyInAnyOrderElementsOf(ROUTES.commands());
        assertThat(ROUTES.commands()).containsExactly("/aws-inquiry");
    }

    @Test
    void theManifestNamesTheShortcuts() throws IOException {
        List<JsonNode> shortcuts =
                List.copyOf(manifest().at("/features/shortcuts").findParents("callback_id"));
        assertThat(shortcuts).extracting(s -> s.path("type").asText()).containsOnly("message");
        assertThat(shortcuts)
                .extracting(s -> s.path("callback_id").asText())
                .containsExactlyInAnyOrderElementsOf(ROUTES.shortcuts());
    }

    @Test
    void theManifestSubscribesToTheEvents() throws IOException {
        assertThat(texts(manifest().at("/settings/event_subscriptions/bot_events")))
                .isEqualTo(ROUTES.subscriptions());
    }

    @Test
    void theManifestAsksForTheScopesThatAreUsed() throws IOException {
        assertThat(texts(manifest().at("/oauth_config/scopes/bot"))).isEqualTo(new TreeSet<>(Scopes.BOT));
    }

    @Test
    void theManifestHasSwitchedOnWhatTheRoutesNeed() throws IOException {
        assertThat(manifest().at("/settings/interactivity/is_enabled").asBoolean())
                .isTrue();
        assertThat(manifest().at("/features/app_home/home_tab_enabled").asBoolean())
                .isTrue();
    }
}
