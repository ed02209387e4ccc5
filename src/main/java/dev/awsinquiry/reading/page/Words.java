package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.aws.Abbreviations;
import dev.awsinquiry.reading.aws.ErrorCodes;
import dev.awsinquiry.reading.aws.Hosts;
import dev.awsinquiry.reading.aws.HttpStatus;
import dev.awsinquiry.reading.aws.Regions;
import dev.awsinquiry.reading.aws.ResourceTypes;
import dev.awsinquiry.reading.chars.Table;
import dev.awsinquiry.reading.layout.Topics;
import dev.awsinquiry.reading.phrase.Automaton;
import dev.awsinquiry.reading.phrase.Lexicon;
import dev.awsinquiry.reading.phrase.Nfa;
import dev.awsinquiry.reading.secret.SecretMasker;
import dev.awsinquiry.reading.time.Zones;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The word lists, rules and tables that the reading rests on: resource files, to which an operator adds files of the same names. */
public final class Words {

    private static final String FOLDER = "/reading/";
    /** In the order in which they are read. */
    public static final List<String> WORD_FILES = List.of(
            "when.txt",
            "often.txt",
            "lasting.txt",
            "where.txt",
            "answers.txt",
            "how.txt",
            "seen.txt",
            "what.txt",
            "tried.txt",
            "deeds.txt",
            "trigger.txt",
            "expected.txt",
            "who.txt",
            "reach.txt",
            "why.txt",
            "suspicion.txt",
            "stakes.txt",
            "purposes.txt",
            "how-much.txt",
            "toll.txt",
            "flags.txt",
            "redundancy.txt",
            "names.txt",
            "acts.txt",
            "roles.txt",
            "layout.txt");

    private final Lexicon lexicon;
    private final RuleEngine rules;
    private final Topics topics;
    private final Regions regions;
    private final Zones zones;
    private final ResourceTypes resourceTypes;
    private final Hosts hosts;
    private final ErrorCodes errorCodes;
    private final HttpStatus httpStatus;
    private final Abbreviations abbreviations;
    private final SecretMasker secrets;
    private final Retractions retractions;
    private final Restatements restatements;
    private final Set<String> publishers = new HashSet<>();
    private final Set<String> usual = new HashSet<>();
    private final Set<String> elsewhere = new HashSet<>();
    private final Automaton failures;

    private Words(Source source) {
        List<String> files = new ArrayList<>();
        WORD_FILES.forEach(name -> files.addAll(source.versions(name)));
        lexicon = new Lexicon(files);
        rules = new RuleEngine(lexicon);
        topics = new Topics(source.all("topics.txt"));
        regions = new Regions(source.all("regions.tsv"));
        zones = new Zones(source.all("zones.tsv"));
        resourceTypes = new ResourceTypes(source.all("resource-types.tsv"));
        hosts = new Hosts(resourceTypes, regions);
        errorCodes = new ErrorCodes(source.all("error-codes.tsv"));
        httpStatus = new HttpStatus(source.all("http-status.tsv"));
        abbreviations = new Abbreviations(source.all("abbreviations.tsv"));
        retractions = new Retractions(source.all("retractions.tsv"));
        restatements = new Restatements(source.all("restatements.tsv"));
        secrets = new SecretMasker(source.all("secret-tokens.tsv"), source.all("secret-fields.tsv"));
        Table.rows(source.all("publishers.tsv")).forEach(row -> publishers.add(row[0]));
        Table.rows(source.all("usual-abbreviations.txt")).forEach(row -> usual.addAll(List.of(row[0].split(" +"))));
        Table.rows(source.all("abbreviations-elsewhere.txt"))
                .forEach(row -> elsewhere.addAll(List.of(row[0].split(" +"))));
        Nfa failing = new Nfa();
        Table.rows(source.all("message-words.tsv"))
                .forEach(row -> failing.phrase(row[0], 0, row.length > 1, row.length > 1));
        failures = new Automaton(failing);
    }

    /** The words that come with the product. */
    public static Words bundled() {
        return new Words(new Source(Optional.empty()));
    }

    /**
     * The words that come with the product, and what an operator adds to them.
     *
     * @param directory a folder with files named as the bundled ones ({@code abbreviations.tsv}, {@code flags.txt}, …);
     *     each adds to its namesake, a row for the same abbreviation takes the place of the bundled one
     * @throws IllegalArgumentException if a file of it can't be understood; the message names the line
     * @throws UncheckedIOException if a file can't be read
     */
    public static Words bundledWith(Path directory) {
        return new Words(new Source(Optional.of(directory)));
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    RuleEngine rules() {
        return rules;
    }

    Topics topics() {
        return topics;
    }

    public Regions regions() {
        return regions;
    }

    Zones zones() {
        return zones;
    }

    public ResourceTypes resourceTypes() {
        return resourceTypes;
    }

    public Hosts hosts() {
        return hosts;
    }

    public ErrorCodes errorCodes() {
        return errorCodes;
    }

    public HttpStatus httpStatus() {
        return httpStatus;
    }

    public Abbreviations abbreviations() {
        return abbreviations;
    }

    Retractions retractions() {
        return retractions;
    }

    public Restatements restatements() {
        return restatements;
    }

    public SecretMasker secrets() {
        return secrets;
    }

    /** Whether the account is one that publishes images, not the asker's. */
    public boolean publisher(String account) {
        return publishers.contains(account);
    }

    /** Whether the word in capitals is one that needs no explanation, or one that the abbreviations explain. */
    public boolean usual(String capitals) {
        return usual.contains(capitals) || abbreviations.knows(capitals);
    }

    /** Whether the stretch of the text, where it stands in quotation marks, reads like the message of a failure. */
    public boolean failing(char[] lower, int start, int end) {
        return start < end && failures.find(lower, start, end).holds(start, end, end, 0);
    }

    /** Whether the word in capitals means something to some trade, though not to AWS. */
    public boolean usualElsewhere(String capitals) {
        return elsewhere.contains(capitals);
    }

    private record Source(Optional<Path> directory) {

        List<String> versions(String name) {
            List<String> found = new ArrayList<>();
            try (InputStream in = Words.class.getResourceAsStream(FOLDER + name)) {
                if (in == null) {
                    throw new IllegalStateException("the product is incomplete: no " + FOLDER + name);
                }
                found.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                Path own = directory.map(d -> d.resolve(name)).orElse(null);
                if (own != null && Files.isRegularFile(own)) {
                    found.add(Files.readString(own));
                }
                found.forEach(file -> RowKeys.check(name, file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return found;
        }

        String all(String name) {
            return String.join("\n", versions(name));
        }
    }
}
