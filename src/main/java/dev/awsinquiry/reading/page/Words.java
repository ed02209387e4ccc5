package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.aws.Abbreviations;
import dev.awsinquiry.reading.aws.ErrorCodes;
import dev.awsinquiry.reading.aws.Hosts;
import dev.awsinquiry.reading.aws.HttpStatus;
import dev.awsinquiry.reading.aws.Regions;
import dev.awsinquiry.reading.aws.ResourceTypes;
import dev.awsinquiry.reading.chars.Table;
import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.layout.Topics;
import dev.awsinquiry.reading.phrase.Automaton;
import dev.awsinquiry.reading.phrase.Kinds;
import dev.awsinquiry.reading.phrase.Lexicon;
import dev.awsinquiry.reading.phrase.Nfa;
import dev.awsinquiry.reading.secret.SecretFields;
import dev.awsinquiry.reading.secret.SecretMasker;
import dev.awsinquiry.reading.secret.SecretTokens;
import dev.awsinquiry.reading.time.Zones;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The word lists, rules and tables that the reading rests on: resource files, to which an operator adds files of the same names. */
public final class Words {

    /** In the order in which they are read. */
    public static final List<String> WORD_FILES = List.of(
            "when.txt",
            "often.txt",
            "lasting.txt",
            "where.txt",
            "unknown.txt",
            "answers.txt",
            "replies.txt",
            "withdrawals.txt",
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
            "trades.txt",
            "flags.txt",
            "affected.txt",
            "zone-well.txt",
            "cause.txt",
            "calm.txt",
            "redundancy.txt",
            "several.txt",
            "unseen.txt",
            "urgency.txt",
            "house.txt",
            "names.txt",
            "acts.txt",
            "roles.txt",
            "layout.txt",
            "worth.txt");

    /** What is asked only of a reply that states nothing, and so isn't looked for in every text. */
    private static final String WORTH = "worth.txt";

    /** The tables beside them. */
    public static final List<String> TABLES = List.of(
            "abbreviations-elsewhere.txt",
            "abbreviations.tsv",
            "colleagues.tsv",
            "error-codes.tsv",
            "http-status.tsv",
            "kinds.tsv",
            "message-words.tsv",
            "publishers.tsv",
            "regions.tsv",
            "resource-types.tsv",
            "restatements.tsv",
            "retractions.tsv",
            "secret-fields.tsv",
            "secret-tokens.tsv",
            "topics.txt",
            "usual-abbreviations.txt",
            "word-lists.tsv",
            "zones.tsv");

    private final Lexicon lexicon;
    private final Lexicon worth;
    private final RuleEngine rules;
    private final Topics topics;
    private final WordLists lists;
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
    private final Colleagues colleagues;
    private final Set<String> publishers;
    private final Set<String> usual;
    private final Set<String> elsewhere;
    private final Automaton failures;

    private Words(WordFiles files) {
        Kinds kinds = files.made("kinds.tsv", Kinds::new);
        Stream<String> often = WORD_FILES.stream().filter(name -> !name.equals(WORTH));
        lexicon = new Lexicon(files.words(often.toList()), kinds);
        worth = new Lexicon(files.words(List.of(WORTH)), kinds);
        rules = new RuleEngine(lexicon);
        lists = files.made("word-lists.tsv", WordLists::new);
        topics = files.made("topics.txt", Topics::new);
        regions = files.made("regions.tsv", Regions::new);
        zones = files.made("zones.tsv", Zones::new);
        resourceTypes = files.made("resource-types.tsv", ResourceTypes::new);
        hosts = new Hosts(resourceTypes, regions);
        errorCodes = files.made("error-codes.tsv", ErrorCodes::new);
        httpStatus = files.made("http-status.tsv", HttpStatus::new);
        abbreviations = files.made("abbreviations.tsv", Abbreviations::new);
        retractions = files.made("retractions.tsv", Retractions::new);
        restatements = files.made("restatements.tsv", Restatements::new);
        colleagues = files.made("colleagues.tsv", Colleagues::new);
        secrets = new SecretMasker(
                files.made("secret-tokens.tsv", SecretTokens::new), files.made("secret-fields.tsv", SecretFields::new));
        publishers = files.made("publishers.tsv", Words::firstCells);
        usual = files.made("usual-abbreviations.txt", Words::firstCells);
        elsewhere = files.made("abbreviations-elsewhere.txt", Words::firstCells);
        failures = files.made("message-words.tsv", Words::failing);
    }

    /** The words in the first cells of a table. */
    private static Set<String> firstCells(String file) {
        return Table.rows(file).stream()
                .flatMap(row -> Arrays.stream(row[0].split(" +")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Automaton failing(String file) {
        Nfa words = new Nfa();
        Table.rows(file).forEach(row -> words.phrase(row[0], 0, row.length > 1, row.length > 1));
        return new Automaton(words);
    }

    /** The words that come with the product. */
    public static Words bundled() {
        return new Words(new WordFiles(Optional.empty()));
    }

    /**
     * The words that come with the product, and what an operator adds to them.
     *
     * @param directory a folder with files named as the bundled ones ({@code abbreviations.tsv}, {@code flags.txt}, …);
     *     each adds to its namesake, a row for the same abbreviation takes the place of the bundled one
     * @throws IllegalArgumentException if a file of it can't be understood; the message names the file, and the line
     * @throws UncheckedIOException if a file can't be read
     */
    public static Words bundledWith(Path directory) {
        return new Words(new WordFiles(Optional.of(directory)));
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** What makes a reply worth keeping though it states nothing. */
    public Lexicon worth() {
        return worth;
    }

    RuleEngine rules() {
        return rules;
    }

    Topics topics() {
        return topics;
    }

    /** Words that are looked for at one place. */
    public WordLists lists() {
        return lists;
    }

    public Regions regions() {
        return regions;
    }

    public Zones zones() {
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

    public Colleagues colleagues() {
        return colleagues;
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
}
