package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.OwnerFlow;

/** Who looks after an inquiry. Each method throws {@link BooksUnavailable} when it couldn't be saved. */
public final class Owners {

    private final Recorder recorder;
    private final OwnerFlow flow;

    Owners(Recorder recorder, OwnerFlow flow) {
        this.recorder = recorder;
        this.flow = flow;
    }

    /**
     * Somebody is named; whether they can be is settled beforehand.
     *
     * @param user their user id
     */
    public Outcome named(Press press, String user) {
        return recorder.change(press.team(), press.inquiry(), (inquiry, now) -> Recorder.Step.of(
                        flow.named(inquiry, user, press.user(), press.userName(), now))
                .by(press.user(), Act.OWNER_NAMED));
    }

    /**
     * Nobody looks after it any more.
     *
     * @param number of the notice whose button was pressed
     */
    public Outcome cleared(Press press, int number) {
        return recorder.change(press.team(), press.inquiry(), (inquiry, now) -> Recorder.Step.of(
                        flow.cleared(inquiry, number, press.user()))
                .by(press.user(), Act.OWNER_CLEARED));
    }
}
