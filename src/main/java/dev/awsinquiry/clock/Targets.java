package dev.awsinquiry.clock;

import dev.awsinquiry.inquiry.*;
import java.time.*;
import java.util.*;

public class Targets {
    public boolean isPlan(String p) {
        throw new UnsupportedOperationException();
    }

    public List<String> plans(Instant a) {
        throw new UnsupportedOperationException();
    }

    public List<Severity> severities(String p, Instant a) {
        throw new UnsupportedOperationException();
    }

    public Optional<Target> target(String p, Severity s, Instant a) {
        throw new UnsupportedOperationException();
    }

    public Instant due(Target t, Instant f) {
        throw new UnsupportedOperationException();
    }
}
