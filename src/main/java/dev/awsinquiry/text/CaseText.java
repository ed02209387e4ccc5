package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.*;
import java.time.*;
import java.util.*;

public class CaseText {
    public CaseDocument of(Inquiry i, Gaps g, Instant n) {
        throw new UnsupportedOperationException();
    }

    public List<Message> messages(Inquiry i, CaseDocument d, int v) {
        throw new UnsupportedOperationException();
    }
}
