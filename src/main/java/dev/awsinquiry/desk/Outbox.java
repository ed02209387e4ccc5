package dev.awsinquiry.desk;

import java.util.List;
import java.util.Set;

/** Where outgoing posts are written down, in the transaction that saves what they follow from. */
public interface Outbox {

    /**
     * Writes a post down, or the newer words of one that exists. Words equal to those written down last change nothing.
     * A post that hasn't gone out yet goes out in the newer words alone.
     */
    void put(Post post);

    /**
     * Writes a post down, unless there is one under its key that wasn't withdrawn.
     *
     * @return whether there was none
     */
    boolean putOnce(Post post);

    /**
     * Writes down the last words in a thread whose inquiry is no longer on record, unless there is a post under the key.
     *
     * @param threadTs the thread
     */
    void putLast(Post post, String threadTs);

    /** What stands in an inquiry's thread, in the words that were written down last. */
    List<Post> standing(String team, String inquiry);

    /**
     * Deletes everything that was written down about an inquiry, delivered or not. Some posts are left, as far as they
     * stand in Slack or may stand there, to be edited.
     *
     * @param kept the keys of those posts
     * @return which of them are left
     */
    Set<String> clear(String team, String inquiry, Set<String> kept);

    /** Takes the words out of what was delivered, so that only the key is known, and takes back what wasn't. */
    void blank(String team, String inquiry);

    /**
     * Takes back a post that hasn't gone out; one that has stays. One that may be on its way is looked for, and goes out
     * no more where it isn't found.
     */
    void withdraw(String team, String inquiry, String key);
}
