package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Language;

/** What the facts are called, why they are needed, and what a good answer looks like. */
public final class FactNames {

    private final Phrases phrases;
    private final House house;

    /** Takes the words from these sentences. */
    public FactNames(Phrases phrases, House house) {
        this.phrases = phrases;
        this.house = house;
    }

    /** A name of a few words, at most 75 characters: Slack's limit for an option. */
    public String label(Language language, Fact fact) {
        return said(language, fact, "label");
    }

    /** What support can't do without it. */
    public String reason(Language language, Fact fact) {
        return said(language, fact, "reason");
    }

    /** A good answer. */
    public String example(Language language, Fact fact) {
        return said(language, fact, "example");
    }

    private String said(Language language, Fact fact, String what) {
        return new Voice(phrases, house, language).say("fact." + fact.id() + "." + what);
    }
}
