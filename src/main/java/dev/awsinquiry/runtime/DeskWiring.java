package dev.awsinquiry.runtime;

import dev.awsinquiry.clock.Holidays;
import dev.awsinquiry.desk.Books;
import dev.awsinquiry.desk.Desk;
import dev.awsinquiry.desk.Ledger;
import dev.awsinquiry.desk.Lookups;
import dev.awsinquiry.desk.Rehearsal;
import dev.awsinquiry.desk.SupportPlan;
import dev.awsinquiry.inquiry.Requirements;
import dev.awsinquiry.reading.Reader;
import dev.awsinquiry.slack.outbound.Outbound;
import dev.awsinquiry.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Puts the desk together. */
@ApplicationScoped
class DeskWiring {

    private final Instance<Outbound> outbound;

    DeskWiring(Instance<Outbound> outbound) {
        this.outbound = outbound;
    }

    /** What the desk says with, and decides by. */
    record Words(Reader reader, Texts texts, Requirements requirements, SupportPlan plan, Holidays holidays) {}

    @Produces
    @Singleton
    Words words(Reader reader, Texts texts, Requirements requirements, SupportPlan plan, Holidays holidays) {
        return new Words(reader, texts, requirements, plan, holidays);
    }

    @Produces
    @Singleton
    Desk.Basis basis(Books books, Words words, Settings settings, Clock clock) {
        return new Desk.Basis(
                books,
                words.reader(),
                words.texts(),
                words.requirements(),
                settings.permissions(),
                words.plan(),
                words.holidays(),
                settings.quiet(),
                settings.zone(),
                clock,
                () -> outbound.get().courier().wake());
    }

    @Produces
    @Singleton
    Desk desk(Desk.Basis basis) {
        return Desk.on(basis);
    }

    @Produces
    @Singleton
    Rehearsal rehearsal(Desk.Basis basis) {
        return new Rehearsal(basis);
    }

    @Produces
    @Singleton
    Lookups lookups(Desk desk) {
        return desk.lookups();
    }

    @Produces
    @Singleton
    Ledger ledger(Desk desk) {
        return desk.ledger();
    }
}
