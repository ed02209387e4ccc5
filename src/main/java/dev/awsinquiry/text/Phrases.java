package dev.awsinquiry.text;

import dev.awsinquiry.files.OwnFile;
import dev.awsinquiry.inquiry.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every sentence, by key and language, from the bundles in {@code /text}. An operator's files of the same names replace
 * single sentences.
 */
public final class Phrases {

    /** The bundles, one for each part of the product that speaks. */
    static final List<String> BUNDLES = List.of("messages", "case", "forms");

    private final Map<Language, Map<String, String>> sentences;

    private Phrases(Map<Language, Map<String, String>> sentences) {
        this.sentences = sentences;
    }

    /** The sentences that the product brings along. */
    public static Phrases bundled() {
        return load(Optional.empty());
    }

    /**
     * Those, with the operator's own in their place where there are some.
     *
     * @param folder holds files such as {@code messages_ja.properties}, in UTF-8
     * @throws IllegalArgumentException when an own sentence has a key or a place to fill in that the product doesn't
     *     know, or is longer than Slack takes it; found at start, so that it doesn't break a message during an incident
     */
    public static Phrases bundledWith(Path folder) {
        return load(Optional.of(folder));
    }

    /** The names of the files that hold them. */
    public static List<String> files() {
        return BUNDLES.stream()
                .flatMap(bundle -> Arrays.stream(Language.values()).map(language -> file(bundle, language)))
                .toList();
    }

    private static String file(String bundle, Language language) {
        return bundle + "_" + language.id() + ".properties";
    }

    private static Phrases load(Optional<Path> folder) {
        Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, String> one = new HashMap<>();
            for (String bundle : BUNDLES) {
                String file = file(bundle, language);
                Map<String, String> ours = bundledFile("/text/" + file);
                one.putAll(ours);
                folder.flatMap(f -> OwnFile.in(f, file))
                        .ifPresent(own -> one.putAll(fitting(own.name(), sentences(own), ours)));
            }
            all.put(language, Map.copyOf(one));
        }
        return new Phrases(all);
    }

    private static Map<String, String> fitting(String file, Map<String, String> own, Map<String, String> ours) {
        own.forEach((key, sentence) -> {
            String known = ours.get(key);
            if (known == null) {
                throw new IllegalArgumentException(file + ": there is no sentence with the key " + key);
            }
            if (!Template.places(known).containsAll(Template.places(sentence))) {
                throw new IllegalArgumentException(
                        file + ": " + key + " may use " + Template.places(known) + " and nothing else in braces");
            }
            Lengths.problem(key, sentence).ifPresent(problem -> {
                throw new IllegalArgumentException(file + ": " + problem);
            });
        });
        return own;
    }

    /** A file that the build brings along, in UTF-8. */
    static Map<String, String> bundledFile(String path) {
        try (InputStream in = Phrases.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + path);
            }
            return parsed(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + path, e);
        }
    }

    /** What a file of the operator's says under which key. */
    static Map<String, String> sentences(OwnFile file) {
        try {
            return parsed(new StringReader(file.text()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    file.name() + ": a \\u in it isn't followed by four hexadecimal digits", e);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file.name(), e);
        }
    }

    private static Map<String, String> parsed(Reader in) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        Map<String, String> result = new HashMap<>();
        properties.forEach((key, value) -> result.put(key.toString(), value.toString()));
        return result;
    }

    /**
     * A sentence, with {@code {name}} replaced by the value given for it.
     *
     * @param arguments names and values in turn
     * @throws IllegalArgumentException when there is no such sentence; a test keeps the languages in step
     */
    public String say(Language language, String key, Object... arguments) {
        return Template.pieces(sentence(language, key), arguments).stream()
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** The same as pieces of a line; a {@link Span} given for a name stays what it is, such as a link. */
    public List<Span> spans(Language language, String key, Object... arguments) {
        return Template.pieces(sentence(language, key), arguments).stream()
                .map(piece -> piece instanceof Span span ? span : Span.words(String.valueOf(piece)))
                .toList();
    }

    private String sentence(Language language, String key) {
        return find(language, key)
                .orElseThrow(() -> new IllegalArgumentException("no sentence " + key + " in " + language.id()));
    }

    /** A sentence, if there is one under the key. */
    public Optional<String> find(Language language, String key) {
        return Optional.ofNullable(sentences.get(language).get(key));
    }

    /** All keys in a language. */
    public Set<String> keys(Language language) {
        return sentences.get(language).keySet();
    }
}
