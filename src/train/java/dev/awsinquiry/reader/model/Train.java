package dev.awsinquiry.reader.model;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reader.shape.Shape;
import dev.awsinquiry.reader.shape.Shape.Kind;
import dev.awsinquiry.reader.shape.Shapes;
import dev.awsinquiry.reader.text.Folded;
import dev.awsinquiry.reader.text.Page;
import dev.awsinquiry.reader.text.Rows;
import dev.awsinquiry.reader.text.Sentence;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Trains the model from the labelled texts and writes {@code model.bin}, with the calibration and the figures of a
 * cross-validation. The same texts always give the same file.
 */
public final class Train {

    /** What a sentence is that states any fact; told of a reply that counts. */
    static final String ANY = "any";

    /** Of a fact of a few values, which one it is; judged of sentences that state the fact alone. */
    private static final List<String> VALUES = List.of(
            "when.ongoing=ended", "when.frequency=once", "when.frequency=always", "who.scope=everyone", "who.scope=one");

    /** Flags that are told by their shape or by a table. */
    private static final Set<Flag> BY_TABLE = EnumSet.of(
            Flag.CONTAINS_SECRET, Flag.AZ_NAME_NOT_ID);

    private static final int FOLDS = 5;
    private static final double COST = 12;
    /** Of the weights of all labels the largest so many are kept, for the size of the file. */
    private static final int MOST_WEIGHTS = 420_000;

    /** A doubt is worth a question from this confidence on. */
    private static final double LOWEST = 0.25;

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private record Example(int text, Set<String> labels, Set<String> judged, Set<Kind> kinds, Feature[] features) {

        boolean judges(String label) {
            Set<Kind> needed = Model.needed(label);
            if (!needed.isEmpty() && needed.stream().noneMatch(kinds::contains)) {
                return false;
            }
            int value = label.indexOf('=');
            boolean whole = judged.isEmpty() || judged.contains(value < 0 ? label : label.substring(0, value));
            return value < 0 ? whole && (!label.equals(ANY) || judged.isEmpty()) : valued(label.substring(0, value));
        }

        /** Whether the text says which value it is: that is labelled in a part of the texts. */
        private boolean valued(String fact) {
            return labels.stream().anyMatch(label -> label.startsWith(fact + "="));
        }
    }

    private record Trained(Model.Label label, double[] weights, double f1) {}

    private final List<Corpus.Text> texts;
    private final List<Example> examples = new ArrayList<>();
    private final TreeMap<Long, Integer> index = new TreeMap<>();

    private Train(List<Corpus.Text> texts) {
        this.texts = texts;
        List<long[][]> raw = new ArrayList<>();
        List<Corpus.Labelled> labelled = new ArrayList<>();
        List<Integer> ofText = new ArrayList<>();
        List<Set<Kind>> kinds = new ArrayList<>();
        Shapes shapes = new Shapes(Rows.BUNDLED);
        Cues cues = new Cues(Rows.BUNDLED);
        for (int t = 0; t < texts.size(); t++) {
            Page page = new Page(new Folded(texts.get(t).text()));
            List<Shape> found = shapes.in(page, TODAY);
            List<long[][]> sentences = features(page, new Features(page, found, cues));
            for (int s = 0; s < sentences.size(); s++) {
                Sentence in = page.sentences().get(s);
                kinds.add(found.stream()
                        .filter(shape -> shape.start() >= in.start() && shape.start() < in.end())
                        .map(Shape::kind)
                        .collect(Collectors.toSet()));
                raw.add(sentences.get(s));
                labelled.add(texts.get(t).of(page, page.sentences().get(s)));
                ofText.add(t);
            }
        }
        TreeMap<Long, Integer> seen = new TreeMap<>();
        raw.forEach(roles -> Arrays.stream(roles).flatMapToLong(Arrays::stream).distinct().forEach(key -> seen.merge(key, 1, Integer::sum)));
        seen.forEach((key, times) -> {
            if (times > 1) {
                index.put(key, index.size() + 1);
            }
        });
        for (int i = 0; i < raw.size(); i++) {
            examples.add(new Example(ofText.get(i), labels(labelled.get(i)), labelled.get(i).judged(), kinds.get(i), vector(raw.get(i))));
        }
    }

    private static Set<String> labels(Corpus.Labelled labelled) {
        Set<String> all = new java.util.TreeSet<>(labelled.labels());
        if (Arrays.stream(Fact.values()).anyMatch(fact -> all.contains(fact.id()))) {
            all.add(ANY);
        }
        return all;
    }

    /** The features of each sentence, by role. */
    private static List<long[][]> features(Page page, Features features) {
        int size = page.sentences().size();
        int[][] words = new int[size][];
        int[][] cues = new int[size][];
        for (int s = 0; s < size; s++) {
            features.read(s);
            words[s] = Arrays.copyOf(features.features(), features.words());
            cues[s] = Arrays.copyOfRange(features.features(), features.words(), features.count());
        }
        int[] none = {};
        List<long[][]> all = new ArrayList<>();
        for (int s = 0; s < size; s++) {
            int heading = page.sentences().get(s).heading();
            int[][] roles = {
                words[s],
                s > 0 ? words[s - 1] : none,
                s + 1 < size ? words[s + 1] : none,
                heading >= 0 ? words[heading] : none,
                cues[s],
                s > 0 ? cues[s - 1] : none,
                s + 1 < size ? cues[s + 1] : none
            };
            all.add(IntStream.range(0, roles.length)
                    .mapToObj(r -> Arrays.stream(roles[r]).mapToLong(hash -> (long) r << 32 | hash & 0xffffffffL).toArray())
                    .toArray(long[][]::new));
        }
        return all;
    }

