package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Remark;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.reading.Reader;
import dev.awsinquiry.text.Message;
import dev.awsinquiry.text.WhisperText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Masks keys and passwords, and tells whoever pasted one, and nobody else, that it has to be rotated. */
final class SecretWarning {

    private final Speaker speaker;
    private final Reader reader;
    private final PastedSecrets pasted;

    SecretWarning(Speaker speaker, Reader reader) {
        this.speaker = speaker;
        this.reader = reader;
        this.pasted = new PastedSecrets(reader::mask);
    }

    /** What was typed into an input that isn't read otherwise, with the secrets in it masked. */
    String masked(String typed) {
        return reader.mask(typed);
    }

    /**
     * The word for such an input; none where nothing was masked.
     *
     * @param typed as it came
     * @param masked as it is kept
     * @param key tells the word from others
     */
    List<Post> to(String user, Inquiry inquiry, String typed, String masked, String key) {
        return typed.equals(masked)
                ? List.of()
                : List.of(word(
                        user, inquiry, "secret." + key, Optional.empty(), texts().secretMasked(inquiry.language())));
    }

    /**
     * One word for all contributions of one moment; none where nothing secret was in them, or it was said already. Words
     * that were edited and look the same once they are masked hold another secret.
     */
    List<Post> to(String user, Inquiry inquiry, List<PastedSecrets.Typed> contributed, Optional<String> responseUrl) {
        return contributed.stream()
                .filter(typed -> SourceMaker.heldSecret(typed.source()))
                .filter(typed -> isNew(inquiry, typed))
                .map(PastedSecrets.Typed::source)
                .findFirst()
                .map(s -> word(
                        user,
                        inquiry,
                        "secret." + s.id() + "." + s.worded().toEpochMilli(),
                        responseUrl,
                        of(s, inquiry)))
                .stream()
                .toList();
    }

    /** The contributions with what was typed for them, an input's by its field. */
    static List<PastedSecrets.Typed> typed(Inquiry inquiry, List<Source> contributed, Map<Field, String> values) {
        return contributed.stream()
                .map(source -> new PastedSecrets.Typed(
                        inquiry, source, source.field().map(values::get).orElse("")))
                .toList();
    }

    /**
     * Records something, and then what was pasted with it, so that the same isn't told again.
     *
     * @param work gets the list to put it into; what it decides may have to be decided again
     */
    Outcome around(Function<List<PastedSecrets.Typed>, Outcome> work) {
        List<PastedSecrets.Typed> typed = new ArrayList<>();
        Outcome outcome = work.apply(typed);
        if (outcome instanceof Outcome.Done) {
            recorded(typed);
        }
        return outcome;
    }

    /** Once it is recorded. */
    void recorded(List<PastedSecrets.Typed> contributed) {
        pasted.remember(contributed);
    }

    private boolean isNew(Inquiry inquiry, PastedSecrets.Typed typed) {
        return switch (pasted.seen(typed)) {
            case ALL -> false;
            case OTHER -> true;
            case NEVER ->
                inquiry.source(typed.source().id())
                        .filter(known -> isTold(known, typed.source()))
                        .isEmpty();
        };
    }

    private static boolean isTold(Source known, Source now) {
        boolean edited = now.origin() == Source.Origin.REPLY && !known.worded().equals(now.worded());
        boolean same = known.text().equals(now.text());
        return edited
                ? !same && secrets(known).equals(secrets(now))
                // a new inquiry holds the contribution itself
                : same && known.statements() != now.statements();
    }

    private static List<Remark> secrets(Source source) {
        return source.remarks().stream()
                .filter(remark -> remark.flag() == Flag.CONTAINS_SECRET)
                .toList();
    }

    private Message of(Source source, Inquiry inquiry) {
        return source.origin() == Source.Origin.REPLY
                ? texts().secretInReply(inquiry.language())
                : texts().secretMasked(inquiry.language());
    }

    private WhisperText texts() {
        return speaker.texts().whispers();
    }

    private Post word(String user, Inquiry inquiry, String key, Optional<String> responseUrl, Message word) {
        return speaker.whisper(inquiry, key, user, responseUrl, word);
    }
}
