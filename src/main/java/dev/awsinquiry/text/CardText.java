package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.*;
import java.time.*;
import java.util.*;

public class CardText {
    public Message of(Inquiry i, Gaps g, Instant n) {
        throw new UnsupportedOperationException();
    }
}
