package dev.awsinquiry.slack.inbound;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.slack.outbound.Blocks;

/** Somebody opened the app's home tab: it says how to use it. */
final class HomeOpened implements BoltEventHandler<AppHomeOpenedEvent> {

    private static final System.Logger LOG = System.getLogger(HomeOpened.class.getName());

    private final SlackWeb web;
    private final Sentences sentences;
    private final Aside aside;
    private final Language language;

    HomeOpened(SlackWeb web, Sentences sentences, Aside aside, Language language) {
        this.web = web;
        this.sentences = sentences;
        this.aside = aside;
        this.language = language;
    }

    @Override
    public Response apply(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
        if ("home".equals(payload.getEvent().getTab())) {
            String user = payload.getEvent().getUser();
            String team = context.getTeamId();
            aside.run(() -> publish(team, user));
        }
        return context.ack();
    }

    private void publish(String team, String user) {
        try {
            web.publish(
                    team,
                    user,
                    View.builder()
                            .type("home")
                            .blocks(Blocks.of(sentences.help(language), 0))
                            .build());
        } catch (SlackWeb.Failed e) {
            LOG.log(System.Logger.Level.INFO, "home not shown: {0}", e.getMessage());
        }
    }
}
