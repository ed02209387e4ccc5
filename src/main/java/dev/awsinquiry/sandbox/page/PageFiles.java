package dev.awsinquiry.sandbox.page;

import dev.awsinquiry.sandbox.http.HttpReply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The page's own files, from {@code sandbox/page} on the class path: not from {@code META-INF/resources}, where a
 * production start would serve them.
 */
public final class PageFiles {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8");

    /** What people type ends up on this page: scripts and styles come from its own files only. */
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    /** The file of the given name, or 404. */
    public HttpReply file(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !name.matches("[a-z-]+\\.[a-z]+")) {
            return notFound();
        }
        try (InputStream in = PageFiles.class.getResourceAsStream("/sandbox/page/" + name)) {
            return in == null
                    ? notFound()
                    : new HttpReply(
                            200,
                            Map.of(
                                    "Content-Type", type,
                                    "Cache-Control", "no-cache",
                                    "Content-Security-Policy", POLICY,
                                    "X-Content-Type-Options", "nosniff",
                                    "Referrer-Policy", "no-referrer"),
                            in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpReply notFound() {
        return HttpReply.text(404, "text/plain; charset=utf-8", "not found");
    }
}
