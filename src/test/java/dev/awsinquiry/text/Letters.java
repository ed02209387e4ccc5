package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.testkit.GoldenFile;
import dev.awsinquiry.testkit.MessagePrinter;

/** Messages under their titles, to be compared with a file that is read like letters. */
final class Letters {
    private final StringBuilder all = new StringBuilder();

    Letters add(String title, Message message) {
        all.append("=== ")
                .append(title)
                .append('\n')
                .append(MessagePrinter.print(message))
                .append('\n');
        return this;
    }

    Letters add(String title, String sentence) {
        all.append("=== ").append(title).append('\n').append(sentence).append("\n\n");
        return this;
    }

    void hold(String name, Language language) {
        GoldenFile.assertHolds("text/" + name + "_" + language.id() + ".txt", all.toString());
    }
}
