package dev.awsinquiry.sandbox;

import dev.awsinquiry.sandbox.http.HttpCall;
import dev.awsinquiry.sandbox.http.HttpReply;

/** The page in the browser and what it asks for. */
public final class SandboxHttp {
    /** Answers a call. */
    public HttpReply handle(HttpCall call) {
        return HttpReply.text(404, "text/plain", call.path());
    }
}
