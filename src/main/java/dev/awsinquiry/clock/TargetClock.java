package dev.awsinquiry.clock;

import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Runs first-response targets, around the clock or in business hours. Moments within a target are rounded up to the
 * millisecond, which is as fine as they are stored: rounded down, a reminder would be early.
 */
public final class TargetClock {

    /** The last tenth. */
    static final int WHOLE = 10;

    /** The shortest delay that has a number in words. */
    private static final Duration FIRST_DELAY = Duration.ofMinutes(1);

    private final BusinessHours ofCustomer;
    private final BusinessHours ofJapaneseCases;

    /**
     * With the business hours of plans that have them.
     *
     * @param zone the customer's
     * @param holidays the days without business hours
     */
    public TargetClock(ZoneId zone, Holidays holidays) {
        this.ofCustomer = BusinessHours.ofCustomer(zone, holidays);
        this.ofJapaneseCases = BusinessHours.ofJapaneseCases(holidays);
    }

    /**
     * When a target passes.
     *
     * @param language of the case: Japanese ones have business hours of their own
     */
    public Instant due(Target target, Language language, Instant filedAt) {
        return target.businessHours() ? hours(language).add(filedAt, target.within()) : filedAt.plus(target.within());
    }

    /** The customer's zone. */
    ZoneId zone() {
        return ofCustomer.zone();
    }

    private BusinessHours hours(Language language) {
        return language == Language.JA ? ofJapaneseCases : ofCustomer;
    }

    /**
     * What the clock shows.
     *
     * @return empty while it doesn't run: before the filing, from the first response on, and once resolved
     */
    public Optional<ClockFace> face(Inquiry inquiry, Instant now) {
        return running(inquiry)
                .map(filing -> new ClockFace(
                        filing.due(), Duration.between(now, filing.due()), passed(filing, inquiry.language(), now)));
    }

    private static Optional<Filing> running(Inquiry inquiry) {
        CaseRecord aws = inquiry.aws();
        return aws.isClockRunning() ? aws.filing() : Optional.empty();
    }

    private double passed(Filing filing, Language language, Instant now) {
        Duration whole = counted(filing, language, filing.at(), filing.due());
        if (whole.isZero()) {
            return now.isBefore(filing.due()) ? 0 : 1;
        }
        Duration gone = counted(filing, language, filing.at(), now);
        return Math.max(0, gone.toNanos() / (double) whole.toNanos());
    }

    /** The time that counts between two moments. */
    private Duration counted(Filing filing, Language language, Instant from, Instant to) {
        return inBusinessHours(filing) ? hours(language).between(from, to) : Duration.between(from, to);
    }

    /**
     * Whether only business hours count. A record of a filing doesn't say so, but where they make no difference to the
     * end they make none in between either.
     */
    private static boolean inBusinessHours(Filing filing) {
        return !filing.due().equals(filing.at().plus(filing.target()));
    }

    /**
     * A moment within a target, in time that counts. Derived from when it is due as recorded, so that a holiday that was
     * named after the filing never moves it beyond that.
     *
     * @param tenth from 0 at the filing to 10 when it is due
     */
    private Instant tenth(Filing filing, Language language, int tenth) {
        Duration whole = counted(filing, language, filing.at(), filing.due());
        Instant at = later(filing, language, filing.at(), whole, tenth);
        return tenth >= WHOLE || at.isAfter(filing.due()) ? filing.due() : at;
    }

    /**
     * The moment at which so much of the time of a target has gone by.
     *
     * @param from the filing, or any later moment, from which no target runs any more
     * @param tenths from 0 to 10
     */
    Instant tenths(Filing filing, Language language, Instant from, int tenths) {
        return from.equals(filing.at())
                ? tenth(filing, language, tenths)
                : later(filing, language, from, filing.target(), tenths);
    }

    private Instant later(Filing filing, Language language, Instant from, Duration whole, int tenths) {
        Duration part = whole.multipliedBy(tenths).dividedBy(WHOLE);
        return wholeMillis(inBusinessHours(filing) ? hours(language).add(from, part) : from.plus(part));
    }

    private static Instant wholeMillis(Instant at) {
        Instant down = at.truncatedTo(ChronoUnit.MILLIS);
        return down.equals(at) ? at : down.plusMillis(1);
    }

    /**
     * When a card that shows the clock is out of date next: at each tenth of the target, a minute after it has passed, and
     * whenever the delay has doubled from there, so that what it says of it is never wildly wrong, and seldom edited.
     *
     * @return later than {@code now}; empty while the clock doesn't run
     */
    Optional<Instant> nextRedraw(Inquiry inquiry, Instant now) {
        return running(inquiry)
                .filter(filing -> filing.at().isBefore(filing.due()))
                .map(filing -> nextRedraw(filing, inquiry.language(), now));
    }

    private Instant nextRedraw(Filing filing, Language language, Instant now) {
        for (int tenth = 1; tenth <= WHOLE; tenth++) {
            Instant at = tenth(filing, language, tenth);
            if (at.isAfter(now)) {
                return at;
            }
        }
        Duration delay = FIRST_DELAY;
        while (!filing.due().plus(delay).isAfter(now)) {
            delay = delay.multipliedBy(2);
        }
        return filing.due().plus(delay);
    }
}
