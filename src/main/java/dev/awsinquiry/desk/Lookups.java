package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.text.CaseDocument;
import java.util.List;
import java.util.Optional;

/** Answers questions about what is on record. Each method throws {@link BooksUnavailable}. */
public final class Lookups {

    /** More open inquiries than this don't fit into one message. */
    static final int LISTED = 20;

    /** More timelines than this aren't read. */
    private static final int TIMELINES = 3;

    private final Recorder recorder;
    private final Speaker speaker;

    Lookups(Recorder recorder, Speaker speaker) {
        this.recorder = recorder;
        this.speaker = speaker;
    }

    /** The open inquiries of a channel, the newest first; one more than a message lists, where there are more. */
    public List<Inquiry> openIn(String team, String channel) {
        return recorder.read(inquiries -> inquiries.openIn(team, channel, LISTED + 1));
    }

    /** Those of a channel whose timelines are of interest: the open ones, otherwise the newest. */
    public List<Inquiry> recentIn(String team, String channel) {
        return recorder.read(inquiries -> {
            List<Inquiry> open = inquiries.openIn(team, channel, TIMELINES);
            return open.isEmpty() ? inquiries.newestIn(team, channel).stream().toList() : open;
        });
    }

    /** The one with the given id. */
    public Optional<Inquiry> byId(String team, String id) {
        return recorder.read(inquiries -> inquiries.byId(team, id));
    }

    /** What is understood of the one with the given id. */
    public Optional<Understanding> understanding(String team, String id) {
        return byId(team, id).map(inquiry -> new Understanding(inquiry, speaker.gaps(inquiry), recorder.now()));
    }

    /** The one with the given id over all workspaces, for the operator. */
    public Optional<Inquiry> any(String id) {
        return recorder.read(inquiries -> inquiries.any(id));
    }

    /** A page over all workspaces, for the operator; see {@link Inquiries#page}. */
    public Optional<Inquiries.Listing> page(boolean openOnly, Optional<String> after, int limit) {
        return recorder.read(inquiries -> inquiries.page(openOnly, after, limit));
    }

    /** The case text as it would be now. */
    public CaseDocument text(Inquiry inquiry) {
        return speaker.document(inquiry, recorder.now());
    }
}
