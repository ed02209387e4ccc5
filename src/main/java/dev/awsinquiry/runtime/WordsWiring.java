package dev.awsinquiry.runtime;

import dev.awsinquiry.api.ApiSettings;
import dev.awsinquiry.clock.Holidays;
import dev.awsinquiry.clock.Targets;
import dev.awsinquiry.desk.SupportPlan;
import dev.awsinquiry.inquiry.Requirements;
import dev.awsinquiry.reading.Reader;
import dev.awsinquiry.reading.WordsReader;
import dev.awsinquiry.reading.page.Words;
import dev.awsinquiry.text.House;
import dev.awsinquiry.text.Phrases;
import dev.awsinquiry.text.RequiredFacts;
import dev.awsinquiry.text.Texts;
import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Puts together what reads and speaks, from the product's files and the operator's. */
@ApplicationScoped
class WordsWiring {

    private static final Logger LOG = Logger.getLogger(WordsWiring.class);

    void notice(@Observes StartupEvent started, Settings settings) {
        own(settings).unread().ifPresent(LOG::warn);
    }

    @Produces
    @Singleton
    @DefaultBean
    Settings settings(SlackSettings slack, InquirySettings inquiry, DatabaseSettings database) {
        return Settings.checked(slack, inquiry, database);
    }

    @Produces
    @Singleton
    House house(Settings settings, InquirySettings inquiry) {
        EnvironmentWords words = new EnvironmentWords();
        return new House(
                settings.zone(),
                words.of("AWS_INQUIRY_ADDRESSEE", inquiry.addressee()),
                words.of("AWS_INQUIRY_DESK", inquiry.desk()));
    }

    @Produces
    @Singleton
    Phrases phrases(Settings settings) {
        return own(settings).or(Phrases::bundledWith, Phrases::bundled);
    }

    @Produces
    @Singleton
    Texts texts(Phrases phrases, House house) {
        return Texts.of(phrases, house);
    }

    @Produces
    @Singleton
    Requirements requirements(Settings settings) {
        return own(settings).or(RequiredFacts::bundledWith, RequiredFacts::bundled);
    }

    @Produces
    @Singleton
    Reader reader(Settings settings) {
        return new WordsReader(own(settings).or(Words::bundledWith, Words::bundled));
    }

    @Produces
    @Singleton
    SupportPlan plan(Settings settings, Clock clock) {
        Targets targets = own(settings).or(Targets::bundledWith, Targets::bundled);
        try {
            return new SupportPlan(
                    targets.overriddenBy(settings.ownTargets()), settings.supportPlan(), clock.instant());
        } catch (IllegalArgumentException e) {
            throw Settings.refused("AWS_INQUIRY_SUPPORT_PLAN", "can't be used: " + e.getMessage());
        }
    }

    @Produces
    @Singleton
    Holidays holidays(Settings settings) {
        return own(settings).or(Holidays::in, () -> Holidays.NONE);
    }

    @Produces
    @Singleton
    ApiSettings api(InquirySettings inquiry) {
        return new ApiSettings(Settings.trimmed(inquiry.apiToken()));
    }

    private static OwnFiles own(Settings settings) {
        return new OwnFiles(settings.templates());
    }
}
