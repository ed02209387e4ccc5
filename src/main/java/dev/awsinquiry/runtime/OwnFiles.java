package dev.awsinquiry.runtime;

import dev.awsinquiry.clock.Holidays;
import dev.awsinquiry.clock.Targets;
import dev.awsinquiry.reading.page.Words;
import dev.awsinquiry.text.Phrases;
import dev.awsinquiry.text.RequiredFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what the operator put into {@code AWS_INQUIRY_TEMPLATES_DIR}. Whatever is wrong with a file is said as with any other
 * setting: in one sentence, with the variable, the file and the reason. A log entry of the failure would hold back the
 * reason, as it does with all exceptions that may quote people's words.
 *
 * @param folder empty where the product's own files are all there is
 */
record OwnFiles(Optional<Path> folder) {

    /** The names under which a file is looked for. */
    private static final SortedSet<String> READ = Stream.of(
                    Phrases.files(),
                    Words.WORD_FILES,
                    Words.TABLES,
                    List.of(RequiredFacts.FILE, Targets.FILE, Holidays.FILE))
            .flatMap(List::stream)
            .collect(Collectors.toCollection(TreeSet::new));

    /**
     * What the folder makes of it, or what the product brings along.
     *
     * @throws io.quarkus.runtime.configuration.ConfigurationException when a file of the folder can't be used
     */
    <T> T or(Function<Path, T> own, Supplier<T> bundled) {
        if (folder.isEmpty()) {
            return bundled.get();
        }
        try {
            return own.apply(folder.get());
        } catch (IllegalArgumentException e) {
            throw refused(e.getMessage());
        } catch (UncheckedIOException e) {
            throw refused(
                    e.getMessage() + (e.getCause() instanceof CharacterCodingException ? ", it isn't UTF-8" : ""));
        }
    }

    /**
     * What is to be said of files that nothing reads: whoever misspelt a name sees no effect, and no reason why. Hidden
     * files, which mounts and editors leave behind, and a README are no words of the operator's.
     */
    Optional<String> unread() {
        List<String> unread = folder.map(OwnFiles::names).orElse(List.of()).stream()
                .filter(name -> !READ.contains(name))
                .filter(name ->
                        !name.startsWith(".") && !name.toLowerCase(Locale.ROOT).startsWith("readme"))
                .toList();
        return Optional.of(unread)
                .filter(names -> !names.isEmpty())
                .map(names -> "in AWS_INQUIRY_TEMPLATES_DIR, not read: " + String.join(", ", names)
                        + ". What is read there: " + String.join(", ", READ));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw refused("the folder " + folder + " can't be read");
        }
    }

    private static RuntimeException refused(String why) {
        return Settings.refused("AWS_INQUIRY_TEMPLATES_DIR", "can't be used: " + why);
    }
}
