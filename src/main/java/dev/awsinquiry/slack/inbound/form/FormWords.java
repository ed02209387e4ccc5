package dev.awsinquiry.slack.inbound.form;

import com.slack.api.model.block.composition.PlainTextObject;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.text.Phrases;

/**
 * The sentences of the forms in one language; their keys start with {@code form.}.
 *
 * @param language that they are in
 */
record FormWords(Phrases phrases, Language language) {

    /** The sentence under {@code form.<key>}. */
    String say(String key) {
        return phrases.say(language, "form." + key);
    }

    /** The same, or the fallback where there is no such sentence. */
    String sayOr(String key, String fallback) {
        return phrases.find(language, "form." + key).orElse(fallback);
    }

    /** The same as Slack takes it. */
    PlainTextObject plain(String key) {
        return text(say(key));
    }

    /** Any text as Slack takes it. It isn't parsed; {@code :emoji:} stays as typed. */
    static PlainTextObject text(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }
}
