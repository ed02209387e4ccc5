package dev.awsinquiry.faults;

import dev.awsinquiry.sandbox.LocalSlack;
import dev.awsinquiry.sandbox.state.Person;
import dev.awsinquiry.testkit.SlackRig;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** What is stricken: the processes, their database, and Slack. */
record House(SlackRig rig, StormyDoor door, List<Replica> replicas, Database database, Survived survived)
        implements Trouble.Stricken {

    static String person(int i) {
        return "U0PERSON" + i;
    }

    /** So many people come to the workspace. */
    void populate(int people) {
        for (int i = 0; i < people; i++) {
            rig.slack()
                    .workspace()
                    .add(new Person(person(i), "person" + i, "person " + i, false, ZoneId.of("Asia/Tokyo"), "ja-JP"));
        }
    }

    @Override
    public boolean restartInTurn() {
        replicas.forEach(Replica::stopAndStart);
        return true;
    }

    @Override
    public boolean blockDatabase(Duration by) {
        database.block(by);
        return true;
    }

    @Override
    public boolean fillDisk(Duration lasting) {
        return database.fillDisk(lasting);
    }

    @Override
    public LocalSlack slack() {
        return rig.slack();
    }
}
