package dev.awsinquiry.slack.inbound;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A request and its response as a servlet sees them. Whatever the endpoint shouldn't need fails the test. */
final class ServletExchange {

    /** What came back. */
    record Answer(int status, Map<String, String> headers, String body) {}

    private final String method;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final InputStream body;
    private final long announced;

    private int status = 200;
    private final Map<String, String> sent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private ServletExchange(String method, Map<String, String> headers, InputStream body, long announced) {
        this.method = method;
        this.headers.putAll(headers);
        this.body = body;
        this.announced = announced;
    }

    /**
     * Sends it.
     *
     * @param announced the content length; -1 for none
     */
    static Answer send(
            SlackEndpoint endpoint, String method, Map<String, String> headers, InputStream body, long announced) {
        ServletExchange exchange = new ServletExchange(method, headers, body, announced);
        try {
            endpoint.service(exchange.request(), exchange.response());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Answer(exchange.status, exchange.sent, exchange.written.toString(StandardCharsets.UTF_8));
    }

    private HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (proxy, called, arguments) -> switch (called.getName()) {
            case "getMethod" -> method;
            case "getContentType" -> headers.get("Content-Type");
            case "getContentLengthLong" -> announced;
            case "getHeader" -> headers.get((String) arguments[0]);
            case "getHeaderNames" -> Collections.enumeration(headers.keySet());
            case "getHeaders" -> Collections.enumeration(List.of(headers.get((String) arguments[0])));
            case "getInputStream" -> input();
            default -> throw new AssertionError("the endpoint asks for " + called.getName());
        });
    }

    private HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (proxy, called, arguments) -> switch (called.getName()) {
            case "setStatus" -> {
                status = (int) arguments[0];
                yield null;
            }
            case "setHeader" -> sent.put((String) arguments[0], (String) arguments[1]);
            case "setContentType" -> sent.put("Content-Type", (String) arguments[0]);
            case "setContentLength" -> null;
            case "getOutputStream" -> output();
            default -> throw new AssertionError("the endpoint calls " + called.getName());
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private ServletInputStream input() {
        return new ServletInputStream() {
            @Override
            public int read() throws IOException {
                return body.read();
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                return body.read(into, from, most);
            }

            @Override
            public boolean isFinished() {
                return false;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(@Nullable ReadListener listener) {
                throw new AssertionError("the endpoint reads asynchronously");
            }
        };
    }

    private ServletOutputStream output() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                written.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(@Nullable WriteListener listener) {
                throw new AssertionError("the endpoint writes asynchronously");
            }
        };
    }
}
