package dev.awsinquiry.desk;

import java.util.List;
import java.util.Locale;

/**
 * Why an input can't be taken as it is. The sentence for it stands in the bundles under {@code problem.<kind>}.
 *
 * @param kind what it is
 * @param names what would be taken instead, for the sentence; may be empty
 */
public record Problem(Kind kind, List<String> names) {

    /** What can be the matter. */
    public enum Kind {
        /** Nothing, or only spaces, where something is needed. */
        EMPTY,
        /** Not twelve digits. */
        ACCOUNT,
        /** A time in the future. */
        FUTURE,
        /** A time before the case was filed. */
        BEFORE_FILING,
        /** A time of the first response after our reply to it. */
        AFTER_REPLY,
        /** The plan has no target for the severity; the names are those it has. */
        NO_TARGET,
        /** No plan of that name; the names are the plans. */
        NO_PLAN,
        /** An option that isn't offered. */
        NO_OPTION,
        /** More characters than the input takes. */
        TOO_LONG,
        /** The database is away; nothing was saved, the input is still on the screen. */
        NOT_SAVED,
        /** Too much is coming in; nothing was saved, the input is still on the screen. */
        CROWDED,
        /** The form doesn't say what it belongs to, or says it in a way of long ago; it can only be opened anew. */
        OUTDATED;

        /** The last part of the sentence's key. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Without names. */
    public static Problem of(Kind kind) {
        return new Problem(kind, List.of());
    }
}
