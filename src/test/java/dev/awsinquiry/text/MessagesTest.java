package dev.awsinquiry.text;

import static dev.awsinquiry.text.Told.CASES;
import static dev.awsinquiry.text.Told.FLOW;
import static dev.awsinquiry.text.Told.HOUSE;
import static dev.awsinquiry.text.Told.PHRASES;
import static dev.awsinquiry.text.Told.gaps;
import static dev.awsinquiry.text.Told.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.clock.Holidays;
import dev.awsinquiry.clock.Reminder;
import dev.awsinquiry.clock.ReminderKind;
import dev.awsinquiry.clock.Target;
import dev.awsinquiry.clock.TargetClock;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Partial;
import dev.awsinquiry.inquiry.Refusal;
import dev.awsinquiry.inquiry.Remark;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.inquiry.TextFlow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every message as a whole, in both languages, against files that are read like letters. */
class MessagesTest {

    private static final Texts TEXTS = Texts.of(PHRASES, HOUSE);

    private static final TargetClock CLOCK = new TargetClock(HOUSE.zone(), Holidays.NONE);

    private static Message cardOf(Inquiry inquiry, Instant now) {
        return TEXTS.card().of(inquiry, gaps(inquiry), CLOCK.face(inquiry, now), now);
    }

    @ParameterizedTest
    @EnumSource
    void cards(Language language) {
        Told told = new Told(language);
        Inquiry unnamed = CASES.filed(
                        told.complete(),
                        new Filing("", Severity.URGENT, "business", minutes(2), Duration.ofHours(1), minutes(62)),
                        "U1")
                .next();
        new Letters()
                .add("asking", cardOf(told.bad(), minutes(1)))
                .add("finished", cardOf(told.complete(), minutes(1)))
                .add("filed, 22 minutes in", cardOf(told.filed(), minutes(24)))
                .add("filed, a second in", cardOf(told.filed(), minutes(2).plusSeconds(1)))
                .add("filed, the target has just passed", cardOf(told.filed(), minutes(62)))
                .add("filed without a case id, passed", cardOf(unnamed, minutes(72)))
                .add("filed, the day after", cardOf(told.filedAs(Severity.LOW), minutes(20 * 60)))
                .add("responded", cardOf(told.responded(44), minutes(45)))
                .add(
                        "responded late, our reply sent",
                        cardOf(
                                CASES.repliedToAws(told.responded(74), "U1", minutes(80))
                                        .next(),
                                minutes(90)))
                .add("snoozed", cardOf(CASES.snoozed(told.filed(), minutes(39)).next(), minutes(24)))
                .add("stopped", cardOf(CASES.silenced(told.responded(44)).next(), minutes(45)))
                .add("filed as critical", cardOf(told.filedAs(Severity.CRITICAL), minutes(24)))
                .add("resolved yesterday", cardOf(told.resolved(), minutes(24 * 60)))
                .hold("card", language);
    }

    private static Message gapsOf(Inquiry inquiry, Optional<Target> target) {
        return TEXTS.gaps().of(inquiry, gaps(inquiry), target);
    }

    @ParameterizedTest
    @EnumSource
    void gapsList(Language language) {
        Told told = new Told(language);
        Optional<Target> hour = Optional.of(new Target(Duration.ofHours(1), false));
        Optional<Target> businessHours = Optional.of(new Target(Duration.ofHours(12), true));
        Inquiry finished =
                new TextFlow().finishedNow(told.halfAnswered(), minutes(9)).next();
        Inquiry answered = told.halfAnswered();
        for (Fact fact : gaps(answered).missing()) {
            answered = FLOW.notKnown(answered, fact, "U2", minutes(10)).next();
        }
        new Letters()
                .add("the bad inquiry", gapsOf(told.bad(), hour))
                .add("the bad inquiry, in business hours", gapsOf(told.bad(), businessHours))
                .add("half answered", gapsOf(told.halfAnswered(), hour))
                .add("finished with gaps, no target", gapsOf(finished, Optional.empty()))
                .add(
                        "filed with gaps",
                        gapsOf(CASES.filed(finished, Told.filing(), "U1").next(), hour))
                .add("nothing missing, some unknown", gapsOf(answered, hour))
                .add("complete", gapsOf(told.complete(), hour))
                .add("a clock time without its day", gapsOf(told.inPart(Partial.Lack.DAY), hour))
                .add("a day without its clock time", gapsOf(told.inPart(Partial.Lack.CLOCK), hour))
                .add(
                        "resolved",
                        gapsOf(
                                CASES.resolved(told.halfAnswered(), "U1", minutes(20))
                                        .next(),
                                hour))
                .hold("gaps", language);
    }

