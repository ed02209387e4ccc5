package dev.awsinquiry.runtime;

import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Desk;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.desk.Stranded;
import dev.awsinquiry.runtime.BooksWiring.RealTime;
import dev.awsinquiry.slack.outbound.DeliveryMeter;
import dev.awsinquiry.slack.outbound.Errors;
import dev.awsinquiry.slack.outbound.Outbound;
import dev.awsinquiry.slack.outbound.Tokens;
import dev.awsinquiry.slack.outbound.Unreachable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Puts together what talks to Slack. */
@ApplicationScoped
class OutboundWiring {

    private final Instance<Desk> desk;

    OutboundWiring(Instance<Desk> desk) {
        this.desk = desk;
    }

    /** One workspace today; the token is looked up by workspace all the same. */
    @Produces
    @Singleton
    Tokens tokens(Settings settings, Instance<Outbound> outbound) {
        return team -> Optional.of(settings.slack().botToken())
                .filter(token -> team.isEmpty() || outbound.get().workspace().mayBe(team));
    }

    @Produces
    @Singleton
    dev.awsinquiry.slack.outbound.Settings outboundSettings(Settings settings) {
        return new dev.awsinquiry.slack.outbound.Settings(
                settings.slack().apiUrl(),
                settings.delivery().callTimeout(),
                settings.delivery().grace(),
                settings.delivery().lease(),
                settings.delivery().pace());
    }

    @Produces
    @Singleton
    Outbound outbound(
            dev.awsinquiry.slack.outbound.Settings settings,
            Tokens tokens,
            Deliveries deliveries,
            DeliveryMeter meter,
            RealTime time) {
        return new Outbound(settings, new Outbound.Ports(tokens, deliveries, new Tell(), meter), time.clock());
    }

    /** Whoever reported it hears of it; the desk is looked up late, as it wakes the courier in turn. */
    private final class Tell implements Unreachable {
        @Override
        public void notMember(Post post) {
            desk.get().stranded().notMember(post);
        }

        @Override
        public void never(Post post, String error) {
            Stranded stranded = desk.get().stranded();
            if (Errors.isChannelClosed(error)) {
                stranded.never(post);
            } else {
                stranded.dropped(post, error);
            }
        }
    }
}
