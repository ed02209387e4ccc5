package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.*;
import java.time.*;
import java.util.*;

public class WhisperText {
    public Message secretMasked(Language l) {
        throw new UnsupportedOperationException();
    }

    public Message invite(Language l) {
        throw new UnsupportedOperationException();
    }

    public Message unreachable(Language l) {
        throw new UnsupportedOperationException();
    }
}
