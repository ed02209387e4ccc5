package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.desk.Reply;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The addresses of messages, made of what is known; asking Slack for each would take too long. */
final class Permalinks {

    private final String domain;

    /**
     * Addresses in a workspace.
     *
     * @param domain of the workspace, as Slack sends it along; empty where it didn't
     */
    Permalinks(@Nullable String domain) {
        this.domain = Objects.requireNonNullElse(domain, "");
    }

    /** Where an inquiry's card stands; empty as long as it stands nowhere. */
    Optional<String> card(Inquiry inquiry) {
        return inquiry.threadTs().flatMap(ts -> message(inquiry, ts));
    }

    /** Where a reply stands, opened in its thread; empty for what is no reply. */
    Optional<String> reply(Inquiry inquiry, Source source) {
        if (source.origin() != Source.Origin.REPLY || !source.id().startsWith(Reply.SOURCE)) {
            return Optional.empty();
        }
        return inquiry.threadTs().flatMap(thread -> message(inquiry, source.id().substring(Reply.SOURCE.length()))
                .map(url -> url + "?thread_ts=" + thread + "&cid=" + inquiry.channel()));
    }

    private Optional<String> message(Inquiry inquiry, String ts) {
        return domain.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "https://" + domain + ".slack.com/archives/" + inquiry.channel() + "/p" + ts.replace(".", ""));
    }
}
