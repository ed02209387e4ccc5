package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.*;
import java.time.*;
import java.util.*;

public class AdviceText {
    public Optional<Message> of(Inquiry i) {
        throw new UnsupportedOperationException();
    }
}
