package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.*;
import java.time.*;
import java.util.*;

public class NoticeText {
    public Message textReady(Inquiry i, int v, Gaps g, CaseDocument d) {
        throw new UnsupportedOperationException();
    }

    public Message textOvertaken(Inquiry i, int v) {
        throw new UnsupportedOperationException();
    }

    public Message offer(Inquiry i, int v, boolean o) {
        throw new UnsupportedOperationException();
    }

    public Message mark(Inquiry i, Effect.Notice n, Instant now) {
        throw new UnsupportedOperationException();
    }
}
