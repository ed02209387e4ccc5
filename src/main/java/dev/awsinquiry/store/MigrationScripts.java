package dev.awsinquiry.store;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * The migrations by name, so that neither class loader nor packaging has a say in whether they are found: Flyway would
 * search the class path for them.
 */
final class MigrationScripts implements ResourceProvider {

    /** In order; a script that was released is never changed. */
    static final List<String> NAMES = List.of(
            "V1__inquiries_and_posts.sql",
            "V2__catching_up.sql",
            "V3__urgency_and_retention.sql",
            "V4__order_of_urgency.sql",
            "V5__audit_and_forgetting.sql",
            "V6__owner.sql",
            "V7__withdrawn.sql",
            "V8__posted_anew.sql",
            "V9__handed_in.sql");

    static final String FOLDER = "db/migration/";

    private static final List<LoadableResource> SCRIPTS =
            NAMES.stream().<LoadableResource>map(Script::new).toList();

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return SCRIPTS.stream()
                .filter(script -> script.getRelativePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return SCRIPTS.stream()
                .filter(script -> script.getFilename().startsWith(prefix)
                        && Arrays.stream(suffixes).anyMatch(script.getFilename()::endsWith))
                .toList();
    }

    private static final class Script extends LoadableResource {

        private final String name;

        Script(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            InputStream script = MigrationScripts.class.getClassLoader().getResourceAsStream(FOLDER + name);
            return new InputStreamReader(Objects.requireNonNull(script, name), StandardCharsets.UTF_8);
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return FOLDER + name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
