package dev.awsinquiry.slack.inbound;

import com.slack.api.model.File;
import com.slack.api.model.Message;
import dev.awsinquiry.desk.Reply;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.slack.inbound.SlackWeb.Failed;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one thread: what is new is taken in, what was edited replaces itself, what is gone is taken out. */
final class ThreadReading {

    /** What happened a moment ago may not be in every part of Slack yet. */
    static final Duration FRESH = Duration.ofSeconds(5);

    /** A thread with more than a thousand messages is read that far; nothing is taken out then. */
    private static final int MOST_PAGES = 5;

    /** The last moment of a second. */
    private static final Duration END_OF_SECOND = Duration.of(999_999, ChronoUnit.MICROS);

    /** As people's messages have them. */
    private static final Set<String> SUBTYPES = Set.of("", "file_share", "thread_broadcast");

    private final SlackWeb web;
    private final DeskPorts.Hears desk;

    ThreadReading(SlackWeb web, DeskPorts.Hears desk) {
        this.web = web;
        this.desk = desk;
    }

    /**
     * How it went.
     *
     * @param calls to Slack
     * @param settled false when it has to be read once more, soon
     */
    record Found(int calls, boolean settled) {}

    /**
     * Reads it as it is now.
     *
     * @param missed whether a deletion may have been missed; where every event came, a listing that lacks a reply tells
     *     nothing of it
     */
    Found read(Inquiry inquiry, Instant now, boolean missed) throws Failed {
        List<Message> messages = new ArrayList<>();
        Instant fresh = now.minus(FRESH);
        String thread = inquiry.threadTs().orElseThrow();
        Optional<String> from = Optional.empty();
        int calls = 0;
        boolean rooted = false;
        do {
            SlackWeb.Said said = web.said(inquiry.team(), inquiry.channel(), thread, from);
            messages.addAll(said.messages());
            rooted |= said.rooted();
            from = said.next();
            calls++;
        } while (from.isPresent() && calls < MOST_PAGES);
        boolean settled = takeIn(inquiry, messages, fresh);
        // a listing without the message that the thread hangs on isn't the thread
        boolean whole = missed && rooted && from.isEmpty();
        return new Found(calls, (!whole || takeOut(inquiry, messages, fresh)) && settled);
    }

    /** Whether nothing in it may change its words without our being able to tell. */
    private boolean takeIn(Inquiry inquiry, List<Message> messages, Instant fresh) {
        boolean settled = true;
        for (Message message : messages) {
            if (message.getUser() == null || message.getText() == null || !isTyped(message.getSubtype())) {
                continue;
            }
            Optional<Instant> edited = edited(message);
            boolean old = edited.filter(fresh::isBefore).isEmpty();
            Reply reply = reply(inquiry, message, edited.map(at -> old ? at.plus(END_OF_SECOND) : at));
            Optional<Source> known = inquiry.source(Reply.SOURCE + message.getTs());
            if (known.isEmpty() || isNewer(reply, edited, known.get())) {
                desk.edited(reply);
            }
            settled &= old;
        }
        return settled;
    }

    /** Whether a message of this kind is what somebody typed. */
    static boolean isTyped(@Nullable String subtype) {
        return SUBTYPES.contains(subtype == null ? "" : subtype);
    }

    /** Within the second of the edit that is on record, other words alone tell that another one followed. */
    private static boolean isNewer(Reply reply, Optional<Instant> second, Source known) {
        boolean isLater = second.filter(known.worded()::isBefore).isPresent();
        boolean mayBe = reply.edited().filter(known.worded()::isBefore).isPresent();
        return isLater || (mayBe && !known.text().equals(reply.text()));
    }

    /**
     * The second in which it was edited last; events know it to the microsecond. Once the second is over, what stands
     * there is the last of its edits; until then another may follow, which an event tells.
     */
    private static Optional<Instant> edited(Message message) {
        return Optional.ofNullable(message.getEdited())
                .flatMap(edited -> SlackText.moment(edited.getTs()))
                .map(at -> at.truncatedTo(ChronoUnit.SECONDS));
    }

    private static Reply reply(Inquiry inquiry, Message message, Optional<Instant> edited) {
        return new Reply(
                        inquiry.team(),
                        inquiry.channel(),
                        inquiry.threadTs().orElseThrow(),
                        message.getTs(),
                        message.getUser(),
                        SlackText.typed(message.getText()),
                        edited)
                .with(files(message.getFiles()));
    }

    /** How many came with a message. */
    static int files(@Nullable List<File> files) {
        return files == null ? 0 : files.size();
    }

    /**
     * Takes out what was on record before the thread was read and isn't in it.
     *
     * @return whether that was all; what is missing but was said after {@code until} is left for another look
     */
    private boolean takeOut(Inquiry inquiry, List<Message> messages, Instant until) {
        Set<String> standing = messages.stream().map(Message::getTs).collect(Collectors.toSet());
        List<String> gone = inquiry.sources().stream()
                .filter(source -> source.origin() == Source.Origin.REPLY)
                .map(source -> source.id().substring(Reply.SOURCE.length()))
                .filter(ts -> !standing.contains(ts))
                .toList();
        List<String> surely = gone.stream()
                .filter(ts -> SlackText.moment(ts).filter(until::isAfter).isPresent())
                .toList();
        surely.forEach(ts -> desk.deleted(
                inquiry.team(), inquiry.channel(), inquiry.threadTs().orElseThrow(), ts));
        return surely.size() == gone.size();
    }
}
