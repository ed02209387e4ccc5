package dev.awsinquiry.text;

import dev.awsinquiry.files.OwnFile;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Requirements;
import dev.awsinquiry.inquiry.Severity;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which facts are required, from a file whose lines say {@code fact = mildest severity}. */
public final class RequiredFacts {

    /** The file, bundled and in the operator's folder. */
    public static final String FILE = "required-facts.properties";

    private RequiredFacts() {}

    /** As the product brings them along. */
    public static Requirements bundled() {
        return parsed("/text/" + FILE, Phrases.bundledFile("/text/" + FILE));
    }

    /**
     * The operator's own, where the folder holds {@code required-facts.properties}; that file then says it all. Otherwise
     * as bundled.
     *
     * @throws IllegalArgumentException when the file names a fact or a severity that doesn't exist
     */
    public static Requirements bundledWith(Path folder) {
        return OwnFile.in(folder, FILE)
                .map(own -> parsed(own.name(), Phrases.sentences(own)))
                .orElseGet(RequiredFacts::bundled);
    }

    private static Requirements parsed(String file, Map<String, String> lines) {
        Map<Fact, Severity> from = new EnumMap<>(Fact.class);
        lines.forEach((fact, severity) -> from.put(
                Fact.byId(fact)
                        .orElseThrow(() ->
                                unknown(file, fact, Arrays.stream(Fact.values()).map(Fact::id))),
                Severity.byId(severity.strip())
                        .orElseThrow(() -> unknown(
                                file, severity, Arrays.stream(Severity.values()).map(Severity::id)))));
        return new Requirements(from);
    }

    private static IllegalArgumentException unknown(String file, String name, Stream<String> known) {
        return new IllegalArgumentException(
                file + ": " + name + " is none of " + known.collect(Collectors.joining(", ")));
    }
}
