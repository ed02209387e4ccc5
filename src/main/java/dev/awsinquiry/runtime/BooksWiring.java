package dev.awsinquiry.runtime;

import dev.awsinquiry.desk.Books;
import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Unheard;
import dev.awsinquiry.store.Dialect;
import dev.awsinquiry.store.Store;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.InjectableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Opens the books on the database that is active. */
@ApplicationScoped
class BooksWiring {

    /** What time it is, for everything in the product. */
    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * Time as it passes outside. Deliveries wait by it, whatever time the product has been set to for a rehearsal.
     */
    record RealTime(Clock clock) {}

    @Produces
    @Singleton
    RealTime realTime() {
        return new RealTime(Clock.systemUTC());
    }

    /** The active database, and which of the two it is. */
    record Database(AgroalDataSource source, Dialect dialect) {}

    @Produces
    @Singleton
    Database database(@Any InjectableInstance<AgroalDataSource> sources, DatabaseSettings settings) {
        boolean postgres = Settings.trimmed(settings.url()).isPresent();
        return new Database(sources.getActive(), postgres ? Dialect.POSTGRESQL : Dialect.SQLITE);
    }

    @Produces
    @Singleton
    Store store(Database database, RealTime time) {
        return new Store(database.source(), database.dialect(), time.clock());
    }

    @Produces
    @Singleton
    Books books(Store store) {
        return store.books();
    }

    @Produces
    @Singleton
    Unheard unheard(Store store) {
        return store.unheard();
    }

    @Produces
    @Singleton
    Deliveries deliveries(Store store) {
        return store.deliveries();
    }
}
