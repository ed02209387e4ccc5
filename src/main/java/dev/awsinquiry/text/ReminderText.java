package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.*;
import java.time.*;
import java.util.*;

public class ReminderText {
    public Message of(Inquiry i, dev.awsinquiry.clock.ReminderKind n, Instant now) {
        throw new UnsupportedOperationException();
    }
}
