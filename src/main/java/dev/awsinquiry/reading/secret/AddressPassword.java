package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Chars;
import java.util.List;

/**
 * A password inside an address, {@code scheme://user:password@host}, which may be broken over two lines, or a token that
 * stands there in the place of the user.
 */
final class AddressPassword {

    private static final String SCHEME = "://";
    private static final int LONGEST = 300;
    private static final List<String> NETWORKS = List.of("@tcp(", "@unix(");
    private static final int LONGEST_USER = 120;
    private static final int LONGEST_PORT = 5;
    /** Chars of a token at least that stands alone before the host. */
    private static final int SHORTEST_TOKEN = 16;

    private AddressPassword() {}

    /** Whether the place is behind the user's name in an address, which ends the password at the host. */
    static boolean behindUser(String text, int at) {
        int from = Math.max(0, at - LONGEST_USER);
        int scheme = Chars.last(text, SCHEME, from, at - SCHEME.length());
        for (int i = scheme < 0 ? at : scheme + SCHEME.length(); i < at - 1; i++) {
            if (!Chars.alnum(text.charAt(i)) && "-_.%".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return scheme >= 0 && text.charAt(at - 1) == ':';
    }

    static void find(String text, List<SecretMasker.Secret> secrets) {
        ofDriver(text, secrets);
        for (int at = text.indexOf(SCHEME); at >= 0; at = text.indexOf(SCHEME, at + SCHEME.length())) {
            int colon = -1;
            int sign = -1;
            boolean broken = false;
            int start = at + SCHEME.length();
            int i = start;
            if (text.startsWith(SecretMasker.OPEN, i)) {
                i = Math.max(i, Chars.find(text, "]", i, Math.min(text.length(), i + 40)));
            }
            while (i < text.length() && i - at < LONGEST) {
                char c = text.charAt(i);
                if (c == '\n' && !broken && sign < 0 && mayBreak(text, at, colon, i)) {
                    broken = true;
                    i = Math.max(i + 1, BrokenLine.behind(text, i));
                    continue;
                }
                boolean port = colon >= 0 && ";,?".indexOf(c) >= 0 && Chars.digits(text, colon + 1, LONGEST_PORT) == i;
                if (c <= ' ' || c >= 0x7f || "\"'`<>/".indexOf(c) >= 0 || port) {
                    break;
                }
                if (c == ':' && colon < 0) {
                    colon = i;
                } else if (c == '@') {
                    sign = i;
                }
                i++;
            }
            if (colon > 0 && sign > colon + 1 && !Dummies.isOne(text.substring(colon + 1, sign))) {
                secrets.add(new SecretMasker.Secret(colon + 1, sign, "password"));
            } else if (sign > 0 && (colon < 0 || colon == sign - 1)) {
                token(text, start, colon < 0 ? sign : colon, secrets);
            }
        }
    }

    /** Before the network of a driver of Go's: {@code app:…@tcp(db:3306)/shop}. */
    private static void ofDriver(String text, List<SecretMasker.Secret> secrets) {
        for (String network : NETWORKS) {
            for (int sign = text.indexOf(network); sign >= 0; sign = text.indexOf(network, sign + 1)) {
                int start = sign;
                while (start > 0 && sign - start < LONGEST_USER && " \n\"'`(".indexOf(text.charAt(start - 1)) < 0) {
                    start--;
                }
                int colon = Chars.find(text, ":", start, sign);
                if (colon > start && colon + 1 < sign && !Dummies.isOne(text.substring(colon + 1, sign))) {
                    secrets.add(new SecretMasker.Secret(colon + 1, sign, "password"));
                }
            }
        }
    }

    private static void token(String text, int start, int end, List<SecretMasker.Secret> secrets) {
        if (end - start >= SHORTEST_TOKEN && SpokenPassword.byLot(text.substring(start, end))) {
            secrets.add(new SecretMasker.Secret(start, end, "secret"));
        }
    }

    /** Whether an address that ends in a line may go on in the next one: not behind the name or the port of a host. */
    private static boolean mayBreak(String text, int at, int colon, int end) {
        if (colon < 0) {
            boolean page = text.startsWith("http", at - 4) || text.startsWith("https", at - 5);
            return !page && text.substring(at, end).indexOf('.') < 0;
        }
        return Chars.digits(text, colon + 1, LONGEST_PORT) < end;
    }
}
