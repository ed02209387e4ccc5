package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the sections of a case text: the facts in short lines, and below them everything as it was typed. */
final class CaseParts {

    private final Voice voice;
    private final Inquiry inquiry;
    private final CaseLines lines;

    CaseParts(Voice voice, Inquiry inquiry, List<Fact> missing) {
        this.voice = voice;
        this.inquiry = inquiry;
        this.lines = new CaseLines(voice, inquiry, missing);
    }

    /** All sections that hold something, in order; the replies come last, as lines above may say what they say. */
    List<CasePart> all() {
        List<CasePart> parts = new ArrayList<>();
        for (CaseSection section : CaseSection.values()) {
            List<CasePart> made = section == CaseSection.REPLIES ? replies() : List.of(part(section));
            made.stream().filter(part -> !part.isEmpty()).forEach(parts::add);
        }
        return parts;
    }

    private CasePart part(CaseSection section) {
        String everything = typed(section.fields().stream(), "");
        List<String> shown = new ArrayList<>();
        if (section == CaseSection.HOW_MUCH) {
            shown.add(severity());
        }
        section.facts().forEach(fact -> shown.addAll(lines.lines(fact, everything)));
        String brief = String.join("\n", shown);
        String question = section.fields().contains(Field.SUBJECT) ? typed(Field.SUBJECT, brief) : "";
        return new CasePart(voice.say(section.key()), brief, question, words(section, brief));
    }

    private String severity() {
        String label =
                new SeverityNames(voice.phrases(), voice.house()).label(voice.language(), inquiry.caseSeverity());
        return voice.say("case.line", "label", voice.say("case.severity"), "value", label);
    }

    private String words(CaseSection section, String shown) {
        return typed(section.fields().stream().filter(field -> field != Field.SUBJECT), shown);
    }

    /** The words of these inputs as they were typed, without what the lines hold already. */
    private String typed(Stream<Field> fields, String shown) {
        return fields.map(field -> typed(field, shown))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String typed(Field field, String shown) {
        String words = inquiry.through(field).stream()
                .filter(source -> !saysUnknown(field, source))
                .map(Source::text)
                .filter(text -> !text.isBlank() && !holds(shown, text.strip()))
                .collect(Collectors.joining("\n"));
        Optional<String> name = voice.phrases().find(voice.language(), "case.field." + field.id());
        return words.isEmpty() ? "" : name.map(n -> n + "\n" + words).orElse(words);
    }

    /** Whether the lines hold the words, or each line of them in a row, as several IDs stand. */
    private static boolean holds(String shown, String words) {
        return shown.contains(words)
                || shown.contains(words.lines().map(String::strip).collect(Collectors.joining(", ")));
    }

    /**
     * Whether an input holds no more than that nobody knows, in whatever words: the line above says so, or what somebody
     * knew after all.
     */
    private static boolean saysUnknown(Field field, Source source) {
        List<Statement> said = source.statements();
        return field.fact()
                .map(fact -> said.stream().anyMatch(one -> one.fact() == fact && one.unknown()))
                .orElse(!said.isEmpty()
                        && said.stream()
                                .allMatch(one -> one.unknown() && one.evidence().isEmpty()));
    }

    /** What was replied and when; nothing where the lines above hold it. */
    private List<CasePart> replies() {
        Asking asking = Asking.of(voice.phrases(), voice.house());
        String heading = voice.say(CaseSection.REPLIES.key());
        List<CasePart> replies = new ArrayList<>();
        for (Source reply : inquiry.replies()) {
            // support needn't read what a reply quotes of the checklist
            String words = asking.without(reply.text());
            if (!words.isBlank() && !lines.say(words)) {
                String time = voice.say("case.reply", "time", voice.dated(reply.at()));
                replies.add(CasePart.reply(heading, replies.isEmpty(), time, words));
            }
        }
        return replies;
    }
}
