package dev.awsinquiry.reader.model;

import dev.awsinquiry.reader.shape.Shape;
import dev.awsinquiry.reader.shape.Shape.Kind;
import dev.awsinquiry.reader.text.Page;
import dev.awsinquiry.reader.text.Rows;
import dev.awsinquiry.reader.text.Sentence;
import dev.awsinquiry.reading.chars.Span;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The trained model: for each label a linear classifier over a sentence, its neighbours and its heading. It is read once from
 * {@code reader/model.bin}, holds nothing that changes, and may be used by many threads.
 */
public final class Model {

    /** Where the file stands in the product. */
    static final String FILE = "/reader/model.bin";

    static final int MAGIC = 0x41495133;

    /** Through what a feature speaks for a sentence. */
    enum Role {
        WORDS(1f),
        WORDS_BEFORE(.3f),
        WORDS_BEHIND(.3f),
        WORDS_OF_HEADING(.7f),
        CUES(.6f),
        CUES_BEFORE(.3f),
        CUES_BEHIND(.3f);

        /** How much the features of the role count beside those of the others. */
        final float share;

        Role(float share) {
            this.share = share;
        }

        boolean isOfWords() {
            return ordinal() < CUES.ordinal();
        }
    }

    /** What has to stand in a sentence that states a label: of these the model only tells what is meant from what is named. */
    private static final Map<String, Set<Kind>> NEEDED = Map.of(
            "when.exact", EnumSet.of(Kind.CLOCK),
            "when.timezone", EnumSet.of(Kind.ZONE),
            "where.resource_id", EnumSet.of(Kind.RESOURCE),
            "where.account", EnumSet.of(Kind.ACCOUNT),
            "where.region", EnumSet.of(Kind.REGION, Kind.TOWN));

    /** The kinds of shapes of which one has to stand in a sentence that states the label; empty where none has to. */
    public static Set<Kind> needed(String label) {
        return NEEDED.getOrDefault(label, Set.of());
    }

    private static final int ROLES = Role.values().length;

    /**
     * A label, and how its scores are read.
     *
     * @param slope of the logistic curve that makes a confidence of a score
     * @param shift of that curve
     * @param lower from which confidence on it is a doubt
     * @param upper from which on it is stated
     */
    public record Label(String name, float bias, float slope, float shift, float lower, float upper) {

        /** How sure a score is, from 0 to 1. */
        public double confidence(double score) {
            return 1 / (1 + Math.exp(-(slope * score + shift)));
        }
    }

    private final List<Label> labels;
    private final Map<String, Integer> byName = new HashMap<>();
    private final int[] hashes;
    private final int[] offsets;
    private final byte[] codes;
    private final float[] weights;
    private final Cues cues;

    private Model(List<Label> labels, int[] hashes, int[] offsets, byte[] codes, float[] weights, Cues cues) {
        this.labels = labels;
        this.hashes = hashes;
        this.offsets = offsets;
        this.codes = codes;
        this.weights = weights;
        this.cues = cues;
        for (int i = 0; i < labels.size(); i++) {
            byName.put(labels.get(i).name(), i);
        }
    }

    /**
     * The model that the product brings along.
     *
     * @throws IllegalStateException when the file is missing or damaged; the message names it
     */
    public static Model bundled(Rows rows) {
        try (InputStream in = Model.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the file " + FILE + " is missing from the product");
            }
            return of(in.readAllBytes(), new Cues(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " can't be read", e);
        }
    }

    static Model of(byte[] file, Cues cues) {
        CRC32 sum = new CRC32();
        sum.update(file, 0, Math.max(0, file.length - Integer.BYTES));
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
            boolean whole = file.length > 2 * Integer.BYTES
                    && (int) sum.getValue() == new DataInputStream(
                                    new ByteArrayInputStream(file, file.length - Integer.BYTES, Integer.BYTES))
                            .readInt();
            if (!whole || in.readInt() != MAGIC) {
                throw new IllegalStateException("the file " + FILE + " of the product is damaged");
            }
            List<Label> labels = new ArrayList<>();
            float[] scales = new float[in.readInt()];
            for (int i = 0; i < scales.length; i++) {
                labels.add(new Label(
                        in.readUTF(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()));
                scales[i] = in.readFloat();
            }
            int[] written = new int[in.readInt()];
            int[] lengths = new int[written.length];
            byte[] codes = new byte[in.readInt()];
            float[] weights = new float[codes.length];
            for (int i = 0; i < written.length; i++) {
                written[i] = in.readInt();
                lengths[i] = in.readUnsignedByte();
            }
            in.readFully(codes);
            for (int i = 0; i < codes.length; i++) {
                weights[i] = in.readByte() * scales[(codes[i] & 0xff) % scales.length];
            }
            int size = Integer.highestOneBit(Math.max(16, written.length)) * 4;
            int[] hashes = new int[size];
            int[] offsets = new int[size];
            int offset = 0;
            for (int i = 0; i < written.length; i++) {
                int at = written[i] & size - 1;
                while (offsets[at] != 0) {
                    at = at + 1 & size - 1;
                }
                hashes[at] = written[i];
                // where the weights begin, and how many there are; never 0
                offsets[at] = offset << 8 | lengths[i];
                offset += lengths[i];
            }
            return new Model(List.copyOf(labels), hashes, offsets, codes, weights, cues);
        } catch (IOException e) {
            throw new IllegalStateException("the file " + FILE + " of the product is damaged", e);
        }
    }

