package dev.awsinquiry.slack.inbound;

import com.slack.api.model.Message;
import dev.awsinquiry.desk.Reply;
import dev.awsinquiry.desk.Unheard;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.slack.inbound.SlackWeb.Failed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Reads threads again in which something may have been said that we weren't told: Slack gives up on an event after
 * three more tries within six minutes. What is new is taken in, what was edited replaces itself, what is gone is taken
 * out. One thread at a time, so that reading stays far below Slack's limit of some 50 calls a minute.
 */
public final class CatchUp {

    private static final Logger LOG = Logger.getLogger(CatchUp.class);

    /** A thread with more than a thousand messages is read that far; nothing is taken out then. */
    private static final int MOST_PAGES = 5;

    /** What was said later than this may be missing from what was read a moment ago. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    /** Reading it will never work; events are all there is. */
    private static final Set<String> NEVER =
            Set.of("thread_not_found", "channel_not_found", "not_in_channel", "missing_scope", "message_not_found");

    /** As people's messages have them. */
    private static final Set<String> SUBTYPES = Set.of("", "file_share", "thread_broadcast");

    private static final String REPLY = "reply:";

    private final SlackWeb web;
    private final Unheard unheard;
    private final DeskPorts.Hears desk;
    private final Clock clock;
    private Instant notBefore = Instant.MIN;

    CatchUp(SlackWeb web, Unheard unheard, DeskPorts.Hears desk, Clock clock) {
        this.web = web;
        this.unheard = unheard;
        this.desk = desk;
        this.clock = clock;
    }

    /** All open threads are to be read: we were away, or Slack was. */
    public void everything() {
        unheard.everything();
    }

    /**
     * Reads one thread, the newest inquiry's first; to be called every second or two.
     *
     * @throws dev.awsinquiry.desk.BooksUnavailable when what was read couldn't be saved; it is read again then
     */
    public synchronized void one() {
        Instant now = clock.instant();
        if (now.isBefore(notBefore)) {
            return;
        }
        Optional<Inquiry> next = unheard.next();
        if (next.isPresent()) {
            read(next.get(), now);
        }
    }

    private void read(Inquiry inquiry, Instant now) {
        try {
            List<Message> messages = new ArrayList<>();
            boolean whole = collect(inquiry, messages);
            takeIn(inquiry, messages);
            if (whole) {
                takeOut(inquiry, messages, now.minus(FRESH));
            }
            unheard.heard(inquiry);
        } catch (Failed e) {
            LOG.infof("inquiry %s: its thread couldn't be read: %s", inquiry.id(), e.getMessage());
            if (NEVER.contains(String.valueOf(e.getMessage()))) {
                unheard.heard(inquiry);
            } else {
                notBefore = now.plus(AFTER_FAILURE);
            }
        }
    }

    /** Whether that is all. */
    private boolean collect(Inquiry inquiry, List<Message> messages) throws Failed {
        String thread = inquiry.threadTs().orElseThrow();
        Optional<String> from = Optional.empty();
        for (int page = 0; page < MOST_PAGES; page++) {
            SlackWeb.Said said = web.said(inquiry.team(), inquiry.channel(), thread, from);
            messages.addAll(said.messages());
            from = said.next();
            if (from.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void takeIn(Inquiry inquiry, List<Message> messages) {
        for (Message message : messages) {
            String subtype = Optional.ofNullable(message.getSubtype()).orElse("");
            if (message.getUser() == null || message.getText() == null || !SUBTYPES.contains(subtype)) {
                continue;
            }
            Reply reply = reply(inquiry, message);
            Optional<Source> known = inquiry.source(REPLY + message.getTs());
            if (known.isEmpty()
                    || reply.edited().filter(known.get().worded()::isBefore).isPresent()) {
                desk.edited(reply);
            }
        }
    }

    private static Reply reply(Inquiry inquiry, Message message) {
        return new Reply(
                inquiry.team(),
                inquiry.channel(),
                inquiry.threadTs().orElseThrow(),
                message.getTs(),
                message.getUser(),
                SlackText.typed(message.getText()),
                Optional.ofNullable(message.getEdited()).flatMap(edited -> SlackText.moment(edited.getTs())));
    }

    private void takeOut(Inquiry inquiry, List<Message> messages, Instant until) {
        Set<String> standing = messages.stream().map(Message::getTs).collect(Collectors.toSet());
        inquiry.sources().stream()
                .filter(source -> source.origin() == Source.Origin.REPLY)
                .map(source -> source.id().substring(REPLY.length()))
                .filter(ts -> !standing.contains(ts))
                .filter(ts -> SlackText.moment(ts).filter(until::isAfter).isPresent())
                .forEach(ts -> desk.deleted(
                        inquiry.team(), inquiry.channel(), inquiry.threadTs().orElseThrow(), ts));
    }
}
