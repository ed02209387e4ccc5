package dev.awsinquiry.reading.what;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import java.util.List;

/**
 * An attempt and what came of it belong together though they stand in two sentences: 「コンセントを抜き差ししました。直後は通りましたが…」 says
 * nothing by its second half alone. So do several pairs of them in a row.
 */
public final class TrialWhole implements Recogniser {

    /** Sentences that are joined on either side. */
    private static final int MOST = 6;

    private static final List<String> RESTS = List.of("trial.rest.ja", "trial.rest.en");

    private static final List<String> DEEDS = List.of("mended.past.ja", "deed.told.ja", "trial.deed.en");

    @Override
    public void read(Page page, Notes notes) {
        Finding tried = notes.of(Fact.WHAT_TRIED);
        if (tried == null || tried.unknown()) {
            return;
        }
        int start = page.folded().stretch(tried.span()).start();
        int end = page.folded().stretch(tried.span()).end();
        int first = page.sentenceAt(start);
        int last = page.sentenceAt(end - 1);
        if (first < 0 || last < 0 || !page.sentences().get(first).spoken()) {
            return;
        }
        int from = first;
        boolean goesOn = rest(page, first) || deed(page, first);
        while (goesOn && from > 0 && first - from < MOST && now(page, from - 1)) {
            from--;
        }
        int to = last;
        boolean open = deed(page, last) || rest(page, last);
        while (open && to + 1 < page.sentences().size() && to - last < MOST) {
            boolean pair = deed(page, to + 1) && to + 2 < page.sentences().size() && rest(page, to + 2);
            if (!pair && !rest(page, to + 1)) {
                break;
            }
            to += pair ? 2 : 1;
        }
        if (from < first || to > last) {
            List<Sentence> all = page.sentences();
            notes.widen(
                    Fact.WHAT_TRIED,
                    Math.min(start, all.get(from).start()),
                    Math.max(end, all.get(to).end()));
        }
    }

    /** Whether the sentence begins as one that tells what came of a deed. */
    private static boolean rest(Page page, int s) {
        Sentence in = page.sentences().get(s);
        return told(page, s) && RESTS.stream().anyMatch(words -> page.begins(in.start(), in.end(), words));
    }

    private static boolean deed(Page page, int s) {
        return told(page, s) && DEEDS.stream().anyMatch(words -> page.has(s, words));
    }

    /** Whether it tells a deed that its words don't place before the fault. */
    private static boolean now(Page page, int s) {
        return deed(page, s) && !page.has(s, "deed.before");
    }

    private static boolean told(Page page, int s) {
        Sentence in = page.sentences().get(s);
        return in.spoken() && !page.asks(in) && page.role().tells(in.start());
    }
}
