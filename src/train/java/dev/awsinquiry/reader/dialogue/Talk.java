package dev.awsinquiry.reader.dialogue;

import dev.awsinquiry.reader.text.Folded;
import java.util.regex.Pattern;

/** What people say to each other in a thread beside facts: that something wasn't so, yes and no, a question. */
public final class Talk {

    private static final Pattern CORRECTS = Pattern.compile("訂正|正しくは|誤り|誤って|間違|まちがい|勘違い|ではなく|じゃなく|でなく|じゃない(?:です|、)|修正[:します]|書き間違|失礼しました、|correction|\\bcorrect(?:ed|ing)?\\b(?! answer)|\\bnot [^.,;\\n]{1,40}\\bbut\\b|, not\\b|\\bactually\\b|my mistake|i was wrong|was wrong|\\bmistaken\\b|\\btypo\\b|scratch that|\\bsorry[,:] (?:it|that|i)\\b|rather than what i");

    private static final Pattern YES = Pattern.compile("(?:はい|ええ|うん|そうです|その通り|そのとおり|合ってます|合っています|あってます|です|yes|yep|yeah|yup|correct|right|exactly|confirmed|that's right|it is|it does|they are)(?:[、。!,. ].{0,30})?");
    private static final Pattern NO = Pattern.compile("(?:いいえ|いえ|いや|ちがいます|違います|違う|no|nope|not really|negative)(?:[、。!,. ].{0,40})?");

    private static final Pattern ASKS = Pattern.compile("(?:\\?|(?:です|ます|でしょう|ました|でした|ません)か[。.]?|(?:かな|っけ)[。?]?)\\s*$");

    private Talk() {}

    /** Whether a text says that something said before wasn't so. */
    public static boolean corrects(String lower) {
        return CORRECTS.matcher(lower).find();
    }

    /** Whether a message says yes, and little more. */
    public static boolean yes(String text) {
        return YES.matcher(new Folded(text).lower.strip()).matches();
    }

    /** Whether a message says no, and little more. */
    public static boolean no(String text) {
        return NO.matcher(new Folded(text).lower.strip()).matches();
    }

    /** Whether a message asks something. */
    public static boolean asks(String text) {
        String lower = new Folded(text).lower.strip();
        return ASKS.matcher(lower.substring(Math.max(0, lower.length() - 60))).find();
    }

    /** The words of a question without what makes it one, so that a yes states them: "JST?" is "JST". */
    public static String told(String question) {
        return question.strip().replaceAll("(?:です|でしょう)?か?(?:な|ね)?[?？。]*$", "");
    }
}
