package dev.awsinquiry.text;

import dev.awsinquiry.clock.Target;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The sentences in one language, with what the operator calls those who answer filled in as {@code {desk}}. */
record Voice(Phrases phrases, House house, Language language) {

    /** The voice in which an inquiry is spoken of. */
    static Voice of(Phrases phrases, House house, Inquiry inquiry) {
        return new Voice(phrases, house, inquiry.language());
    }

    String say(String key, Object... arguments) {
        return phrases.say(language, key, withDesk(arguments));
    }

    List<Span> spans(String key, Object... arguments) {
        return phrases.spans(language, key, withDesk(arguments));
    }

    private Object[] withDesk(Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "desk";
        all[arguments.length + 1] = new Name(house.desk(language));
        return all;
    }

    /** Several things in a row. */
    String list(List<String> things) {
        return String.join(say("list.separator"), things);
    }

    String at(Instant moment, Instant now) {
        return new Times(house).at(language, moment, now);
    }

    String standing(Instant moment, Instant posted, Instant now) {
        return new Times(house).standing(language, moment, posted, now);
    }

    String dated(Instant moment) {
        return new Times(house).dated(moment);
    }

    String span(Duration length) {
        return new Times(house).span(language, length);
    }

    String target(Target target) {
        return new Times(house).target(language, target);
    }

    String between(Instant from, Instant to) {
        return span(Times.apart(from, to));
    }
}
