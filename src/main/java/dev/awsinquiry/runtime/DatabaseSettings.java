package dev.awsinquiry.runtime;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where everything is kept: {@code DATABASE_…}. */
@ConfigMapping(prefix = "database")
public interface DatabaseSettings {

    /** {@code DATABASE_URL}: {@code jdbc:postgresql://…}; empty for an SQLite file in the data directory. */
    Optional<String> url();

    /** {@code DATABASE_USERNAME}. */
    Optional<String> username();

    /** {@code DATABASE_PASSWORD}. */
    Optional<String> password();
}
