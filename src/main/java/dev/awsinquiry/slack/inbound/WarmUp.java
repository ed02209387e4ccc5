package dev.awsinquiry.slack.inbound;

import com.google.gson.Gson;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.request.views.ViewsOpenRequest;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.slack.inbound.form.FormMemo;
import dev.awsinquiry.slack.inbound.form.InquiryForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes the way of a request once before the first one comes: parsing, routing, and the form as Slack takes it. Loading
 * the classes on that way takes a good part of the three seconds that Slack waits.
 */
final class WarmUp {

    private static final System.Logger LOG = System.getLogger(WarmUp.class.getName());

    private static final Gson GSON = GsonFactory.createSnakeCase();

    /** No workspace has such an id, so that what is rehearsed goes nowhere. */
    static final String NOWHERE = "T-REHEARSAL";

    private static final String PERSON = "\"user\":{\"id\":\"U\",\"team_id\":\"" + NOWHERE + "\"}";
    private static final String TEAM = "\"team\":{\"id\":\"" + NOWHERE + "\"}";

    private final RequestReader reader;
    private final BoltApp app;
    private final InquiryForm form;
    private final SlackWeb web;
    private final Aside aside;

    WarmUp(RequestReader reader, BoltApp app, InquiryForm form, SlackWeb web, Aside aside) {
        this.reader = reader;
        this.app = app;
        this.form = form;
        this.web = web;
        this.aside = aside;
    }

    /** Calls Slack only beside, for a connection to be there; whether that works doesn't matter. */
    void run() {
        rehearse(false, "command=%2Faws-inquiry&text=help&user_id=U&channel_id=C&team_id=" + NOWHERE);
        rehearse(
                true,
                "{\"type\":\"event_callback\",\"team_id\":\"" + NOWHERE
                        + "\",\"event\":{\"type\":\"message\",\"channel\":\"C\",\"user\":\"U\",\"text\":\"x\",\"ts\":\"1.2\"}}");
        rehearse(
                false,
                "payload={\"type\":\"view_submission\"," + PERSON + "," + TEAM
                        + ",\"view\":{\"id\":\"V\",\"callback_id\":\"inquiry_form\",\"state\":{\"values\":{}}}}");
        rehearse(
                false,
                "payload={\"type\":\"block_actions\"," + PERSON + "," + TEAM
                        + ",\"actions\":[{\"action_id\":\"finish_now\",\"value\":\"x\"}]}");
        for (Language language : Language.values()) {
            View view = form.blank(
                    new InquiryForm.Start(FormMemo.fresh("C", language, Optional.empty()), "", Optional.empty()));
            RequestFormBuilder.toForm(
                    ViewsOpenRequest.builder().triggerId("x").view(view).build());
            GSON.fromJson("{\"ok\":true,\"view\":" + GSON.toJson(view) + "}", ViewsOpenResponse.class);
        }
        aside.run(this::connect);
    }

    private void rehearse(boolean json, String body) {
        try {
            reader.http(json, body, new RequestHeaders(Map.of("Host", List.of("localhost"))))
                    .ifPresent(app::rehearse);
        } catch (RequestReader.Unreadable e) {
            throw new IllegalStateException("the rehearsal can't be read: " + e.getMessage(), e);
        }
    }

    private void connect() {
        try {
            web.ping();
        } catch (SlackWeb.Failed e) {
            LOG.log(System.Logger.Level.INFO, "no connection to Slack yet: {0}", e.getMessage());
        }
    }
}
