package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether the message that was told says more than a bare status behind it: 「504です」 adds to "Endpoint request timed out", and
 * takes nothing from it. One that held another status, or has changed since, gives way.
 */
final class ErrorTold {

    private static final Pattern BARE =
            Pattern.compile("(?:http |http/[12](?:\\.[01])? |status |error |code )*[45]\\d\\d(?: ?(?:error|エラー|系))?");

    private static final Pattern STATUS = Pattern.compile("(?<![0-9a-z.])[45]\\d\\d(?![0-9a-z])");

    /** Letters and kanji of a message; a code is shorter or has no blank. */
    private static final int SHORTEST = 10;

    private static final List<String> CHANGED =
            List.of("変わ", "今は", "今度は", "今回は", "になりま", "になった", "now", "became", "turned into", "changed", "instead");

    private ErrorTold() {}

    static boolean saysMore(Statement told, Statement now, String reply) {
        String before = told.value().toLowerCase(Locale.ROOT);
        String words = reply.toLowerCase(Locale.ROOT);
        boolean message = !told.unknown()
                && before.length() >= SHORTEST
                && (before.indexOf(' ') > 0 || before.chars().anyMatch(c -> c > 0x3040))
                && !STATUS.matcher(before).find();
        return message
                && !now.unknown()
                && BARE.matcher(now.value().toLowerCase(Locale.ROOT)).matches()
                && CHANGED.stream().noneMatch(words::contains);
    }
}
