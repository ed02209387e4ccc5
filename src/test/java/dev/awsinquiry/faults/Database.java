package dev.awsinquiry.faults;

import java.time.Duration;
import java.util.Map;

/** The database that the processes of a run share. */
interface Database extends AutoCloseable {

    /** As reports call it. */
    String name();

    /** What tells a process where it is. */
    Map<String, String> environment();

    /** Nobody gets at it for so long. */
    void block(Duration by);

    /**
     * Its disk is full for so long.
     *
     * @return false where this machine has no way to do so
     */
    boolean fillDisk(Duration lasting);

    @Override
    void close();
}
