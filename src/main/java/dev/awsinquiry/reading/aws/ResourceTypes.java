package dev.awsinquiry.reading.aws;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The types of resources whose IDs are told by their form, from a data file. */
public final class ResourceTypes {

    /**
     * The form of an ID.
     *
     * @param alphabet which characters may follow the beginning
     * @param shortest fewest of them, or of lengths to choose from the one
     * @param longest most of them, or the other
     * @param range whether all lengths between are right too
     * @param near words of which one must stand near it; empty where the form is proof enough
     */
    public record Form(String alphabet, int shortest, int longest, boolean range, List<String> near) {

        private static final int DATE = 8;

        boolean fits(String rest) {
            int length = rest.length();
            if (length >= DATE && rest.startsWith("20") && Chars.digits(rest, 0, length) == length) {
                // backup-20260415 and job-20260415103000123 are names with a day in them
                return false;
            }
            boolean right = range ? length >= shortest && length <= longest : length == shortest || length == longest;
            // a hand that shortens an ID in prose still means that one resource
            boolean nearly = alphabet.equals("hex") && !range && length > 8 && length < longest && longest == 17;
            return (right || nearly) && Alphabet.fits(alphabet, rest);
        }
    }

    /** Chars of the letters alone that an ID can be. */
    private static final int HEX = 17;

    /** Capitals in an ID of the long form are a habit of the hand; in a short word they make a name of it. */
    private static final int LONG = 18;

    /** Words joined by hyphens in the longest beginning, {@code lgw-rtb-vif-grp-assoc-}. */
    private static final int PARTS = 5;

    private final Map<String, List<Form>> ids = new HashMap<>();
    private final Map<String, List<Form>> bare = new HashMap<>();
    private final Map<String, Form> paths = new HashMap<>();
    private final Map<String, String> hosts = new HashMap<>();
    private final List<String> domains = new ArrayList<>();
    private final List<String> endings = new ArrayList<>();

    public ResourceTypes(String file) {
        for (String[] row : Table.rows(file)) {
            switch (row[0]) {
                case "id" -> ids.computeIfAbsent(row[1], p -> new ArrayList<>()).add(form(row));
                case "bare" ->
                    bare.computeIfAbsent(row[1], p -> new ArrayList<>()).add(form(row));
                case "path" -> paths.put(row[1], form(row));
                case "host" -> hosts.put(row[1], row[4]);
                case "domain" -> domains.add(row[1]);
                case "ending" -> endings.add(row[1]);
                default -> throw new IllegalArgumentException("no such kind of resource: " + row[0]);
            }
        }
    }

    /** Whether a word such as {@code vol-0123456789abcdef0} is an ID. */
    public boolean id(String word) {
        return written(word) || ended(word) || (word.length() > LONG && written(word.toLowerCase(Locale.ROOT)));
    }

    /** {@code orders-k3x…-s3alias}, {@code orders--apne1-az4--x-s3}. */
    private boolean ended(String word) {
        return endings.stream().anyMatch(end -> word.endsWith(end) && word.length() > end.length() + 2);
    }

    private boolean written(String word) {
        int dash = word.indexOf('-');
        for (int parts = 0; dash > 0 && parts <= PARTS; parts++) {
            for (Form form : ids.getOrDefault(word.substring(0, dash + 1), List.of())) {
                if (form.fits(word.substring(dash + 1))) {
                    return true;
                }
            }
            dash = word.indexOf('-', dash + 1);
        }
        return false;
    }

    /** The forms of an ID without a hyphen that a word may have. */
    public List<Form> bare(String word) {
        List<Form> fitting = new ArrayList<>();
        if (word.length() < HEX && word.chars().noneMatch(c -> Chars.digit((char) c))) {
            return fitting;
        }
        for (int length = 0; length <= 4 && length < word.length(); length++) {
            for (Form form : bare.getOrDefault(word.substring(0, length), List.of())) {
                if (form.fits(word.substring(length))) {
                    fitting.add(form);
                }
            }
        }
        return fitting;
    }

    /** Where the end of an ARN such as {@code app/orders/50dc6c495c0c9188} begins in the token, which it ends; -1 where none does. */
    public int path(String token) {
        int last = token.lastIndexOf('/');
        int middle = last < 0 ? -1 : token.lastIndexOf('/', last - 1);
        if (middle < 0 || middle == last - 1) {
            return -1;
        }
        int begin = middle;
        while (begin > 0 && Chars.letter(token.charAt(begin - 1))) {
            begin--;
        }
        Form form = paths.get(token.substring(begin, middle + 1));
        return form != null && form.fits(token.substring(last + 1)) ? begin : -1;
    }

    /** Whether the label stands before the Region in an endpoint of a customer's resource. */
    boolean endpointLabel(String label) {
        return hosts.containsKey(label);
    }

    /** The domains under which resources have names of their own. */
    List<String> domains() {
        return domains;
    }

    private static Form form(String[] row) {
        String lengths = row[3];
        int dash = lengths.indexOf('-');
        int comma = lengths.indexOf(',');
        int cut = Math.max(dash, comma);
        int shortest = Integer.parseInt(cut < 0 ? lengths : lengths.substring(0, cut));
        int longest = Integer.parseInt(cut < 0 ? lengths : lengths.substring(cut + 1));
        List<String> near = row.length > 5 && !row[5].isBlank() ? List.of(row[5].split(";")) : List.of();
        return new Form(row[2], shortest, longest, dash >= 0, near);
    }
}
