package dev.awsinquiry.runtime;

import dev.awsinquiry.sandbox.LocalSlack;
import dev.awsinquiry.sandbox.LocalSlackServer;
import dev.awsinquiry.sandbox.SandboxClock;
import dev.awsinquiry.sandbox.SlackSetup;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the local Slack of dev mode, where it stands in; a production build doesn't have this bean. */
@IfBuildProfile("dev")
@Singleton
class LocalSlackHouse {

    private final Optional<LocalSlack> slack;
    private final Optional<LocalSlackServer> webApi;

    LocalSlackHouse(@ConfigProperty(name = LocalSlackChoice.CHOSEN) Optional<Boolean> chosen, SandboxClock clock) {
        // the product checks signatures by the clock that it shares with the local Slack
        this.slack = chosen.filter(yes -> yes)
                .map(yes -> new LocalSlack(SlackSetup.forRehearsal(clock).withSignatureClock(clock)));
        this.webApi = slack.map(LocalSlackServer::startForApps);
    }

    /** The local Slack; empty when there are credentials for the real one. */
    Optional<LocalSlack> slack() {
        return slack;
    }

    /** How the product reaches it. */
    Optional<SlackSettings> settings() {
        return webApi.map(server -> new StandIn(
                slack.orElseThrow().setup().botToken(),
                slack.orElseThrow().setup().signingSecret(),
                server.apiUrl()));
    }

    /** Leaves port and folder to the start that follows a change of the code. */
    @PreDestroy
    void close() {
        webApi.ifPresent(LocalSlackServer::close);
        slack.ifPresent(LocalSlack::close);
        LocalSlackChoice.leaveFolder();
    }

    private record StandIn(String token, String secret, String apiUrl) implements SlackSettings {
        @Override
        public String toString() {
            return "the local Slack at " + apiUrl;
        }

        @Override
        public Optional<String> botToken() {
            return Optional.of(token);
        }

        @Override
        public Optional<String> signingSecret() {
            return Optional.of(secret);
        }

        @Override
        public Optional<String> appToken() {
            return Optional.empty();
        }
    }
}
