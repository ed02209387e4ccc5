package dev.awsinquiry.reading.aws;

import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Table;
import dev.awsinquiry.reading.phrase.Automaton;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Nfa;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The AWS Regions: their codes, names in English and Japanese, and the beginnings of their AZ IDs, from a data file. */
public final class Regions {

    /** How a Region can be named. */
    public enum Kind {
        CODE,
        CONSTANT,
        NAME,
        PLACE,
        AZ_ID
    }

    /**
     * A Region named in a text, boundaries not yet looked at.
     *
     * @param code the Region
     * @param kind how it is named
     * @param start index of the first char
     * @param end index behind the last
     */
    public record Named(String code, Kind kind, int start, int end) {}

    private record Way(String code, Kind kind) {}

    private final Set<String> codes = new HashSet<>();
    private final List<Way> ways = new ArrayList<>();
    private final Map<Way, Integer> numbers = new HashMap<>();
    private final Nfa nfa = new Nfa();
    private final Automaton automaton;

    public Regions(String file) {
        for (String[] row : Table.rows(file)) {
            String code = row[0];
            codes.add(code);
            add(code, code, Kind.CODE, true);
            add(code.replace('-', '_'), code, Kind.CONSTANT, true);
            // RegionEndpoint.APNortheast1 of .NET
            add(code.replace("-", ""), code, Kind.CONSTANT, true);
            if (!code.startsWith("us-") && !code.startsWith("me-")) {
                // a slip; us-east1 and me-central1 are regions of another cloud
                int last = code.lastIndexOf('-');
                add(code.substring(0, last) + code.substring(last + 1), code, Kind.CONSTANT, true);
            }
            add(row[1] + "-az", code, Kind.AZ_ID, true);
            // endpoints of ElastiCache and MemoryDB name the Region in short
            add(row[1] + ".cache.amazonaws.com", code, Kind.CONSTANT, true);
            for (String name : row.length > 2 ? row[2].split(";") : new String[0]) {
                add(name, code, Kind.NAME, false);
            }
            for (String place : row.length > 3 ? row[3].split(";") : new String[0]) {
                add(place, code, Kind.PLACE, false);
            }
        }
        automaton = new Automaton(nfa);
    }

    public boolean code(String word) {
        return codes.contains(word);
    }

    public List<Named> find(String lower) {
        List<Named> found = new ArrayList<>();
        for (Hit hit : automaton.find(lower)) {
            Way way = ways.get(hit.wordClass());
            found.add(new Named(way.code(), way.kind(), hit.start(), hit.end()));
        }
        return found;
    }

    private void add(String words, String code, Kind kind, boolean open) {
        if (words.isBlank()) {
            return;
        }
        Way way = new Way(code, kind);
        int number = numbers.computeIfAbsent(way, w -> {
            ways.add(w);
            return ways.size() - 1;
        });
        nfa.phrase(new Folded(words).lower, number, false, open);
    }
}
