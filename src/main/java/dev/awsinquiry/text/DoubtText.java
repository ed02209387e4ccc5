package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Doubt;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Statement;
import java.util.List;

/** What is in doubt, each with the buttons that settle it. */
public final class DoubtText {

    /** More questions at a time are answered by nobody. */
    private static final int MOST = 2;

    private static final int VALUE_LIMIT = 80;

    private final Voice voice;
    private final Inquiry inquiry;

    DoubtText(Voice voice, Inquiry inquiry) {
        this.voice = voice;
        this.inquiry = inquiry;
    }

    /** Fingerprint of the value that is in doubt, which its buttons carry: about another one they settle nothing. */
    public static String fingerprint(Statement later) {
        return Integer.toHexString(later.value().hashCode());
    }

    /** Asks for the first ones. */
    void add(Draft draft, List<Doubt> doubts) {
        Buttons buttons = new Buttons(voice, inquiry);
        doubts.stream().limit(MOST).forEach(doubt -> draft.lines(lines(doubt)).controls(buttons.settling(doubt)));
    }

    private List<List<Span>> lines(Doubt doubt) {
        String name = new FactNames(voice.phrases(), voice.house()).label(voice.language(), doubt.fact());
        Span label = Span.bold(name);
        return doubt.earlier()
                .map(earlier -> List.of(
                        voice.spans("doubt.contradiction", "label", label),
                        said("doubt.earlier", earlier),
                        said("doubt.later", doubt.later())))
                .orElseGet(() -> List.of(voice.spans("doubt.unsure", "label", label, "value", value(doubt.later()))));
    }

    private List<Span> said(String key, Statement statement) {
        String author = inquiry.sources().stream()
                .filter(source -> source.counted() && !source.isMisread())
                .filter(source -> source.statements().contains(statement))
                .reduce((first, second) -> second)
                .map(Source::author)
                .orElse(inquiry.reporter());
        return voice.spans(key, "value", value(statement), "who", new Span.Person(author));
    }

    private String value(Statement statement) {
        return new FactValues(voice, inquiry).shown(statement, VALUE_LIMIT);
    }
}
