package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.*;
import java.time.*;
import java.util.*;

public class GapsText {
    public Message of(Inquiry i, Gaps g, Optional<Duration> n) {
        throw new UnsupportedOperationException();
    }
}
