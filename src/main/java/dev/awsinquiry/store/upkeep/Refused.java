package dev.awsinquiry.store.upkeep;

import java.nio.file.FileSystemException;

/** Nothing was done. The message is a sentence for the operator: why, and what to do. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    /** What something else has said. Exceptions about a file often name it and nothing else, so they are named too. */
    static String said(Exception reason) {
        String words = String.valueOf(reason.getMessage());
        return reason instanceof FileSystemException ? reason.getClass().getSimpleName() + ": " + words : words;
    }

    /** For reasons of one's own. */
    public Refused(String sentence) {
        super(sentence);
    }

    /** For what something else has said. */
    public Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
