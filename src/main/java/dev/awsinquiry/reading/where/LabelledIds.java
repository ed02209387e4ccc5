package dev.awsinquiry.reading.where;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Redaction;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Tokens;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hit;

/** IDs that are told by the label before them, whatever their form: {@code --virtual-cluster-id 7kq1x0…}, 「チャンネル ID は 4417203」. */
final class LabelledIds {

    private static final String JOINTS = " \"'`「『(:=#は";
    private static final int SHORTEST = 5;
    private static final int LONGEST = 64;
    /** Chars of joints between a label and the ID. */
    private static final int NEAR = 6;

    private LabelledIds() {}

    static void find(Page page, Tokens.Taker taker) {
        for (Hit hit : page.found("id.label")) {
            int s = page.sentenceAt(hit.start());
            Part part = s < 0 ? Part.TEMPLATE : page.sentences().get(s).part();
            if (part != Part.TEMPLATE && part != Part.STATUS) {
                behind(page.folded().text, hit.end(), taker);
            }
        }
    }

    private static void behind(String text, int labelEnd, Tokens.Taker taker) {
        int at = labelEnd;
        for (String is : new String[] {" is ", " was ", ": ", "が"}) {
            at = text.startsWith(is, labelEnd) ? labelEnd + is.length() : at;
        }
        while (at < text.length() && at - labelEnd < NEAR && JOINTS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int end = at;
        boolean digit = false;
        while (end < text.length() && inside(text.charAt(end))) {
            digit |= Chars.digit(text.charAt(end++));
        }
        boolean right = end - at >= SHORTEST && end - at <= LONGEST;
        boolean redacted = "*…●○".indexOf(Chars.at(text, end)) >= 0 || Redaction.of(text.substring(at, end));
        if (at > labelEnd && digit && right && !redacted) {
            taker.take(at, end);
        }
    }

    private static boolean inside(char c) {
        return Chars.alnum(c) || c == '-' || c == '_';
    }
}