    @ParameterizedTest
    @EnumSource
    void advice(Language language) {
        Told told = new Told(language);
        List<Remark> all = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            all.add(new Remark(flag, words(told, flag), ""));
        }
        all.add(new Remark(
                Flag.AMBIGUOUS_ABBREVIATION, "RDS", "Relational Database Service / Remote Desktop Services"));
        all.add(new Remark(Flag.HOUSE_WORD, "KB", "AWS Knowledge Center"));
        all.add(new Remark(
                Flag.SEVERAL_QUESTIONS,
                "…",
                told.pick("502 の原因は何ですか。\nいつ直りますか。\n\n返金されますか。", "Why 502?\nWhen is it back?\n\nIs there a refund?")));
        Letters letters = new Letters();
        all.forEach(remark -> letters.add(
                remark.flag().id() + (remark.hint().isEmpty() ? "" : " with a hint"),
                TEXTS.advice().sentence(language, remark)));
        Inquiry flagged =
                told.submitted(Severity.LOW, Told.flagged(Told.input(Field.HOW, "…"), all.toArray(Remark[]::new)));
        letters.add(
                        "all of them in the thread, time and resource asked for",
                        TEXTS.advice().of(flagged, gaps(flagged)).orElseThrow())
                .hold("advice", language);
    }

    private static Message explanationOf(Inquiry inquiry, int minute) {
        return TEXTS.explanation()
                .of(
                        inquiry,
                        gaps(inquiry),
                        source -> Optional.of(source.id())
                                .filter(id -> id.startsWith("reply:"))
                                .map(id -> "https://example.slack.com/archives/C1/p" + id.substring(6)),
                        minutes(minute));
    }

    @ParameterizedTest
    @EnumSource
    void explanations(Language language) {
        Told told = new Told(language);
        Inquiry misread = FLOW.misread(told.halfAnswered(), Fact.WHEN_ONGOING, "U3", minutes(9))
                .next();
        String log = "2026-04-15 10:30:01 ERROR *b* <@U9> <!channel> &amp; `x` 𠮷\n".repeat(9);
        Inquiry wordy = told.submitted(
                Severity.LOW,
                Told.flagged(
                        Told.input(Field.HOW, log, Told.states(Fact.HOW_ERROR, log.substring(0, 199) + "…", log)),
                        IntStream.range(0, 14)
                                .mapToObj(i -> new Remark(Flag.HOUSE_WORD, "KB" + i, ""))
                                .toArray(Remark[]::new)));
        new Letters()
                .add("the bad inquiry", explanationOf(told.bad(), 1))
                .add("half answered", explanationOf(told.halfAnswered(), 9))
                .add("one of them misread", explanationOf(misread, 10))
                .add("complete", explanationOf(told.complete(), 24 * 60))
                .add("long words, many flags", explanationOf(wordy, 1))
                .add("resolved", explanationOf(told.resolved(), 90))
                .hold("explanation", language);
    }

    private static String words(Told told, Flag flag) {
        return switch (flag) {
            case VAGUE_TIME -> told.pick("今朝", "this morning");
            case NAME_TAG_ONLY -> "web-01";
            case AMBIGUOUS_ABBREVIATION -> "CF";
            case HOUSE_WORD -> told.pick("踏み台", "bastion-kun");
            case AZ_NAME_NOT_ID -> "ap-northeast-1c";
            case ASKS_WAS_I_AFFECTED -> told.pick("弊社のリソースは影響を受けましたか", "Were our resources affected?");
            case ASKS_AZ_OK -> told.pick("ap-northeast-1c は大丈夫か", "Is ap-northeast-1c all right?");
            case ASKS_ROOT_CAUSE_OR_PREVENTION -> told.pick("再発防止策を教えてください", "How will you prevent it?");
            case NOT_AFFECTED_BUT_WORRIED -> told.pick("影響はありませんが心配です", "No effect here, but we worry");
            case SEVERAL_QUESTIONS -> told.pick("請求はどうなりますか", "And what about the bill?");
            case URGENCY_IN_WORDS -> told.pick("至急", "ASAP");
            case REFERS_TO_UNSEEN -> told.pick("コンソールを見てください", "see the console");
            case BEST_PRACTICE_FOLLOWED -> told.pick("2 つの AZ と Auto Scaling", "two AZs and Auto Scaling");
            case CONTAINS_SECRET -> "AKIA****************";
        };
    }

    private static Message reminderOf(Inquiry inquiry, Reminder reminder) {
        return TEXTS.reminders().of(inquiry, reminder, gaps(inquiry), minutes(63));
    }

    @ParameterizedTest
    @EnumSource
    void reminders(Language language) {
        Told told = new Told(language);
        Letters letters = new Letters();
        Arrays.stream(ReminderKind.values()).forEach(kind -> {
            Inquiry inquiry =
                    switch (kind) {
                        case FACTS_MISSING -> told.bad();
                        case NOT_FILED -> told.complete();
                        case TARGET_HALF, TARGET_NINE_TENTHS, TARGET_PASSED -> told.filed();
                        case WAITING_FOR_US -> told.responded(44);
                        case WAITING_FOR_AWS -> told.replied();
                        case REOPEN_LAPSES -> told.resolved();
                    };
            Stream.of(kind.point() + ".1", kind.point() + ".2")
                    .map(key -> new Reminder(kind, key, minutes(63)))
                    .filter(reminder -> reminder.isRepeated() || reminder.key().endsWith(".1"))
                    .forEach(reminder -> letters.add(reminder.key(), reminderOf(inquiry, reminder)));
        });
        letters.add(
                "two facts",
                reminderOf(told.allButTwo(), new Reminder(ReminderKind.FACTS_MISSING, "facts_missing.1", minutes(63))));
        letters.hold("reminders", language);
    }

    @ParameterizedTest
    @EnumSource
    void whispers(Language language) {
        Told told = new Told(language);
        WhisperText whispers = TEXTS.whispers();
        Letters letters = new Letters();
        for (Refusal refusal : Refusal.values()) {
            letters.add(refusal.name(), whispers.refusal(language, refusal, told.filed()));
        }
        letters.add(
                "ALREADY_RESPONDED, the first time",
                whispers.refusal(language, Refusal.ALREADY_RESPONDED, told.responded(44)));
        assertThat(whispers.refusal(language, Refusal.ALREADY_RESPONDED, told.replied()))
                .isEqualTo(whispers.refusal(language, Refusal.ALREADY_RESPONDED, told.filed()));
        List.of(
                        "empty",
                        "account",
                        "future",
                        "before_filing",
                        "after_reply",
                        "no_option",
                        "too_long",
                        "not_saved",
                        "crowded",
                        "outdated")
                .forEach(kind -> letters.add(kind, whispers.problem(language, kind, List.of())));
        letters.add("no_target", whispers.problem(language, "no_target", List.of("low", "normal")))
                .add("no_plan", whispers.problem(language, "no_plan", List.of("business", "enterprise")))
                .add("secret", whispers.secretMasked(language))
                .add("secret in a reply", whispers.secretInReply(language))
                .add("secret in a form", whispers.secretInForm(language))
                .add(
                        "paused",
                        whispers.paused(CASES.snoozed(told.filed(), minutes(39)).next(), minutes(24)))
                .add("stopped", whispers.paused(CASES.silenced(told.filed()).next(), minutes(24)))
                .add("invite", whispers.stranger(language, "C0001"))
                .add("recorded until invited", whispers.recordedUntilInvited(language))
                .add("kept until invited", whispers.keptUntilInvited(language, "C0001"))
                .add("direct message", whispers.stranger(language, "D0001"))
                .add("kept, in a direct message", whispers.keptUntilInvited(language, "D0001"))
                .add("unreachable", whispers.unreachable(language))
                .add("unposted", whispers.unposted(language, "msg_too_long"))
                .add("form not opened in time", whispers.formTooLate(language))
                .add("form refused", whispers.formRefused(language, "missing_scope"))
                .add("form not opened", whispers.formNotOpened(language, "invalid_arguments"))
                .add("unavailable", whispers.unavailable(language))
                .add("crowded", whispers.crowded(language))
                .add("unknown inquiry", whispers.unknownInquiry(language))
                .add("help", whispers.help(language, Optional.empty()))
                .add("help, for a word like one of them", whispers.help(language, Optional.of("lost")))
                .add("list, empty", TEXTS.lists().list(language, List.of(), i -> Optional.empty(), minutes(90)))
                .add(
                        "list, one, not posted yet",
                        TEXTS.lists().list(language, List.of(told.bad()), i -> Optional.empty(), minutes(90)))
                .add(
                        "list",
                        TEXTS.lists()
                                .list(
                                        language,
                                        List.of(
                                                told.bad(),
                                                told.complete(),
                                                told.filed(),
                                                told.responded(44),
                                                told.replied()),
                                        i -> Optional.of("https://example.slack.com/archives/C1/p1"),
                                        minutes(90)))
                .add(
                        "list, too many",
                        TEXTS.lists()
                                .list(
                                        language,
                                        Collections.nCopies(21, told.bad()),
                                        i -> Optional.empty(),
                                        minutes(90)))
                .add("digest", TEXTS.lists().digest(language, List.of(told.filed(), told.responded(44)), minutes(900)))
                .add("timelines, none", TEXTS.timeline().asked(language, List.of()))
                .add("timelines", TEXTS.timeline().asked(language, List.of(told.replied(), told.bad())))
                .hold("whispers", language);
    }

    @ParameterizedTest
    @EnumSource
    void forgetting(Language language) {
        Told told = new Told(language);
        Inquiry wordy = told.submitted(Severity.NORMAL, Told.input(Field.SUBJECT, "決済 API が 502 を返し続けており、".repeat(12)));
        ForgetText texts = TEXTS.forgetting();
        Instant nextDay = minutes(1440);
        new Letters()
                .add("none", texts.choose(language, List.of(), nextDay))
                .add("to choose from", texts.choose(language, List.of(told.bad(), wordy), nextDay))
                .add("not found", texts.notFound(language, List.of(told.bad()), minutes(10)))
                .add("question, not posted yet", texts.confirm(told.bad(), minutes(10)))
                .add("question, posted and filed", texts.confirm(Told.standing(told.filed()), nextDay))
                .add("done, not posted yet", texts.done(told.bad()))
                .add("done", texts.done(Told.standing(told.filed())))
                .add("gone", texts.gone(language))
                .add("kept", texts.kept(language))
                .add("the card", texts.card(language))
                .add("the thread", texts.thread(language))
                .hold("forgetting", language);
    }

    @Test
    void aHundredToChooseFromFitIntoAMenu() {
        Inquiry inquiry = new Told(Language.JA).submitted(Severity.NORMAL, Told.input(Field.SUBJECT, "界".repeat(250)));
        House house = House.standard(ZoneId.of("Pacific/Chatham"));
        Message message =
                new ForgetText(PHRASES, house).choose(Language.JA, Collections.nCopies(100, inquiry), minutes(100_000));
        Control.Menu menu = (Control.Menu)
                ((Block.Controls) message.blocks().get(message.blocks().size() - 1))
                        .controls()
                        .get(0);
        assertThat(menu.choices())
                .hasSize(100)
                .allMatch(choice -> choice.label().length() <= 75);
    }

    @ParameterizedTest
    @EnumSource
    void names(Language language) {
        Letters letters = new Letters();
        SeverityNames severities = new SeverityNames(PHRASES, HOUSE);
        for (Severity severity : Severity.values()) {
            letters.add(
                    severity.id(),
                    severities.name(language, severity) + "\n" + severities.option(language, severity, Optional.empty())
                            + "\n"
                            + severities.option(
                                    language, severity, Optional.of(new Target(Duration.ofMinutes(90), false)))
                            + "\n"
                            + severities.option(
                                    language, severity, Optional.of(new Target(Duration.ofHours(24), true))));
        }
        FactNames facts = new FactNames(PHRASES, HOUSE);
        for (Fact fact : Fact.values()) {
            letters.add(
                    fact.id(),
                    facts.label(language, fact) + "\n" + facts.reason(language, fact) + "\n"
                            + facts.example(language, fact));
        }
        letters.hold("names", language);
    }
}
