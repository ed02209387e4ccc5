package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Facts;
import dev.awsinquiry.inquiry.Statement;
import dev.awsinquiry.reading.Reader;
import java.util.List;
import java.util.Locale;

/**
 * A count that a reply gives beside the one that was told: of those who called or wait, 「問い合わせが12件」, or of what was done by
 * hand in the meantime. The 42 schools that can't get in are no fewer for that.
 */
final class CountBeside {

    /** Chars; who writes more tells more than that. */
    private static final int LONGEST = 80;

    private static final String MANY = "[0-9][0-9,.]*\\+?";

    private static final String COUNTS = "(?:{contact.ja})(?:が|は|も|の|で|を|、| )?(?:約|もう|既に|すでに|累計|計|合計)? ?[0-9]"
            + "|" + MANY + " (?:[a-z]+ ){0,2}(?:{contact.en})\\b"
            + "|" + MANY + " ?(?:件|枚|通|本|人|名|食|個|箱|便)(?:分)?(?:は|を|だけ)?、?(?:{by.hand.ja})";

    private static final List<String> CONTACTS = List.of("contact.ja", "contact.en");

    private static final List<Fact> TOLD = List.of(Fact.HOWMUCH_QUANTIFIED, Fact.HOWMUCH_IMPACT);

    private CountBeside() {}

    /**
     * Whether the reply counts no more than that.
     *
     * @param facts as they stand without it
     */
    static boolean is(Reader reader, Facts facts, String reply) {
        String words = reply.toLowerCase(Locale.ROOT);
        return reply.length() <= LONGEST
                && !reader.corrects(reply)
                && facts.statement(Fact.HOWMUCH_QUANTIFIED)
                        .filter(told -> !told.unknown())
                        .isPresent()
                && TOLD.stream()
                        .flatMap(fact -> facts.statement(fact).stream())
                        .noneMatch(told -> ofContacts(reader, told))
                && reader.lists().expression(COUNTS).matcher(words).find();
    }

    /** Whether what was told counts them as well, which a later count takes the place of. */
    private static boolean ofContacts(Reader reader, Statement told) {
        String words = (told.value() + " " + told.evidence()).toLowerCase(Locale.ROOT);
        return CONTACTS.stream().anyMatch(list -> reader.lists().within(list, words));
    }
}
