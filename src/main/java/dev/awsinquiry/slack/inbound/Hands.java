package dev.awsinquiry.slack.inbound;

/**
 * Those who work beside the answers.
 *
 * @param forms open forms
 * @param sentences say something to one person; others than those, who may all be busy
 * @param people ask who is in a channel; whoever pressed waits for them
 * @param envelopes answer what comes through the socket
 */
record Hands(Aside forms, Aside sentences, Aside people, Aside envelopes) implements AutoCloseable {

    /** Forms are opened by so many threads; each may wait for Slack for as long as a call may take. */
    private static final int OPENERS = 16;

    /** A form that waits behind more than these would come too late. */
    private static final int FORMS_WAITING = 100;

    private static final int SPEAKERS = 4;
    private static final int SENTENCES_WAITING = 200;
    private static final int ASKERS = 4;

    /** Whoever waits behind more than these isn't waited for. */
    private static final int QUESTIONS_WAITING = 50;

    private static final int SOCKET_WORKERS = 16;

    /** Whoever waits behind more than these would wait for longer than Slack does; they are told so at once. */
    private static final int ENVELOPES_WAITING = 64;

    static Hands hired(Watch watch) {
        return new Hands(
                new Aside("slack-forms", OPENERS, FORMS_WAITING, watch),
                new Aside("slack-sentences", SPEAKERS, SENTENCES_WAITING, watch),
                new Aside("slack-people", ASKERS, QUESTIONS_WAITING, watch),
                new Aside("slack-envelopes", SOCKET_WORKERS, ENVELOPES_WAITING, watch));
    }

    @Override
    public void close() {
        envelopes.close();
        forms.close();
        people.close();
        sentences.close();
    }
}
