package dev.awsinquiry.desk;

/** Where outgoing posts are written down, in the transaction that saves what they follow from. */
public interface Outbox {

    /**
     * Writes a post down, or the newer words of one that exists. Words equal to those written down last change nothing.
     * A post that hasn't gone out yet goes out in the newer words alone.
     */
    void put(Post post);

    /**
     * Writes a post down, unless there is one under its key.
     *
     * @return whether there was none
     */
    boolean putOnce(Post post);

    /** Takes back a post that hasn't gone out; one that has stays. */
    void withdraw(String team, String inquiry, String key);
}
