package dev.awsinquiry.desk;

import dev.awsinquiry.clock.Reminder;
import dev.awsinquiry.clock.TargetClock;
import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Decision;
import dev.awsinquiry.inquiry.Effect;
import dev.awsinquiry.inquiry.Gaps;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.InquiryFlow;
import dev.awsinquiry.inquiry.Mark;
import dev.awsinquiry.text.CaseDocument;
import dev.awsinquiry.text.Message;
import dev.awsinquiry.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what is to be said into posts: the words, the key, and where they go. */
final class Speaker {

    /** The key of the card. */
    static final String CARD = "card";

    private static final String CASE_TEXT = "case_text.";

    private final Texts texts;
    private final InquiryFlow flow;
    private final SupportPlan plan;
    private final TargetClock clock;

    /** Speaks with these texts. */
    Speaker(Texts texts, InquiryFlow flow, SupportPlan plan, TargetClock clock) {
        this.texts = texts;
        this.flow = flow;
        this.plan = plan;
        this.clock = clock;
    }

    /** The posts of a decision, in order. */
    List<Post> posts(Decision decision, Instant now, Optional<String> responseUrl) {
        List<Post> posts = new ArrayList<>();
        for (Effect effect : decision.effects()) {
            posts.addAll(posts(decision.next(), effect, now, responseUrl));
        }
        return posts;
    }

    private List<Post> posts(Inquiry inquiry, Effect effect, Instant now, Optional<String> responseUrl) {
        if (effect instanceof Effect.Card) {
            return List.of(card(inquiry, now, responseUrl));
        }
        if (effect instanceof Effect.GapsList) {
            return List.of(thread(inquiry, "gaps", Post.Kind.GAPS, gaps(inquiry, now)));
        }
        if (effect instanceof Effect.Advice advice) {
            return advice(inquiry, advice).stream()
                    .map(m -> thread(inquiry, "advice", Post.Kind.ADVICE, m))
                    .toList();
        }
        if (effect instanceof Effect.CaseText text) {
            return caseText(inquiry, text.version(), now);
        }
        if (effect instanceof Effect.TextOvertaken old) {
            Message message = texts.notices().textOvertaken(inquiry, old);
            return List.of(thread(inquiry, textKey(old.version()), Post.Kind.NOTICE, message));
        }
        if (effect instanceof Effect.OwnerNotice named) {
            Message message = texts.owners().of(inquiry, named);
            return List.of(thread(inquiry, named.owner().noticeKey(), Post.Kind.NOTICE, message));
        }
        if (effect instanceof Effect.TimeMended mended) {
            Message message = texts.notices().timeMended(inquiry, mended.at(), now);
            return List.of(thread(inquiry, mended.key(), Post.Kind.NOTICE, message));
        }
        if (effect instanceof Effect.SeverityEdited edited) {
            Message message = texts.notices().severityEdited(inquiry, now);
            return List.of(thread(inquiry, edited.key(), Post.Kind.NOTICE, message));
        }
        if (effect instanceof Effect.Offer offer) {
            Message message = texts.notices().offer(inquiry, offer);
            return List.of(thread(inquiry, "newer." + offer.version(), Post.Kind.NOTICE, message));
        }
        if (effect instanceof Effect.TextRefused lost) {
            Message message = texts.notices().textRefused(inquiry, lost);
            return List.of(thread(inquiry, textKey(lost.version()), Post.Kind.NOTICE, message));
        }
        return List.of(notice(inquiry, (Effect.Notice) effect, now));
    }

    /** What stands there already is edited, even where nothing is left of it. */
    private Optional<Message> advice(Inquiry inquiry, Effect.Advice effect) {
        return texts.advice().of(inquiry, flow.gaps(inquiry)).or(() -> effect.before()
                .flatMap(before -> texts.advice().of(before, flow.gaps(before)))
                .map(stale -> texts.advice().none(inquiry)));
    }

    /** How the required facts stand. */
    Gaps gaps(Inquiry inquiry) {
        return flow.gaps(inquiry);
    }

    private Post card(Inquiry inquiry, Instant now, Optional<String> responseUrl) {
        Message message = texts.card().of(inquiry, flow.gaps(inquiry), clock.face(inquiry, now), now);
        return card(inquiry, Optional.of(inquiry.reporter()), responseUrl, message);
    }

    private static Post card(Inquiry inquiry, Optional<String> user, Optional<String> responseUrl, Message message) {
        return new Post(
                inquiry.team(),
                inquiry.id(),
                CARD,
                Post.Kind.CARD,
                Post.Place.CHANNEL,
                inquiry.channel(),
                user,
                responseUrl,
                false,
                message);
    }

