package dev.awsinquiry.browser;

import dev.awsinquiry.sandbox.SandboxClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Time stands still until somebody moves it on the page, so that pictures come out the same. */
@ApplicationScoped
public class StageClock {

    /** 2026-04-15 17:05 in Tokyo. */
    private static final Instant START = Instant.parse("2026-04-15T08:05:00Z");

    @Produces
    @Singleton
    SandboxClock clock() {
        return SandboxClock.stoppedAt(START);
    }
}
