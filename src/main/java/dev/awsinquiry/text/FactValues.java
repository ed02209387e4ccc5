package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Facts;
import dev.awsinquiry.inquiry.Inquiry;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What was understood of a fact, as people read it. */
final class FactValues {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private static final LocalDateTime ANY_DAY = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Voice voice;
    private final Inquiry inquiry;
    private final Facts facts;

    FactValues(Voice voice, Inquiry inquiry) {
        this.voice = voice;
        this.inquiry = inquiry;
        this.facts = inquiry.facts();
    }

    /**
     * The same as {@link #shown}, with people's own words where the value says less than they do: 「一部(関西の店舗だけで
     * 起きています)」.
     */
    String told(Fact fact, int limit) {
        String value = facts.value(fact).orElse("");
        String key = "value." + fact.id() + "." + value + ".told";
        return words(fact, limit)
                .map(words -> ScopeWords.bundled().say(value, words) ? words : voice.say(key, "words", words))
                .orElseGet(() -> shown(fact, limit));
    }

    /** The words that {@link #told} shows; empty where there are none, or none that say more than the value. */
    Optional<String> words(Fact fact, int limit) {
        String value = facts.value(fact).orElse("");
        Optional<String> key = voice.phrases().find(voice.language(), "value." + fact.id() + "." + value + ".told");
        return key.flatMap(sentence -> new OwnWords(inquiry).of(fact, limit));
    }

    /** On one line, words cut to the given length; empty for a fact that isn't stated. */
    String shown(Fact fact, int limit) {
        String value = facts.value(fact).orElse("");
        return switch (fact) {
            case WHEN_EXACT -> observed().map(this::moment).orElseGet(() -> Shortened.line(value, limit));
            case WHEN_TIMEZONE -> zone().map(this::zoneInWords).orElseGet(() -> Shortened.line(value, limit));
            default -> choice(fact, value).orElseGet(() -> Shortened.line(value, limit));
        };
    }

    /** A value of a fixed list, in words. */
    private Optional<String> choice(Fact fact, String value) {
        return voice.phrases().find(voice.language(), "value." + fact.id() + "." + value);
    }

    private String moment(LocalDateTime observed) {
        String local = (observed.getSecond() == 0 ? MINUTES : SECONDS).format(observed);
        return zone().map(zone -> local + " (" + Times.zoneName(observed.atZone(zone)) + ")")
                .orElse(local);
    }

    /** The offset may depend on the date, so it is added only where the date is known, or where it never changes. */
    private String zoneInWords(ZoneId zone) {
        Optional<String> name = Times.abbreviation(zone);
        return observed()
                .or(() -> name.map(known -> ANY_DAY))
                .map(moment -> moment.atZone(zone))
                .map(moment -> withOffset(name.orElse(zone.getId()), moment))
                .orElse(zone.getId());
    }

    private static String withOffset(String name, ZonedDateTime moment) {
        String offset = moment.getOffset().getId();
        String utc = "UTC" + offset.replace("Z", "");
        return name.equals("UTC") || name.equals(offset) ? utc : name + " (" + utc + ")";
    }

    private Optional<LocalDateTime> observed() {
        try {
            return facts.value(Fact.WHEN_EXACT).map(LocalDateTime::parse);
        } catch (DateTimeException notInFixedForm) {
            return Optional.empty();
        }
    }

    private Optional<ZoneId> zone() {
        return facts.value(Fact.WHEN_TIMEZONE).filter(Times::isZone).map(ZoneId::of);
    }
}
