package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;

/** {@code name_tag_only}: a server is named as its team calls it, and no ID stands anywhere. */
final class NameTagRecogniser implements Recogniser {

    private static final int NEAR = 24;

    @Override
    public void read(Page page, Notes notes) {
        if (notes.stated(Fact.WHERE_RESOURCE_ID)) {
            return;
        }
        for (Match match : page.matches(Flag.NAME_TAG_ONLY.id())) {
            notes.raise(Flag.NAME_TAG_ONLY, match.start(), match.end(), "");
            return;
        }
        int server = page.words().lexicon().wordClass("server.word");
        for (Hit hit : page.hits()) {
            if (hit.wordClass() == server && named(page, notes, hit)) {
                return;
            }
        }
    }

    /** Whether a name such as {@code web-prod-02} stands close to the word for a server. */
    private static boolean named(Page page, Notes notes, Hit hit) {
        int s = page.sentenceAt(hit.start());
        if (s < 0
                || !(page.sentences().get(s).spoken() || page.sentences().get(s).part() == Part.HEADING)) {
            return false;
        }
        String lower = page.folded().lower;
        int from = Math.max(page.sentences().get(s).start(), hit.start() - NEAR);
        int to = Math.min(page.sentences().get(s).end(), hit.end() + NEAR);
        for (int i = from; i < to; ) {
            int end = i;
            while (end < lower.length()
                    && (Chars.alnum(lower.charAt(end)) || lower.charAt(end) == '-' || lower.charAt(end) == '_')) {
                end++;
            }
            boolean whole = i == 0 || !(Chars.alnum(lower.charAt(i - 1)) || "-_./:@".indexOf(lower.charAt(i - 1)) >= 0);
            boolean address = Chars.at(lower, end) == '.' && Chars.alnum(Chars.at(lower, end + 1))
                    || Chars.at(lower, end) == '/'
                    || Chars.at(lower, end) == ':';
            if (end > i && whole && !address && name(page, i, end)) {
                notes.raise(Flag.NAME_TAG_ONLY, i, end, "");
                return true;
            }
            i = Math.max(end, i + 1);
        }
        return false;
    }

    /** Letters, a joint or not, and a number at the end, but neither an ID, a Region, a type nor a product. */
    private static boolean name(Page page, int start, int end) {
        String word = page.lower(start, end);
        int digits = word.length();
        while (digits > 0 && Chars.digit(word.charAt(digits - 1))) {
            digits--;
        }
        int joints = (int) word.chars().filter(c -> c == '-' || c == '_').count();
        boolean numbered =
                digits < word.length() && word.length() - digits <= 3 && digits > 2 && Chars.letter(word.charAt(0));
        boolean joined = joints > 0 && word.length() > 6;
        boolean shape = numbered && (joints > 0 || page.words().lexicon().begins(word, "server.beginning"));
        boolean known = page.words().regions().find(word).isEmpty()
                && !page.words().resourceTypes().id(word)
                && !page.words().lexicon().begins(word, "server.no")
                && !page.words().lexicon().holds(word, "server.nopart");
        return known && (shape || joined && page.words().lexicon().begins(word, "server.beginning"));
    }
}
