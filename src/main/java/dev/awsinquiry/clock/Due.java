package dev.awsinquiry.clock;

import dev.awsinquiry.inquiry.*;
import java.time.*;
import java.util.*;

public record Due(Optional<Reminder> say, Set<String> done) {}
