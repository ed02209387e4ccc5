package dev.awsinquiry.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * One noun named twice in a breath, with two places or owners: "agents at home are fine, agents in Cardiff hear
 * nothing", 「大阪の端末は開く、東京の端末は開かない」. Who splits a group so tells how far a fault goes.
 */
final class ParallelGroups {

    /** Chars from the one naming to the end of the other. */
    private static final int FAR = 160;
    /** How much of the words beside the noun is compared. */
    private static final int BESIDE = 14;

    private static final String ENGLISH = "parallel.en";

    private record Named(int start, int end, String noun, String beside) {}

    private ParallelGroups() {}

    /** The stretch from the first naming to the second, where there are such two in the page. */
    static List<Span> in(Page page) {
        List<Span> found = new ArrayList<>();
        List<Named> named = named(page);
        for (int i = 0; i < named.size(); i++) {
            for (int k = i + 1;
                    k < named.size() && named.get(k).end() - named.get(i).start() <= FAR;
                    k++) {
                boolean same = named.get(i).noun().equals(named.get(k).noun());
                if (same && !named.get(i).beside().equals(named.get(k).beside())) {
                    found.add(new Span(named.get(i).start(), named.get(k).end()));
                }
            }
        }
        return found;
    }

    private static List<Named> named(Page page) {
        int english = page.words().lexicon().wordClass(ENGLISH);
        List<Named> named = new ArrayList<>();
        for (Hit hit : page.found(ENGLISH, "parallel.ja")) {
            int s = page.sentenceAt(hit.start());
            if (s >= 0
                    && page.sentences().get(s).spoken()
                    && hit.end() <= page.sentences().get(s).end()) {
                Sentence in = page.sentences().get(s);
                String words = page.lower(hit.start(), hit.end());
                String beside = hit.wordClass() == english
                        ? page.lower(hit.end(), Math.min(in.end(), hit.end() + BESIDE))
                        : page.lower(Math.max(in.start(), hit.start() - BESIDE / 2), hit.start());
                named.add(new Named(hit.start(), hit.end(), words, beside));
            }
        }
        return named;
    }
}
