package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import java.util.List;
import java.util.Optional;

/** Tells whoever pasted a key or a password, and nobody else, that it was masked and has to be rotated. */
final class SecretWarning {

    private final Speaker speaker;

    SecretWarning(Speaker speaker) {
        this.speaker = speaker;
    }

    /** One word for all contributions of one moment; none where nothing secret was in them, or it was said already. */
    List<Post> to(String user, Inquiry inquiry, List<Source> contributed, Optional<String> responseUrl) {
        return contributed.stream()
                .filter(SourceMaker::heldSecret)
                .filter(s -> inquiry.source(s.id())
                        .filter(known -> known.statements() != s.statements()
                                && known.text().equals(s.text()))
                        .isEmpty())
                .findFirst()
                .map(s -> speaker.whisper(
                        inquiry,
                        "secret." + s.id() + "." + s.at().toEpochMilli(),
                        user,
                        responseUrl,
                        speaker.texts().whispers().secretMasked(inquiry.language())))
                .stream()
                .toList();
    }
}
