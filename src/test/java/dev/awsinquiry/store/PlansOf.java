package dev.awsinquiry.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A data source that asks the database, before each query over our tables, how it will go about it. */
final class PlansOf {

    private final DataSource source;
    private final String explain;
    private final List<String> plans = new ArrayList<>();

    PlansOf(DataSource source, Dialect dialect) {
        this.source = source;
        this.explain = dialect == Dialect.SQLITE ? "explain query plan " : "explain ";
    }

    DataSource source() {
        return (DataSource) proxy(DataSource.class, (self, method, arguments) -> {
            Object result = call(source, method, arguments);
            return result instanceof Connection connection ? spied(connection) : result;
        });
    }

    /** The plans of what was asked since the last time, each as the database words it. */
    List<String> take() {
        List<String> taken = List.copyOf(plans);
        plans.clear();
        return taken;
    }

    private Connection spied(Connection connection) {
        return (Connection) proxy(Connection.class, (self, method, arguments) -> {
            Object result = call(connection, method, arguments);
            return result instanceof PreparedStatement statement
                            && method.getName().equals("prepareStatement")
                    ? spied(connection, String.valueOf(arguments[0]), statement)
                    : result;
        });
    }

    private record Binding(Method method, Object[] arguments) {}

    private PreparedStatement spied(Connection connection, String sql, PreparedStatement statement) {
        List<Binding> bindings = new ArrayList<>();
        return (PreparedStatement) proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().startsWith("set") && method.getDeclaringClass() == PreparedStatement.class) {
                bindings.add(new Binding(method, arguments));
            }
            if (method.getName().equals("execute") && sql.matches("(?s).*\\bfrom\\b.*")) {
                plans.add(plan(connection, sql, bindings));
            }
            return call(statement, method, arguments);
        });
    }

    private String plan(Connection connection, String sql, List<Binding> bindings) throws Throwable {
        StringBuilder plan = new StringBuilder();
        try (PreparedStatement explained = connection.prepareStatement(explain + sql)) {
            for (Binding binding : bindings) {
                call(explained, binding.method(), binding.arguments());
            }
            try (ResultSet steps = explained.executeQuery()) {
                int text = steps.getMetaData().getColumnCount();
                while (steps.next()) {
                    plan.append(steps.getString(text)).append('\n');
                }
            }
        }
        return plan.toString();
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(PlansOf.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