    /** The scores of a text's sentences. */
    public final class Scores {

        private final float[][] bySentence;

        private Scores(int sentences) {
            bySentence = new float[sentences][labels.size()];
            for (float[] scores : bySentence) {
                for (int l = 0; l < scores.length; l++) {
                    scores[l] = labels.get(l).bias();
                }
            }
        }

        /** The score of a sentence. */
        public double of(int sentence, String label) {
            return bySentence[sentence][byName.get(label)];
        }

        /** The sentence that states the label most; -1 where there is none. */
        public int best(String label) {
            int best = -1;
            for (int s = 0; s < bySentence.length; s++) {
                best = best < 0 || of(s, label) > of(best, label) ? s : best;
            }
            return best;
        }

        /** How sure it is that the sentence states the label, from 0 to 1. */
        public double confidence(int sentence, String label) {
            return label(label).confidence(of(sentence, label));
        }
    }

    /** The label of that name. */
    public Label label(String name) {
        return labels.get(byName.get(name));
    }

    /** The cues that the model's features are made of. */
    Cues cues() {
        return cues;
    }

    /** Scores all sentences, in time proportional to the length of the text. */
    public Scores score(Page page, List<Shape> shapes) {
        int size = page.sentences().size();
        int width = labels.size();
        Scores scores = new Scores(size);
        float[][] ofHeading = new float[size][];
        float[] sums = new float[ROLES * width];
        Features features = new Features(page, shapes, cues);
        for (int s = 0; s < size; s++) {
            features.read(s);
            Arrays.fill(sums, 0);
            for (int i = 0; i < features.count(); i++) {
                add(features.features()[i], i < features.words(), sums);
            }
            float words = 1 / (float) Math.sqrt(Math.max(1, features.words()));
            float cue = 1 / (float) Math.sqrt(Math.max(1, features.count() - features.words()));
            into(scores.bySentence[s], sums, Role.WORDS, words);
            into(scores.bySentence[s], sums, Role.CUES, cue);
            if (s + 1 < size) {
                into(scores.bySentence[s + 1], sums, Role.WORDS_BEFORE, words);
                into(scores.bySentence[s + 1], sums, Role.CUES_BEFORE, cue);
            }
            if (s > 0) {
                into(scores.bySentence[s - 1], sums, Role.WORDS_BEHIND, words);
                into(scores.bySentence[s - 1], sums, Role.CUES_BEHIND, cue);
            }
            ofHeading[s] = new float[width];
            into(ofHeading[s], sums, Role.WORDS_OF_HEADING, words);
            int heading = page.sentences().get(s).heading();
            for (int l = 0; heading >= 0 && l < width; l++) {
                scores.bySentence[s][l] += ofHeading[heading][l];
            }
        }
        return scores;
    }

    /** How much a stretch speaks for a label by its own words and cues. */
    public double score(Page page, List<Shape> shapes, int start, int end, String label) {
        float[] sums = new float[ROLES * labels.size()];
        Features features = new Features(page, shapes, cues);
        features.read(start, end);
        for (int i = 0; i < features.count(); i++) {
            add(features.features()[i], i < features.words(), sums);
        }
        int l = byName.get(label);
        return sums[l] / Math.sqrt(Math.max(1, features.words()))
                + sums[Role.CUES.ordinal() * labels.size() + l] / Math.sqrt(Math.max(1, features.count() - features.words()));
    }

    /** The first words in a sentence that the cue of a flag knows, such as 今朝 of a vague time. */
    public Optional<Span> cue(Page page, Sentence in, String flag) {
        return cues.first(page.folded().lower, in.start(), in.end(), CUE_OF.getOrDefault(flag, ""));
    }

    private static final Map<String, String> CUE_OF =
            Map.of("vague_time", "vague", "urgency_in_words", "urgent");

    private void add(int hash, boolean ofWords, float[] sums) {
        int mask = hashes.length - 1;
        int at = hash & mask;
        while (offsets[at] != 0 && hashes[at] != hash) {
            at = at + 1 & mask;
        }
        int from = offsets[at] >>> 8;
        int to = from + (offsets[at] & 0xff);
        for (int i = from; i < to; i++) {
            int code = codes[i] & 0xff;
            if (code < Role.CUES.ordinal() * labels.size() == ofWords) {
                sums[code] += weights[i];
            }
        }
    }

    private void into(float[] scores, float[] sums, Role role, float share) {
        int from = role.ordinal() * scores.length;
        for (int l = 0; l < scores.length; l++) {
            scores[l] += sums[from + l] * share;
        }
    }
}
