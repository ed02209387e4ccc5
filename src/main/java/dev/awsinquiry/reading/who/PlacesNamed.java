package dev.awsinquiry.reading.who;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.MessageBefore;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code who.scope} where who is hit is asked for, and nothing but places is named: 「町田店と藤沢店です」, "the Croydon and Sutton
 * stores". Those whom one called, and the ones that somebody else asked about, are another matter.
 */
public final class PlacesNamed implements Recogniser {

    /** A name in Japanese, with what it may be a part of: 「新宿」, 「渋谷の」. */
    private static final String NAME = "(?!\\d)[^\\p{IsHiragana}\\p{Punct}\\s、。・]+";

    private static final String JOINT = "\\s*(?:と|、|・|や|,|および|及び|ならびに)\\s*";
    private static final String END = "(?:だけ|のみ)?\\s*(?:{place.told.ja})?[。.!]*";

    /** Several of them, as the whole of a sentence. */
    private static final String LIST = "(?:" + NAME + JOINT + ")+" + NAME + "(?<={place.noun.ja})" + END + "|(?:" + NAME
            + JOINT + ")+" + NAME + "の(?:{place.noun.ja})" + END;

    /** Behind words for who is hit, one as well. */
    private static final String HIT =
            "(?:{place.hit.ja})\\s*[は:が]\\s*(?:" + LIST + "|" + NAME + "(?<={place.noun.ja})" + END + ")";

    private static final String ENGLISH_NAME = "(?!{place.whole.en}\\b)\\p{Lu}[\\w'’-]*(?: \\p{Lu}[\\w'’-]*)*";

    private static final String ENGLISH = "(?:{place.lead.en}|)(?:the |our |)" + ENGLISH_NAME + "(?:, (?:the |)"
            + ENGLISH_NAME + ")*,? (?:and|&) (?:the |)" + ENGLISH_NAME + " (?:{place.noun.en})(?: only)?[.!]*";

    private static final List<String> SHAPES = List.of(LIST, HIT, ENGLISH);

    /** Chars of a sentence that only names places. */
    private static final int LONGEST = 80;

    @Override
    public void read(Page page, Notes notes) {
        if (page.setting().thread().isEmpty()
                || !page.setting().asked().contains(Fact.WHO_SCOPE)
                || notes.of(Fact.WHO_SCOPE) != null
                || askedElse(page)) {
            return;
        }
        for (Sentence in : page.sentences()) {
            if (in.spoken()
                    && in.end() - in.start() <= LONGEST
                    && page.acts().at(in.start()) == SpeechAct.TELLS
                    && named(page, in)) {
                notes.state(Fact.WHO_SCOPE, "some", in.start(), in.end(), 1);
                return;
            }
        }
    }

    /** Whether somebody asked for something else than who is hit just before. */
    private static boolean askedElse(Page page) {
        return page.setting().question().isPresent()
                && (!MessageBefore.asks(page, "places.asked") || MessageBefore.asks(page, "places.asked.else"));
    }

    private static boolean named(Page page, Sentence in) {
        WordLists lists = page.words().lists();
        String words = page.folded().text.substring(in.start(), in.end()).strip();
        return !lists.within("place.whole.ja", words)
                && SHAPES.stream()
                        .map(shape -> lists.expression(shape))
                        .map(Pattern::asMatchPredicate)
                        .anyMatch(shape -> shape.test(words));
    }
}
