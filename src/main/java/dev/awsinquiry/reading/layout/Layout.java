package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.chars.WordLists;
import java.util.ArrayList;
import java.util.List;

/** Cuts a folded text into sentences and tells what each of them is. One pass over the lines. */
public final class Layout {

    private static final int LONGEST_HEADING = 40;

    private final Folded folded;
    private final Topics topics;
    private final Labels labels;
    private final NumberedFields numbered;
    private final Shown shown;
    private final Mail mail;
    private final Commas commas;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<String> topicOf = new ArrayList<>();
    private int heading = -1;
    private int paragraph;
    private boolean code;
    private boolean comment;
    private boolean status;
    /** Whether the lines of an event on the Health Dashboard go on, each with a label of its own. */
    private boolean announced;

    public Layout(Folded folded, Topics topics, WordLists lists, Shown shown) {
        this.folded = folded;
        this.topics = topics;
        labels = new Labels(folded, topics);
        numbered = new NumberedFields(folded, labels);
        this.shown = shown.within(folded.lower);
        mail = new Mail(folded.lower, lists);
        commas = new Commas(lists);
        String text = folded.text;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(start, end);
            start = end + 1;
        }
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** For each sentence the topic that it announces, which only headings do. */
    public List<String> topics() {
        return topicOf;
    }

    /** A line may hold thousands of fences, so that it is gone through piece by piece and not by recursion. */
    private void line(int lineStart, int end) {
        for (int rest = lineStart; rest >= 0; ) {
            rest = piece(rest, end);
        }
    }

    /** Takes a line up to its next fence, and gives where it goes on; -1 when that was all. */
    private int piece(int from, int end) {
        String text = folded.text;
        int start = Chars.skipBlanks(text, from);
        if (start >= end) {
            paragraph++;
            status = false;
            announced = false;
            return -1;
        }
        int fence = Chars.find(text, "```", start, end);
        if (fence >= 0 && fence < end) {
            fenced(start, fence);
            return fence + 3 < end ? fence + 3 : -1;
        }
        if (code) {
            add(start, end, Part.CODE);
        } else if (comment || text.startsWith("<!--", start)) {
            comment = Chars.find(text, "-->", start, end) < 0;
            add(start, end, Part.TEMPLATE);
        } else {
            for (Span cell : Cells.of(text, start, end)) {
                numbered.of(cell.start(), cell.end()).forEach(field -> open(field.start(), field.end()));
            }
        }
        return -1;
    }

    private void fenced(int start, int fence) {
        if (fence > start && code) {
            add(start, fence, Part.CODE);
        } else if (fence > start) {
            open(start, fence);
        }
        code = !code;
    }

    private void open(int lineStart, int end) {
        String text = folded.text;
        int start = Calls.behind(text, lineStart, end);
        if (start == end) {
            return;
        }
        int asked = shown.behind(folded.lower, start, end);
        if (asked > start) {
            asked(start, asked, end);
            return;
        }
        char first = Chars.at(text, start);
        if (first == '>' || folded.lower.startsWith("&gt;", start)) {
            quoted(start, Mail.behindMark(folded.lower, start), end);
            return;
        }
        mail.unquoted(start, end);
        if (mail.head(start, end)) {
            add(start, end, Part.TEMPLATE);
            return;
        }
        announced |= Announcements.titled(folded.lower, start, end);
        if (announced || Announcements.stamped(folded.lower, start, end)) {
            status = true;
            add(start, end, Part.STATUS);
            return;
        }
        if (Splitter.example(folded.lower, start, end) && text.indexOf(']', start) == end - 1) {
            add(start, end, Part.TEMPLATE);
            return;
        }
        words(start, end);
    }

    /** A line of what the product asks for: its name is a heading, and what stands behind the words shown there is the answer. */
    private void asked(int start, int behind, int end) {
        int label = Shown.label(folded.lower, start, behind);
        int labelEnd = Shown.labelEnd(folded.lower, label, behind);
        String topic = topics.ofLabel(folded.lower.substring(label, labelEnd));
        if (topic.isEmpty()) {
            add(start, behind, Part.TEMPLATE);
        } else {
            heading(label, labelEnd, topic);
            add(labelEnd, behind, Part.TEMPLATE);
        }
        int answer = Shown.answer(folded.lower, behind, end);
        if (answer < end) {
            words(answer, end);
        }
    }

