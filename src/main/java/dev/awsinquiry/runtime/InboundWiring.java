package dev.awsinquiry.runtime;

import dev.awsinquiry.desk.Desk;
import dev.awsinquiry.slack.inbound.Inbound;
import dev.awsinquiry.slack.inbound.Watch;
import dev.awsinquiry.slack.outbound.Outbound;
import dev.awsinquiry.slack.outbound.Tokens;
import dev.awsinquiry.store.Store;
import dev.awsinquiry.text.House;
import dev.awsinquiry.text.Phrases;
import dev.awsinquiry.text.SeverityNames;
import dev.awsinquiry.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Puts together what takes in Slack's traffic. */
@ApplicationScoped
class InboundWiring {

    @Produces
    @Singleton
    Inbound.Connection connection(Outbound outbound, Settings settings, Tokens tokens) {
        Settings.Slack slack = settings.slack();
        return new Inbound.Connection(
                outbound.line().slack(), slack.apiUrl(), tokens, slack.signingSecret(), slack.appToken());
    }

    @Produces
    @Singleton
    Inbound.Words words(Phrases phrases, House house, Texts texts, Settings settings) {
        return new Inbound.Words(phrases, texts, new SeverityNames(phrases, house), settings.language());
    }

    @Produces
    @Singleton
    Inbound.House house(Desk desk, Store store, Outbound outbound, Watch watch, Clock clock, Settings settings) {
        return new Inbound.House(
                desk,
                store.deliveries(),
                store.unheard(),
                () -> outbound.courier().wake(),
                () -> outbound.check(""),
                watch,
                clock,
                settings.requestsAtOnce());
    }

    @Produces
    @Singleton
    Inbound inbound(Inbound.Connection connection, Inbound.Words words, Inbound.House house) {
        return new Inbound(connection, words, house);
    }
}
