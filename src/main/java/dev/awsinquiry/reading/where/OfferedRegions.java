package dev.awsinquiry.reading.where;

import dev.awsinquiry.reading.aws.Regions;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.page.Page;
import java.util.BitSet;
import java.util.List;

/**
 * Regions that a form leaves to choose from, and nobody chose: "Region: us-east-1 / eu-west-1 / other (choose one)",
 * 「リージョン(東京/大阪から選択):」. The one that is written behind them is the answer.
 */
final class OfferedRegions {

    /** What parts one from the next. */
    private static final String PARTS = " /|・,、;";

    private static final String OFFERED = "region.offered";

    private static final List<String> WORDS = List.of("or", "か", "または", "リージョン");
    /** Chars between two of them. */
    private static final int JOINT = 8;

    private OfferedRegions() {}

    /** Where those begin. */
    static BitSet in(Page page, List<Regions.Named> regions) {
        BitSet offered = new BitSet();
        for (int from = 0; from < regions.size(); ) {
            int to = from + 1;
            while (to < regions.size() && joined(page, regions.get(to - 1), regions.get(to))) {
                to++;
            }
            if (to - from > 1 && offers(page, regions.get(from), regions.get(to - 1))) {
                regions.subList(from, to).forEach(region -> offered.set(region.start()));
            }
            from = to;
        }
        return offered;
    }

    private static boolean joined(Page page, Regions.Named one, Regions.Named next) {
        if (next.start() - one.end() > JOINT || next.start() < one.end()) {
            return false;
        }
        String between = page.lower(one.end(), next.start());
        for (String word : WORDS) {
            between = between.replace(word, "");
        }
        return !between.isEmpty() && between.chars().allMatch(c -> PARTS.indexOf(c) >= 0);
    }

    /** Whether the sentence or its heading says that one is to be chosen, or they stand in brackets between the label and its colon. */
    private static boolean offers(Page page, Regions.Named first, Regions.Named last) {
        String lower = page.folded().lower;
        int close = last.end();
        boolean bracket = "[(".indexOf(Chars.at(lower, first.start() - 1)) >= 0
                && "])".indexOf(Chars.at(lower, close)) >= 0
                && Chars.at(lower, Chars.skipBlanks(lower, close + 1)) == ':';
        int s = page.sentenceAt(first.start());
        int heading = s < 0 ? -1 : page.sentences().get(s).heading();
        return bracket || page.has(s, OFFERED) || heading >= 0 && page.has(heading, OFFERED);
    }
}
