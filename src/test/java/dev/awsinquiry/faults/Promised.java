package dev.awsinquiry.faults;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One inquiry, and what the product acknowledged about it. Written by one person, read when all is over. */
final class Promised {

    final String subject;
    final String channel;

    /** By timestamp of the reply, the mark that its latest words carry. */
    final Map<String, String> words = new LinkedHashMap<>();

    /** Marks of words that were edited away or deleted. */
    final Set<String> gone = new LinkedHashSet<>();

    /** By timestamp of the reply, what is to be acknowledged about it. */
    final Map<String, Set<String>> awaited = new LinkedHashMap<>();

    Optional<String> unknownFact = Optional.empty();
    boolean finished;
    Optional<String> caseId = Optional.empty();

    /** Its channel takes no posts: whoever reported it has to be told so. */
    boolean hopeless;

    Promised(String subject, String channel) {
        this.subject = subject;
        this.channel = channel;
    }

    void await(String ts, String key) {
        awaited.computeIfAbsent(ts, any -> new LinkedHashSet<>()).add(key);
    }
}
