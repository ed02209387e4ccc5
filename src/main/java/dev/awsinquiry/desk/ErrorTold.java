package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    /** What another status stands behind: it was wrong, or is no longer so. */
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:no|nope|not|wrong|actually|correction|sorry|now|meanwhile|by now|today|this time|became|turned into|changed"
                    + "|instead|rather|really|different|another|other)\\b"
                    + "|変わ|今は|今度は|今回は|現在は|本日は|今日は|になりま|になった|いえ、|いいえ|いや|違|ちが|間違|別の|じゃな|ではな");

    /** What a message says by which its status is known, and every status that fits it. */
    private static final Map<Pattern, Set<String>> FITTING = Map.of(
            Pattern.compile("time[ds]?[ -]?out|timeout|タイムアウト"), Set.of("408", "504", "522", "524"),
            Pattern.compile("bad gateway|service (?:is )?(?:temporarily )?unavailable"), Set.of("502", "503"),
            Pattern.compile("denied|forbidden|not authori[sz]ed|unauthori[sz]ed|権限"), Set.of("400", "401", "403"),
            Pattern.compile("not found|no such|does not exist|見つかりません"), Set.of("400", "404", "410"),
            Pattern.compile("too many|rate exceeded|throttl|slow down|スロット"), Set.of("400", "429", "503"),
            Pattern.compile("internal (?:server )?(?:error|failure)"), Set.of("500"),
            Pattern.compile("too large|大きすぎ"), Set.of("400", "413"));

    private ErrorTold() {}

    /**
     * Whether the status takes nothing from the message.
     *
     * @param asked whether the error had been asked for: a status that answers stands, unless the message has that status
     */
    static boolean saysMore(Statement told, Statement now, String reply, boolean asked) {
        String before = told.value().toLowerCase(Locale.ROOT);
        String status = now.value().toLowerCase(Locale.ROOT);
        boolean message = !told.unknown()
                && before.length() >= SHORTEST
                && (before.indexOf(' ') > 0 || before.chars().anyMatch(c -> c > 0x3040))
                && !STATUS.matcher(before).find();
        return message
                && !now.unknown()
                && BARE.matcher(status).matches()
                && !OTHER.matcher(reply.toLowerCase(Locale.ROOT)).find()
                && fits(before, status, asked);
    }

    private static boolean fits(String message, String status, boolean asked) {
        List<Set<String>> known = FITTING.entrySet().stream()
                .filter(fitting -> fitting.getKey().matcher(message).find())
                .map(Map.Entry::getValue)
                .toList();
        return known.isEmpty() ? !asked : known.stream().flatMap(Set::stream).anyMatch(status::contains);
    }
}
