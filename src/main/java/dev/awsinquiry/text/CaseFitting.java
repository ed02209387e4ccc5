package dev.awsinquiry.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Keeps the body of a case text within AWS's limit: the longest words move into attachments, and a line in the body says
 * where they are. The question itself stays.
 */
final class CaseFitting {

    /** The most that a case's first message takes. */
    static final int BODY_LIMIT = 8000;

    /** The most that one attachment holds, so that it can be posted in one message. */
    static final int ATTACHMENT_LIMIT = 9000;

    /** A question of AWS may be as long as what is attached. */
    private static final int NAME_LIMIT = 60;

    private final Voice voice;

    CaseFitting(Voice voice) {
        this.voice = voice;
    }

    CaseDocument fit(List<CasePart> parts) {
        Set<Integer> moved = new TreeSet<>();
        while (true) {
            Layout layout = layout(parts, moved);
            if (layout.body().length() <= BODY_LIMIT) {
                return document(layout);
            }
            Set<Integer> next = CaseMoves.next(parts, moved);
            if (next.isEmpty()) {
                return document(cut(layout));
            }
            moved.addAll(next);
        }
    }

    /** A body, and the names and texts of what moved out of it, not yet numbered. */
    private record Layout(String body, List<String> names, List<String> texts) {}

    private Layout layout(List<CasePart> parts, Set<Integer> moved) {
        List<String> names = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<String> body = new ArrayList<>();
        CaseMoves.Replies replies = CaseMoves.Replies.of(parts, moved);
        String toReplies = "";
        for (int i = 0; i < parts.size(); i++) {
            CasePart part = parts.get(i);
            if (!moved.contains(i)) {
                body.add(part.with(part.words()));
            } else if (!part.isReply()) {
                body.add(part.with(moveOut(part.name(), part.words(), names, texts)));
            } else if (toReplies.isEmpty()) {
                toReplies = moveOut(part.name(), replies.text(), names, texts);
                body.add(replies.all() ? part.section() + "\n" + toReplies : part.with(toReplies));
            } else if (!replies.all()) {
                body.add(part.with(toReplies));
            }
        }
        return new Layout(String.join("\n\n", body), names, texts);
    }

    /** What stands in the place of the words. */
    private String moveOut(String name, String words, List<String> names, List<String> texts) {
        int first = texts.size() + 1;
        for (String piece : Shortened.parts(words, ATTACHMENT_LIMIT)) {
            names.add(Shortened.line(name, NAME_LIMIT));
            texts.add(piece);
        }
        return pointer(first, texts.size());
    }

    private String pointer(int first, int last) {
        return first == last
                ? voice.say("attachment.pointer", "number", first)
                : voice.say("attachment.pointer.several", "first", first, "last", last);
    }

    /** With an operator's own long sentences even the lines may be too many: then the end moves out as well. */
    private Layout cut(Layout layout) {
        List<String> names = new ArrayList<>(layout.names());
        List<String> texts = new ArrayList<>(layout.texts());
        int room = BODY_LIMIT - pointer(texts.size() + 1, texts.size() + 100).length() - 1;
        // whole lines, as the pointer would stand in the midst of one; the salutation is a line
        int line = layout.body().lastIndexOf('\n', room - 1) + 1;
        String head = line > 0
                ? layout.body().substring(0, line)
                : Shortened.parts(layout.body(), room).get(0);
        String rest = layout.body().substring(head.length());
        return new Layout(head + "\n" + moveOut(voice.say("attachment.rest"), rest, names, texts), names, texts);
    }

    private CaseDocument document(Layout layout) {
        int count = layout.texts().size();
        List<CaseDocument.Attachment> attachments = IntStream.range(0, count)
                .mapToObj(i -> new CaseDocument.Attachment(
                        voice.say(
                                "attachment.heading",
                                "number",
                                i + 1,
                                "count",
                                count,
                                "name",
                                layout.names().get(i)),
                        layout.texts().get(i)))
                .toList();
        return new CaseDocument(layout.body(), attachments);
    }
}
