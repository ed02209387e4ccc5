package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.AskedBefore;
import dev.awsinquiry.reading.page.NamedNumbers;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * {@code howmuch.quantified} by a sentence of little more than a number where one was asked for, in whatever a trade counts:
 * 「だいたい 20 トンです」「返金 12 組」「食数は 4,900 ぐらい」「1 時間半の遅れです」. Where one was told it takes another number of the same.
 */
public final class TradeAnswer implements Recogniser {

    /** Chars of such a sentence. */
    private static final int LONGEST = 40;

    /** Chars of a sentence that is nothing but a greeting or an apology. */
    private static final int GREETING = 10;

    private static final List<String> HARM = List.of("effect", "hurt", "fail");

    /** What may be counted where a particle stands behind it; 「在庫は」 tells of no harm. */
    private static final List<String> HIT = List.of(
            "biz.people", "biz.user", "biz.place", "paid", "toll.asked", "effect", "hurt", "fail", "fault.counted");

    /** What is counted whatever it is: 「対象は」「件数は」. */
    private static final Set<String> SAME = Set.of("数", "該当", "対象", "件");

    private static final String PARTICLES = "はがも";

    /** 「1 通だけだと思ってたけど」, in front of what it turned out to be. */
    private static final String THOUGHT =
            "(?:[0-9][0-9,]*[^0-9、。]{1,4}?(?:だけ)?だ?と思って(?:い)?(?:た|ました)(?:けど|けれど|が|ら|のに|んですが|んですけど)[、 ]?)?";

    private static final String LEAD = "^(?:{trade.lead}[、,. ]?)*" + THOUGHT;
    private static final String TOPIC = "(?:([^0-9、。,はがもでを ][^0-9、。,]{0,9}?)(?:は|が|も|で|:|、| )?)?";
    private static final String ABOUT = "(?:{trade.about}[、 ]?)*";
    private static final String ROUGH = "(?:{trade.rough})*";
    private static final String ENDS = "(?:{trade.ends})*[。.!…〜~ ]*$";

    private static final String NUMBER = "[0-9][0-9,.]*[万千百億]*(?:[0-9]+[千百]?)?";

    /** The number with its counter, which is looked at by itself. */
    private static final String COUNTED =
            LEAD + TOPIC + ABOUT + "(" + NUMBER + " ?[^0-9\\x00-\\x7fぁ-ん]{1,8})(" + ROUGH + ")" + ENDS;

    /** What counts names what it counts: 「食数」「人数」. */
    private static final String NAMED =
            LEAD + "([^0-9、。,は]{1,6}数)(?:は|が|で|:| )?" + ABOUT + "(" + NUMBER + ")(" + ROUGH + ")" + ENDS;

    private static final String LATE = LEAD
            + TOPIC + ABOUT
            + "(" + NUMBER + " ?(?:時間(?:半|[0-9]{1,2}分)?|分|日|週間)間?)(" + ROUGH + "の?{trade.late}{trade.late.ends}?)"
            + ENDS;

    @Override
    public void read(Page page, Notes notes) {
        boolean asked = page.setting().asked().contains(Fact.HOWMUCH_QUANTIFIED);
        boolean told = page.setting().said(Fact.HOWMUCH_QUANTIFIED).isPresent();
        if (notes.of(Fact.HOWMUCH_QUANTIFIED) != null || !asked && !told) {
            return;
        }
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence in = page.sentences().get(s);
            boolean brief = in.spoken() && in.end() - in.start() <= LONGEST && Recount.tells(page, in);
            if (brief && first(page, s) && !page.has(s, "quantity.frame") && !AskedBefore.ofElse(page, s)) {
                read(page, notes, in, asked);
            }
        }
    }

    /** Whether it isn't of something that the sentence before told: 「顧客名簿へ案内を送りました。6,200 通です」. */
    private static boolean first(Page page, int s) {
        return s == 0
                || HARM.stream().anyMatch(words -> page.has(s - 1, words))
                || page.sentences().get(s - 1).end()
                                - page.sentences().get(s - 1).start()
                        <= GREETING;
    }

    private static void read(Page page, Notes notes, Sentence in, boolean asked) {
        WordLists lists = page.words().lists();
        String words = page.lower(in.start(), in.end());
        Matcher counted = lists.expression(COUNTED).matcher(words);
        if (counted.find() && whose(page, in, counted)) {
            List<TradeUnit> units = TradeUnit.in(
                    lists, page.folded().lower, in.start() + counted.start(2), in.start() + counted.end(2));
            if (!units.isEmpty() && (asked || again(page, counted.group(1), units.get(0)))) {
                state(notes, in, counted);
            }
            return;
        }
        for (String shape : asked ? List.of(NAMED, LATE) : List.<String>of()) {
            Matcher matcher = lists.expression(shape).matcher(words);
            if (matcher.find() && whose(page, in, matcher) && !ownWay(page, matcher)) {
                state(notes, in, matcher);
                return;
            }
        }
    }

    /** Whether it says how late somebody or something is that no system makes late, unless the fault told is of that: trains, a boss. */
    private static boolean ownWay(Page page, Matcher said) {
        String topic = said.group(1);
        if (topic == null) {
            return page.words().lists().within("trade.late.self", said.group(3));
        }
        return page.words().lists().of("trade.late.own").stream()
                .anyMatch(own -> (topic.endsWith(own) || topic.endsWith(own + "を"))
                        && !page.setting().symptom().contains(own));
    }

    /** With what is counted in front. */
    private static void state(Notes notes, Sentence in, Matcher said) {
        int start = said.group(1) == null ? said.start(2) : said.start(1);
        notes.stateWords(Fact.HOWMUCH_QUANTIFIED, in.start() + start, in.start() + said.end(3), 1);
    }

    /** Whether it counts nothing of a machine, of a repair or of another time. */
    private static boolean whose(Page page, Sentence in, Matcher said) {
        String topic = said.group(1);
        if (NamedNumbers.in(page).get(in.start() + said.start(2))) {
            return false;
        }
        if (topic == null) {
            return true;
        }
        int start = in.start() + said.start(1);
        int end = in.start() + said.end(1);
        boolean harm = PARTICLES.indexOf(page.folded().lower.charAt(end)) < 0
                || page.words().lists().within("trade.topic", topic)
                || page.holds(start, end + 1, "w.noun.ja")
                        && page.words().lists().within("trade.late", said.group(3))
                || HIT.stream().anyMatch(words -> page.holds(start, end + 1, words));
        return harm
                && !page.holds(start, end, "of.machine")
                && !page.words().lists().within("trade.topic.none", topic);
    }

    /** Whether the same was counted before, and another number of it: calls are no shipments. */
    private static boolean again(Page page, @Nullable String topic, TradeUnit now) {
        String told = new Folded(page.setting().counted().orElse("")).lower;
        if (topic != null
                && page.words().lists().within("trade.topic", topic)
                && page.words().lists().of("trade.topic").stream()
                        .noneMatch(of -> topic.contains(of) && (told.contains(of) || SAME.contains(of)))) {
            return false;
        }
        List<TradeUnit> before = TradeUnit.in(page.words().lists(), told, 0, told.length());
        return before.stream().anyMatch(one -> one.unit().equals(now.unit()))
                && before.stream().noneMatch(one -> one.digits().equals(now.digits()));
    }
}
