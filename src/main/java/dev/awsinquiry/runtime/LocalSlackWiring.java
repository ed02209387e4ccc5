package dev.awsinquiry.runtime;

import dev.awsinquiry.sandbox.SandboxClock;
import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** In dev mode: has the product talk to the local Slack and share its time, unless there are credentials. */
@IfBuildProfile("dev")
@ApplicationScoped
class LocalSlackWiring {

    @Produces
    @Singleton
    @DefaultBean
    SandboxClock sandboxClock() {
        return new SandboxClock();
    }

    /** Shows real time until somebody moves it on the page. */
    @Produces
    @Singleton
    Clock clock(SandboxClock clock) {
        return clock;
    }

    @Produces
    @Singleton
    Settings settings(LocalSlackHouse house, SlackSettings slack, InquirySettings inquiry, DatabaseSettings database) {
        return Settings.checked(house.settings().orElse(slack), inquiry, database);
    }
}