    private Feature[] vector(long[][] roles) {
        TreeMap<Integer, Double> values = new TreeMap<>();
        for (int r = 0; r < roles.length; r++) {
            double value = Model.Role.values()[r].share / Math.sqrt(Math.max(1, roles[r].length));
            for (long key : roles[r]) {
                Integer at = index.get(key);
                if (at != null) {
                    values.merge(at, value, Double::sum);
                }
            }
        }
        values.put(index.size() + 1, 1.0);
        return values.entrySet().stream().map(e -> new FeatureNode(e.getKey(), e.getValue())).toArray(Feature[]::new);
    }

    private double[] weights(String label, int foldLeftOut) {
        List<Example> chosen = examples.stream()
                .filter(e -> e.text() % FOLDS != foldLeftOut && e.judges(label))
                .toList();
        Problem problem = new Problem();
        problem.l = chosen.size();
        problem.n = index.size() + 1;
        problem.bias = -1;
        problem.x = chosen.stream().map(Example::features).toArray(Feature[][]::new);
        problem.y = chosen.stream().mapToDouble(e -> e.labels().contains(label) ? 1 : -1).toArray();
        if (Arrays.stream(problem.y).distinct().count() < 2) {
            double[] never = new double[problem.n];
            never[problem.n - 1] = -4;
            return never;
        }
        Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, COST, 0.02);
        parameter.setRandom(new Random(1));
        var model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        return Arrays.stream(model.getFeatureWeights()).map(w -> w * sign).toArray();
    }

    private static double score(double[] weights, Feature[] features) {
        return Arrays.stream(features).mapToDouble(f -> weights[f.getIndex() - 1] * f.getValue()).sum();
    }

    /** A text's best score from a model that hasn't seen it, and whether it states the label. */
    private record Point(double score, boolean stated) {}

    private Trained train(String label) {
        double[] best = new double[texts.size()];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int fold = 0; fold < FOLDS; fold++) {
            double[] weights = weights(label, fold);
            for (Example example : examples) {
                if (example.text() % FOLDS == fold && example.judges(label)) {
                    best[example.text()] = Math.max(best[example.text()], score(weights, example.features()));
                }
            }
        }
        boolean value = label.indexOf('=') > 0;
        List<Point> points = IntStream.range(0, texts.size())
                .filter(t -> best[t] > Double.NEGATIVE_INFINITY && (value || whole(texts.get(t))))
                .mapToObj(t -> new Point(best[t], label.equals(ANY) ? states(texts.get(t)) : texts.get(t).labels().contains(label)))
                .sorted(Comparator.comparingDouble(Point::score).reversed())
                .toList();
        double[] curve = logistic(points);
        double f1 = 0;
        double upper = 0.5;
        int right = 0;
        long positive = points.stream().filter(Point::stated).count();
        for (int i = 0; i < points.size(); i++) {
            right += points.get(i).stated() ? 1 : 0;
            double now = 2.0 * right / (i + 1 + positive);
            if (now > f1) {
                f1 = now;
                double next = i + 1 < points.size() ? points.get(i + 1).score() : points.get(i).score();
                upper = 1 / (1 + Math.exp(-(curve[0] * (points.get(i).score() + next) / 2 + curve[1])));
            }
        }
        boolean shaped = !Model.needed(label).isEmpty();
        upper = value ? 0.5 : Math.max(shaped ? 0.2 : 0.35, Math.min(shaped ? 0.45 : 0.65, upper));
        double[] weights = weights(label, -1);
        Model.Label made = new Model.Label(
                label,
                (float) weights[weights.length - 1],
                (float) curve[0],
                (float) curve[1],
                (float) Math.min(upper, Math.max(LOWEST, upper / 2)),
                (float) upper);
        report(made, points, f1, positive);
        return new Trained(made, weights, f1);
    }

    private static boolean states(Corpus.Text text) {
        return Arrays.stream(Fact.values()).anyMatch(fact -> text.labels().contains(fact.id()));
    }

    /** Whether a text is one that somebody would send, and not a sentence that was written for one label. */
    private static boolean whole(Corpus.Text text) {
        return !text.head().endsWith(" row") && !text.head().endsWith(" repository");
    }

    private static synchronized void report(Model.Label label, List<Point> points, double f1, long positive) {
        StringBuilder bins = new StringBuilder();
        for (int bin = 0; bin < 10; bin++) {
            int of = bin;
            List<Point> in = points.stream()
                    .filter(p -> Math.min(9, (int) (10 * label.confidence(p.score()))) == of)
                    .toList();
            bins.append(String.format(
                    Locale.ROOT, " %d/%d", in.stream().filter(Point::stated).count(), in.size()));
        }
        System.out.printf(
                Locale.ROOT, "%-34s %4d F1 %.3f lower %.2f upper %.2f reliability%s%n", label.name(), positive, f1, label.lower(), label.upper(), bins);
    }

    /** Slope and shift of the logistic curve that fits the points best (Newton's method). */
    private static double[] logistic(List<Point> points) {
        double slope = 1;
        double shift = 0;
        for (int round = 0; round < 50; round++) {
            double g0 = 1e-3 * (slope - 1);
            double g1 = 0;
            double h00 = 1e-3;
            double h01 = 0;
            double h11 = 1e-6;
            for (Point point : points) {
                double p = 1 / (1 + Math.exp(-(slope * point.score() + shift)));
                double error = p - (point.stated() ? 1 : 0);
                double spread = Math.max(1e-9, p * (1 - p));
                g0 += error * point.score();
                g1 += error;
                h00 += spread * point.score() * point.score();
                h01 += spread * point.score();
                h11 += spread;
            }
            double determinant = h00 * h11 - h01 * h01;
            slope -= Math.max(-1, Math.min(1, (h11 * g0 - h01 * g1) / determinant));
            shift -= Math.max(-1, Math.min(1, (h00 * g1 - h01 * g0) / determinant));
        }
        return new double[] {slope, shift};
    }

    private byte[] file(List<Trained> trained) throws IOException {
        int width = trained.size();
        List<Long> keys = new ArrayList<>(index.keySet());
        // what moves scores least is left out
        double[] sizes = trained.stream()
                .flatMapToDouble(t -> Arrays.stream(t.weights()).limit(keys.size()).map(Math::abs))
                .sorted()
                .toArray();
        double least = sizes[Math.max(0, sizes.length - MOST_WEIGHTS)];
        TreeMap<Integer, TreeMap<Integer, Double>> byHash = new TreeMap<>();
        for (int l = 0; l < width; l++) {
            for (int i = 0; i < keys.size(); i++) {
                double weight = trained.get(l).weights()[i];
                if (Math.abs(weight) >= least) {
                    Model.Role role = Model.Role.values()[(int) (keys.get(i) >>> 32)];
                    byHash.computeIfAbsent((int) (long) keys.get(i), h -> new TreeMap<>())
                            .put(role.ordinal() * width + l, weight * role.share);
                }
            }
        }
        double[] scales = new double[width];
        byHash.values().forEach(codes -> codes.forEach(
                (code, weight) -> scales[code % width] = Math.max(scales[code % width], Math.abs(weight) / 127)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(Model.MAGIC);
        out.writeInt(width);
        for (int l = 0; l < width; l++) {
            Model.Label label = trained.get(l).label();
            out.writeUTF(label.name());
            for (float number : new float[] {label.bias(), label.slope(), label.shift(), label.lower(), label.upper(), (float) scales[l]}) {
                out.writeFloat(number);
            }
        }
        out.writeInt(byHash.size());
        out.writeInt(byHash.values().stream().mapToInt(TreeMap::size).sum());
        for (var entry : byHash.entrySet()) {
            out.writeInt(entry.getKey());
            out.writeByte(entry.getValue().size());
        }
        for (var codes : byHash.values()) {
            for (int code : codes.keySet()) {
                out.writeByte(code);
            }
        }
        for (var codes : byHash.values()) {
            for (var weight : codes.entrySet()) {
                out.writeByte((int) Math.round(weight.getValue() / Math.max(1e-9, scales[weight.getKey() % width])));
            }
        }
        CRC32 sum = new CRC32();
        sum.update(bytes.toByteArray());
        out.writeInt((int) sum.getValue());
        return bytes.toByteArray();
    }

    /**
     * Trains.
     *
     * @param args the folder of the texts, and the file to write
     */
    public static void main(String[] args) throws IOException {
        Linear.disableDebugOutput();
        List<Corpus.Text> texts = Corpus.in(Path.of(args[0]));
        Train train = new Train(texts);
        System.out.printf("%d texts, %d sentences, %d features%n", texts.size(), train.examples.size(), train.index.size());
        List<String> labels = Stream.of(
                        Arrays.stream(Fact.values()).map(Fact::id),
                        Arrays.stream(Flag.values()).filter(flag -> !BY_TABLE.contains(flag)).map(flag -> "!" + flag.id()),
                        Stream.of(ANY),
                        VALUES.stream())
                .flatMap(names -> names)
                .toList();
        List<Trained> trained = labels.parallelStream().map(train::train).toList();
        byte[] file = train.file(trained);
        Files.write(Path.of(args[1]), file);
        System.out.printf(Locale.ROOT, "macro F1 of the facts %.3f, of the flags %.3f; %d bytes%n",
                mean(trained, label -> label.contains(".") && !label.contains("=")), mean(trained, label -> label.startsWith("!")), file.length);
    }

    private static double mean(List<Trained> trained, java.util.function.Predicate<String> of) {
        return trained.stream().filter(t -> of.test(t.label().name())).mapToDouble(Trained::f1).average().orElse(0);
    }
}