    /** The card of an inquiry that was forgotten. */
    Post forgottenCard(Inquiry inquiry) {
        return card(
                inquiry, Optional.empty(), Optional.empty(), texts.forgetting().card(inquiry.language()));
    }

    /** The last sentence in the thread of an inquiry that was forgotten. */
    Post forgottenThread(Inquiry inquiry) {
        return thread(inquiry, "forgotten", Post.Kind.NOTICE, texts.forgetting().thread(inquiry.language()));
    }

    private Message gaps(Inquiry inquiry, Instant now) {
        return texts.gaps().of(inquiry, flow.gaps(inquiry), plan.target(inquiry.severity(), now));
    }

    private List<Post> caseText(Inquiry inquiry, int version, Instant now) {
        Gaps gaps = flow.gaps(inquiry);
        CaseDocument document = document(inquiry, now);
        // where nothing stands above it, it replaces nothing
        int shown = inquiry.texting().standingBefore() > 0 ? version : 1;
        List<Message> parts = texts.caseText().messages(inquiry, document, shown);
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String key = CASE_TEXT + version + (i == 0 ? "" : "." + (i + 1));
            posts.add(thread(inquiry, key, Post.Kind.CASE_TEXT, parts.get(i)));
        }
        Message below = texts.notices().textReady(inquiry, shown, gaps, document);
        posts.add(thread(inquiry, textKey(version), Post.Kind.NOTICE, below));
        return posts;
    }

    /** The case text as it would be now. */
    CaseDocument document(Inquiry inquiry, Instant now) {
        return texts.caseText().of(inquiry, flow.gaps(inquiry));
    }

    /** Whether it is a version of the case text, or a part of one; a reply to AWS is of the same kind. */
    static boolean isCaseText(Post post) {
        return post.key().startsWith(CASE_TEXT);
    }

    /** Which version of the case text a post of it belongs to. */
    static int versionOf(Post caseText) {
        return Integer.parseInt(caseText.key().substring(CASE_TEXT.length()).split("[.]")[0]);
    }

    private static String textKey(int version) {
        return "text." + version;
    }

    private Post notice(Inquiry inquiry, Effect.Notice notice, Instant now) {
        if (notice.kind() == Mark.Kind.RESOLVED) {
            return thread(
                    inquiry, notice.key(), Post.Kind.TIMELINE, texts.timeline().of(inquiry, notice, now));
        }
        Message message = texts.notices().mark(inquiry, notice, now);
        boolean toAll = notice.kind() == Mark.Kind.RESPONDED && isFirst(notice.aws());
        return thread(inquiry, notice.key(), Post.Kind.NOTICE, toAll, message);
    }

    private static boolean isFirst(CaseRecord aws) {
        return aws.turns() == 1;
    }

    /** A reminder in the thread. */
    Post reminder(Inquiry inquiry, Reminder reminder, Instant now) {
        Message message = texts.reminders().of(inquiry, reminder, flow.gaps(inquiry), now);
        return thread(
                inquiry, reminder.key(), Post.Kind.REMINDER, reminder.kind().isBroadcast(), message);
    }

    /** Whose posts the digests of a channel are. */
    static String digestOf(String channel) {
        return "digest:" + channel;
    }

    /** The digest of a channel: what is open there, of one workspace and channel, the newest first. */
    Post digest(List<Inquiry> open, LocalDate day, Instant now) {
        Inquiry newest = open.get(0);
        return new Post(
                newest.team(),
                digestOf(newest.channel()),
                digestKey(day),
                Post.Kind.NOTICE,
                Post.Place.CHANNEL,
                newest.channel(),
                Optional.empty(),
                Optional.empty(),
                false,
                texts.lists().digest(newest.language(), open, now));
    }

    /** The key of a day's digest. */
    static String digestKey(LocalDate day) {
        return "digest." + day;
    }

    /** A word to one person. */
    Post whisper(Inquiry inquiry, String key, String user, Optional<String> responseUrl, Message message) {
        return new Post(
                inquiry.team(),
                inquiry.id(),
                key,
                Post.Kind.NOTICE,
                Post.Place.WHISPER,
                inquiry.channel(),
                Optional.of(user),
                responseUrl,
                false,
                message);
    }

    /** The sentences for one person. */
    Texts texts() {
        return texts;
    }

    static Post thread(Inquiry inquiry, String key, Post.Kind kind, Message message) {
        return thread(inquiry, key, kind, false, message);
    }

    private static Post thread(Inquiry inquiry, String key, Post.Kind kind, boolean broadcast, Message message) {
        return new Post(
                inquiry.team(),
                inquiry.id(),
                key,
                kind,
                Post.Place.THREAD,
                inquiry.channel(),
                Optional.empty(),
                Optional.empty(),
                broadcast,
                message);
    }
}
