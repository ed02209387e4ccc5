package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Remark;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.reading.Reader;
import dev.awsinquiry.reading.page.Setting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What some words of an inquiry leave open and others make plain: which RDS is slow, in the next reply or by the ARN in
 * another input.
 */
record MadePlain(Reader reader, ZoneId zone) {

    /**
     * The flags that the words leave no reason for.
     *
     * @param id of the contribution that they are
     * @param words what it says
     * @param others what may have raised the flags
     */
    List<Remark> by(String id, String words, List<Source> others, Instant now) {
        Setting alone = Setting.alone(LocalDate.ofInstant(now, zone), zone);
        return others.stream()
                .filter(other -> other.counted() && !other.id().equals(id))
                .filter(other -> !other.remarks().isEmpty())
                .flatMap(other -> reader.settled(other.text(), other.remarks(), words, alone).stream())
                .distinct()
                .toList();
    }
}
