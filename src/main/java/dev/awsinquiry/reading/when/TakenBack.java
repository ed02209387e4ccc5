package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Match;
import java.util.List;

/**
 * Whether what is said beside an end takes it back: a doubt about it (「エラーは出ていません。直ったとは言えないです」), others for whom
 * it isn't so (「web01 は復旧。web02 は起動しない」), or another way round (「回避で切り替え、届くようになりました」). Who says so calls nothing over.
 */
final class TakenBack {

    /** Chars of what may close an end and open what follows: 「けど」. */
    private static final int CLOSE = 3;

    /** Chars between a doubt and what is doubted: "too early to call it fixed". */
    private static final int NEAR = 12;

    /** What stands behind a means; and behind what was just done, 「これで」, of which one isn't sure that it helped. */
    private static final String BY = "で";

    private static final List<String> NO_MEANS = List.of("れで", "ので");

    private TakenBack() {}

    static boolean told(Page page, Match match) {
        return doubted(page, match) || rest(page, match) || detour(page, match);
    }

    private static boolean doubted(Page page, Match match) {
        return page.found("over.hedge").stream()
                .filter(doubt -> !how(page, doubt))
                .anyMatch(doubt ->
                        doubt.end() > match.start() - NEAR && follows(page, match, page.sentenceAt(doubt.start())));
    }

    /** Whether it is over, and only how or why isn't known: 「なぜ直ったのかは不明」, 「再起動で直ったのか分かりません」. */
    private static boolean how(Page page, Hit doubt) {
        int from = page.sentences().get(page.sentenceAt(doubt.start())).start();
        String before = page.lower(from, doubt.start());
        if (page.lower(doubt.start(), doubt.end()).indexOf('か') < 0) {
            return false;
        }
        return before.endsWith(BY) && NO_MEANS.stream().noneMatch(before::endsWith)
                || page.distanceBefore(from, doubt.start(), "hedge.how.ja") <= 1;
    }

    private static boolean rest(Page page, Match match) {
        return page.matches(Fact.WHEN_ONGOING.id() + ".rest").stream()
                .anyMatch(rest -> rest.start() > match.end() - CLOSE
                        && follows(page, match, rest.sentence())
                        && Peer.named(page, match, rest));
    }

    /** Whether the sentence is that of the end, or the one behind it. */
    private static boolean follows(Page page, Match match, int s) {
        return s == match.sentence()
                || s == match.sentence() + 1 && page.sentences().get(s).spoken();
    }

    /** 「予約確認は届くようになりました」 by another way than the one that failed. */
    private static boolean detour(Page page, Match match) {
        if (!page.holds(match.start(), match.end(), "over.able")) {
            return false;
        }
        Sentence from = page.sentences().get(Math.max(0, match.sentence() - 1));
        return page.holds(from.start(), match.start(), "over.detour")
                && !page.holds(from.start(), match.start(), "detour.left.ja");
    }
}
