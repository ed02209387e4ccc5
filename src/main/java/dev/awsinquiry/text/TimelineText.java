package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.*;
import java.time.*;
import java.util.*;

public class TimelineText {
    public Message of(Inquiry i, Effect.Notice n, Instant now) {
        throw new UnsupportedOperationException();
    }
}
