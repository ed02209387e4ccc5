package dev.awsinquiry.reading.aws;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import org.jspecify.annotations.Nullable;

/** IDs that begin with their Region: {@code us-east-1_AbCdEfGhI} (user pool), {@code us-east-1:…} and a UUID (identity pool). */
public final class RegionalIds {

    private static final int POOL = 9;
    private static final int UUID = 36;

    private RegionalIds() {}

    /** Such an ID, which is the whole token, its end, or one of the names in a path; null where there is none. */
    public static @Nullable Span within(String token, Regions regions) {
        int end = token.length();
        for (int from = 0; from <= end; ) {
            int slash = Chars.find(token, "/", from, end);
            int stop = slash < 0 ? end : slash;
            int at = in(token.substring(0, stop), regions);
            if (at >= from) {
                return new Span(at, stop);
            }
            from = stop + 1;
        }
        return null;
    }

    private static int in(String token, Regions regions) {
        int pool = token.length() - POOL - 1;
        if (pool > 0 && token.charAt(pool) == '_' && all(token, pool + 1, false)) {
            return begin(token, pool, regions);
        }
        int identity = token.length() - UUID - 1;
        return identity > 0 && token.charAt(identity) == ':' && all(token, identity + 1, true)
                ? begin(token, identity, regions)
                : -1;
    }

    private static int begin(String token, int end, Regions regions) {
        int from = token.lastIndexOf('/', end) + 1;
        return regions.code(token.substring(from, end)) ? from : -1;
    }

    private static boolean all(String token, int from, boolean uuid) {
        for (int i = from; i < token.length(); i++) {
            char c = token.charAt(i);
            if (!(uuid ? Chars.hex(c) || c == '-' : Chars.alnum(c))) {
                return false;
            }
        }
        return true;
    }
}
