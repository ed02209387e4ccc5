package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Inquiry;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A menu for what has a handful of answers, the likely ones first; choosing one answers the fact at once. */
public enum QuickAnswer {
    ONGOING(Actions.CHOOSE_ONGOING, Fact.WHEN_ONGOING, "ongoing", "ended"),
    FREQUENCY(Actions.CHOOSE_FREQUENCY, Fact.WHEN_FREQUENCY, "always", "intermittent", "once"),
    SCOPE(Actions.CHOOSE_SCOPE, Fact.WHO_SCOPE, "everyone", "some", "one"),
    REGION(
            Actions.CHOOSE_REGION,
            Fact.WHERE_REGION,
            "ap-northeast-1",
            "ap-northeast-3",
            "us-east-1",
            "us-west-2",
            "ap-southeast-1",
            "eu-west-1") {
        @Override
        Stream<Control.Choice> choices(Voice voice) {
            Stream<RegionNames.Region> likely = likely().stream().flatMap(code -> RegionNames.all().stream()
                    .filter(region -> region.code().equals(code)));
            return Stream.concat(likely, RegionNames.all().stream())
                    .distinct()
                    .map(region -> new Control.Choice(region.code(), region.label(voice.language())));
        }

        @Override
        public boolean offers(String value) {
            return RegionNames.all().stream().anyMatch(region -> region.code().equals(value));
        }
    },
    TIMEZONE(
            Actions.CHOOSE_TIMEZONE,
            Fact.WHEN_TIMEZONE,
            "Asia/Tokyo",
            "UTC",
            "America/Los_Angeles",
            "America/New_York",
            "Europe/London",
            "America/Chicago",
            "Europe/Berlin",
            "Asia/Singapore",
            "Asia/Kolkata",
            "Asia/Shanghai",
            "Asia/Seoul",
            "Australia/Sydney") {
        @Override
        Stream<Control.Choice> choices(Voice voice) {
            return Stream.concat(Stream.of(voice.house().zone().getId()), likely().stream())
                    .filter(this::offers)
                    .distinct()
                    .map(zone -> new Control.Choice(
                            zone,
                            voice.phrases()
                                    .find(voice.language(), "zone." + zone)
                                    .orElse(zone)));
        }

        /** The zone of the house may be any. */
        @Override
        public boolean offers(String value) {
            return Times.isZone(value);
        }
    };

    private final String action;
    private final Fact fact;
    private final List<String> likely;

    QuickAnswer(String action, Fact fact, String... likely) {
        this.action = action;
        this.fact = fact;
        this.likely = List.of(likely);
    }

    /** The one for a fact, if there is one. */
    public static Optional<QuickAnswer> to(Fact fact) {
        return Arrays.stream(values()).filter(one -> one.fact == fact).findFirst();
    }

    /** The public name of the menu. */
    public String action() {
        return action;
    }

    /** What it answers. */
    public Fact fact() {
        return fact;
    }

    /** Whether the value is one that can be chosen. */
    public boolean offers(String value) {
        return likely.contains(value);
    }

    List<String> likely() {
        return likely;
    }

    Stream<Control.Choice> choices(Voice voice) {
        return likely.stream().map(value -> new Control.Choice(value, voice.say("value." + fact.id() + "." + value)));
    }

    Control menu(Voice voice, Inquiry inquiry) {
        String label = new FactNames(voice.phrases(), voice.house()).label(voice.language(), fact);
        return new Control.Menu(action, label, inquiry.id(), choices(voice).toList());
    }
}
