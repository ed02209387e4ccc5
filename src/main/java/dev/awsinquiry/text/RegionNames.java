package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What the AWS Regions are called, from {@code slack/regions.tsv}.
 *
 * @see <a href="https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html">AWS Regions</a>
 */
public final class RegionNames {

    private static final String FILE = "/slack/regions.tsv";

    /** One line of the file: a code, and the names of group and Region by language. */
    public record Region(String code, Map<Language, String> groups, Map<Language, String> names) {

        static Region of(String line) {
            String[] cells = line.split("\t", -1);
            return new Region(
                    cells[0],
                    Map.of(Language.JA, cells[1], Language.EN, cells[2]),
                    Map.of(Language.JA, cells[3], Language.EN, cells[4]));
        }

        /** As people look for it: 「東京 (ap-northeast-1)」. */
        public String label(Language language) {
            return names.get(language) + " (" + code + ")";
        }
    }

    private static final List<Region> ALL = load();

    private RegionNames() {}

    /** All of them in the order of the file. */
    public static List<Region> all() {
        return ALL;
    }

    private static List<Region> load() {
        try (InputStream in = RegionNames.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + FILE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Region::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + FILE, e);
        }
    }
}
