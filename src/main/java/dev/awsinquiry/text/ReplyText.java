package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.*;
import java.time.*;
import java.util.*;

public class ReplyText {
    public Message of(Inquiry i, String q, String a) {
        throw new UnsupportedOperationException();
    }
}
