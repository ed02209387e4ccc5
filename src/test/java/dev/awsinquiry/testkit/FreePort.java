package dev.awsinquiry.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A port for something that is started later. It lies below those that an operating system gives to whoever doesn't mind
 * which: one of these may be another program's by then.
 */
public final class FreePort {

    private static final int LOWEST = 20_000;
    private static final int BEYOND = 32_000;

    /** Two processes that test at the same time begin at different places. */
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() * 37 % (BEYOND - LOWEST)));

    private FreePort() {}

    /**
     * Another one at each call.
     *
     * @throws IllegalStateException if none is free
     */
    public static int find() {
        for (int tries = LOWEST; tries < BEYOND; tries++) {
            int port = LOWEST + Math.floorMod(NEXT.getAndIncrement(), BEYOND - LOWEST);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // the next one then
            }
        }
        throw new IllegalStateException("no port is free");
    }
}
