package dev.awsinquiry.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes down every statement that goes to a database, to be said again to another one. */
final class Recording {

    private static final JsonMapper JSON = new JsonMapper();

    /** What a transaction begins and ends with; each statement is one of its own when it is said again. */
    private static final List<String> FRAME = List.of("begin", "commit", "rollback", "set local");

    /**
     * A statement.
     *
     * @param args texts, numbers and nulls, in order
     * @param changed how many rows, or -1 for a query
     * @param read the columns that were read by name
     */
    record Said(String sql, List<@Nullable Object> args, int changed, List<String> read) {}

    private final DataSource source;
    private final List<Said> said = new ArrayList<>();
    /** Claims are random; in a recording they are numbered. */
    private final Map<String, String> claims = new HashMap<>();

    Recording(DataSource source) {
        this.source = source;
    }

    List<Said> said() {
        return said;
    }

    /** The database, overheard. */
    DataSource overheard() {
        return proxy(DataSource.class, (method, args) -> {
            Object result = call(source, method, args);
            return result instanceof Connection connection ? overheard(connection) : result;
        });
    }

    private Connection overheard(Connection connection) {
        return proxy(Connection.class, (method, args) -> {
            Object result = call(connection, method, args);
            if (result instanceof PreparedStatement statement) {
                return new Listener(statement, String.valueOf(args[0])).overheard(PreparedStatement.class);
            }
            return result instanceof Statement statement
                    ? new Listener(statement, "").overheard(Statement.class)
                    : result;
        });
    }

    private final class Listener {

        private final Statement statement;
        private final TreeMap<Integer, Object> args = new TreeMap<>();
        private final TreeSet<Integer> nulls = new TreeSet<>();
        private final TreeSet<String> read = new TreeSet<>();
        private String sql;

        Listener(Statement statement, String sql) {
            this.statement = statement;
            this.sql = sql;
        }

        <T> T overheard(Class<T> type) {
            return proxy(type, (method, given) -> {
                String name = method.getName();
                if (name.equals("setNull")) {
                    nulls.add((Integer) given[0]);
                } else if (name.matches("set(String|Long|Int|Object)")) {
                    args.put((Integer) given[0], given[1]);
                }
                Object result = call(statement, method, given);
                if (name.startsWith("execute")) {
                    sql = given.length > 0 ? String.valueOf(given[0]) : sql;
                }
                if (result instanceof ResultSet rows) {
                    return listening(rows);
                }
                if (name.equals("close")) {
                    ended();
                } else if (name.startsWith("execute")) {
                    changed = statement.getUpdateCount();
                }
                return result;
            });
        }

        private int changed = -1;

        private ResultSet listening(ResultSet rows) {
            return proxy(ResultSet.class, (method, given) -> {
                if (method.getName().startsWith("get") && given.length > 0 && given[0] instanceof String column) {
                    read.add(column);
                }
                return call(rows, method, given);
            });
        }

        private void ended() {
            String words = sql.replaceAll("\\s+", " ").strip();
            if (words.isEmpty() || FRAME.stream().anyMatch(words::startsWith)) {
                return;
            }
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 1; i <= args.size() + nulls.size(); i++) {
                values.add(nulls.contains(i) ? null : numbered(args.get(i)));
            }
            said.add(new Said(words, values, changed, List.copyOf(read)));
            sql = "";
        }
    }

    private @Nullable Object numbered(@Nullable Object value) {
        return value instanceof String text
                        && text.length() == UUID.randomUUID().toString().length()
                        && text.matches("[0-9a-f-]+")
                ? claims.computeIfAbsent(text, claim -> "claim-" + (claims.size() + 1))
                : value;
    }

    private interface Overhearing {
        @Nullable Object of(Method method, @Nullable Object[] args) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Overhearing overhearing) {
        return type.cast(Proxy.newProxyInstance(
                Recording.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, args) -> overhearing.of(method, args == null ? new Object[0] : args)));
    }

    private static @Nullable Object call(Object target, Method method, @Nullable Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** One statement a line. */
    static void write(List<Said> said, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Said one : said) {
            lines.add(JSON.writeValueAsString(one));
        }
        Files.write(file, lines);
    }

    static List<Said> read(Path file) throws IOException {
        List<Said> said = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            said.add(one(line));
        }
        return said;
    }

    private static Said one(String line) throws JsonProcessingException {
        return JSON.readValue(line, Said.class);
    }

    /** Says it to another database; how many rows it changed there, and which columns came, has to be the same. */
    static Said again(Said one, Connection connection) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement(one.sql())) {
            for (int i = 0; i < one.args().size(); i++) {
                @Nullable Object value = one.args().get(i);
                statement.setObject(i + 1, value instanceof Integer number ? (Object) number.longValue() : value);
            }
            boolean query = statement.execute();
            List<String> found = new ArrayList<>();
            if (query) {
                try (ResultSet rows = statement.getResultSet()) {
                    for (String column : one.read()) {
                        rows.findColumn(column);
                        found.add(column);
                    }
                }
            }
            return new Said(one.sql(), one.args(), query ? -1 : statement.getUpdateCount(), found);
        }
    }
}
