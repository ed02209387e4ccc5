package dev.awsinquiry.slack.inbound.form;

import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import dev.awsinquiry.inquiry.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The AWS Regions as options, in groups, from {@code slack/regions.tsv}.
 *
 * @see <a href="https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html">AWS Regions</a>
 */
final class RegionOptions {

    private static final String FILE = "/slack/regions.tsv";

    /** One line of the file: a code, and the names of group and Region by language. */
    private record Row(String code, Map<Language, String> groups, Map<Language, String> names) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(
                    cells[0],
                    Map.of(Language.JA, cells[1], Language.EN, cells[2]),
                    Map.of(Language.JA, cells[3], Language.EN, cells[4]));
        }
    }

    private static final List<Row> ROWS = load();

    private RegionOptions() {}

    /** The groups in the order of the file. */
    static List<OptionGroupObject> groups(Language language) {
        Map<String, List<OptionObject>> grouped = new LinkedHashMap<>();
        for (Row row : ROWS) {
            String text = row.names().get(language) + " (" + row.code() + ")";
            grouped.computeIfAbsent(row.groups().get(language), group -> new ArrayList<>())
                    .add(OptionObject.builder()
                            .text(FormWords.text(text))
                            .value(row.code())
                            .build());
        }
        return grouped.entrySet().stream()
                .map(e -> OptionGroupObject.builder()
                        .label(FormWords.text(e.getKey()))
                        .options(e.getValue())
                        .build())
                .toList();
    }

    private static List<Row> load() {
        try (InputStream in = RegionOptions.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + FILE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + FILE, e);
        }
    }
}
