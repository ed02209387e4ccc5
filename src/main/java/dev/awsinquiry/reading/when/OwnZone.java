package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The zone of whoever replies, named with a time that is none of the beginning: 「7:40 がピークです(JST)」. As long as none is
 * told, it is that of the times before as well, which people tell by their own clock.
 */
final class OwnZone {

    private OwnZone() {}

    static boolean is(Page page, TimeMark zone) {
        int s = page.sentenceAt(zone.start());
        return s >= 0
                && page.sentences().get(s).spoken()
                && page.setting().isReply()
                && !page.setting().stated(Fact.WHEN_TIMEZONE)
                && !ToldInstant.copied(page)
                && own(page, zone);
    }

    private static boolean own(Page page, TimeMark zone) {
        try {
            Instant written = page.setting().thread().orElseThrow().written();
            ZoneOffset own = page.setting().zone().getRules().getOffset(written);
            return own.equals(ZoneId.of(zone.zone()).getRules().getOffset(written));
        } catch (DateTimeException e) {
            return false; // a zone that was kept in words
        }
    }
}