    private void words(int start, int end) {
        for (Options.Option option : Options.of(folded.text, start, end)) {
            if (!option.said()) {
                add(option.start(), option.end(), Part.TEMPLATE);
            } else if (option.start() == start) {
                whole(start, option.end());
            } else {
                value(option.start(), option.end());
            }
        }
    }

    private void whole(int start, int end) {
        String text = folded.text;
        boolean marked = Lines.heading(text, start, end);
        int inner = marked ? start : Lines.behindBullet(text, start, end);
        if (Lines.unticked(text, start, inner) || Lines.declared(folded.lower, start, inner, end)) {
            add(start, end, Part.TEMPLATE);
            return;
        }
        int colon = labels.end(inner, end, marked);
        if (colon > 0) {
            heading(
                    start,
                    colon,
                    topics.ofHeading(
                            folded.lower.substring(inner, Splitter.bracketedExample(folded.lower, inner, colon))));
            // the stars behind **Region:** belong to the label
            int rest = Chars.skipBlanks(text, text.startsWith("**", colon) ? colon + 2 : colon);
            if (rest < end) {
                value(rest, end);
            }
        } else if (marked && end - start <= LONGEST_HEADING + 20) {
            heading(start, end, topics.ofHeading(folded.lower.substring(start, end)));
        } else if (end - inner <= LONGEST_HEADING
                && !topics.ofLine(folded.lower.substring(inner, end)).isEmpty()) {
            heading(start, end, topics.ofLine(folded.lower.substring(inner, end)));
        } else if (Lines.log(text, folded.lower, inner, end)) {
            add(start, end, Part.LOG);
        } else {
            Splitter.split(text, inner, end, commas, this::prose);
        }
    }

    private void quoted(int start, int inner, int end) {
        mail.quoted(start);
        boolean told = inner < end && mail.told(inner, end);
        if (inner < end && mail.head(inner, end)) {
            add(start, end, Part.TEMPLATE);
        } else if (told) {
            words(inner, end);
        } else {
            boolean aws = mail.byAws() || Announcements.stamped(folded.lower, inner, end);
            add(start, end, aws ? Part.STATUS : Part.QUOTE);
        }
    }

    private void value(int start, int end) {
        boolean example = Splitter.example(folded.lower, start, end)
                || folded.lower.startsWith("<!--", start)
                || Splitter.bracketedHelp(folded.lower, start, end);
        if (example) {
            add(start, end, Part.TEMPLATE);
        } else if (Lines.log(folded.text, folded.lower, start, end)) {
            add(start, end, Part.LOG);
        } else {
            Splitter.split(folded.text, start, end, commas, this::prose);
        }
    }

    private void prose(int start, int end) {
        Span quoted = Announcements.quoted(folded.lower, start, end);
        if (quoted != null && !status) {
            add(start, quoted.start(), Part.PROSE);
            add(quoted.start(), quoted.end(), Part.STATUS);
            add(quoted.end(), end, Part.PROSE);
        } else if (Splitter.example(folded.lower, start, end)) {
            add(start, end, Part.TEMPLATE);
        } else {
            add(start, end, status ? Part.STATUS : Part.PROSE);
        }
    }

    private void heading(int start, int end, String topic) {
        status = false;
        int example = Splitter.bracketedExample(folded.lower, start, end);
        if (topic.isEmpty()) {
            // a title in the author's own words
            heading = -1;
            paragraph++;
            Span title = Lines.unstarred(folded.text, start, example);
            Splitter.split(folded.text, title.start(), title.end(), commas, this::prose);
            add(example, end, Part.TEMPLATE);
            return;
        }
        sentences.add(new Sentence(start, example, Part.HEADING, -1, ++paragraph));
        topicOf.add(topic);
        heading = sentences.size() - 1;
        add(example, end, Part.TEMPLATE);
    }

    private void add(int start, int end, Part part) {
        if (start < end) {
            sentences.add(new Sentence(start, end, part, heading, paragraph));
            topicOf.add("");
        }
    }
}
