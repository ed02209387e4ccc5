package dev.awsinquiry.store;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** What versions of the product before and after this one do when they start. */
final class OtherVersions {

    /** A migration that only adds, of every kind that the rule allows. */
    private static final String EXPANSION = """
            alter table inquiries add column mood text;
            alter table posts add column weight bigint not null default 7;
            create table moods (id text not null primary key);
            drop index posts_claimed;
            create index posts_claimed on posts (claim, weight) where claim is not null;
            """;

    private OtherVersions() {}

    static int newest() {
        return SchemaVersion.newest().number();
    }

    /** One that knew migrations up to this number. */
    static void migrateTo(int number, DataSource source, Dialect dialect) {
        MigrationVersion target = MigrationVersion.fromVersion(String.valueOf(number));
        StoreMigrations.migrate(source, dialect, new MigrationScripts(), target);
    }

    /** The one that comes next. */
    static void migrateBeyond(DataSource source, Dialect dialect) {
        migrateBy(EXPANSION, source, dialect);
    }

    /** One whose newest migration is this. */
    static void migrateBy(String sql, DataSource source, Dialect dialect) {
        StoreMigrations.migrate(source, dialect, new NextScripts(sql), MigrationVersion.LATEST);
    }

    private static final class NextScripts implements ResourceProvider {

        private final MigrationScripts known = new MigrationScripts();
        private final Script next;

        NextScripts(String sql) {
            this.next = new Script("V" + (newest() + 1) + "__moods.sql", sql);
        }

        @Override
        public @Nullable LoadableResource getResource(String name) {
            return name.equals(next.getRelativePath()) ? next : known.getResource(name);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            List<LoadableResource> all = new ArrayList<>(known.getResources(prefix, suffixes));
            if (next.getFilename().startsWith(prefix) && List.of(suffixes).contains(".sql")) {
                all.add(next);
            }
            return all;
        }
    }

    private static final class Script extends LoadableResource {

        private final String name;
        private final String sql;

        Script(String name, String sql) {
            this.name = name;
            this.sql = sql;
        }

        @Override
        public Reader read() {
            return new StringReader(sql);
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
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
