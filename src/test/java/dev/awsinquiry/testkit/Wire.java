package dev.awsinquiry.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The way to a server, which can fall silent as networks do: nothing is refused, nothing is closed, and no answer comes.
 * What was connected then never hears anything again.
 */
public final class Wire implements AutoCloseable {

    /** What gets through. */
    private enum State {
        OPEN,
        /** What is said arrives; the answers don't. */
        DUMB,
        SILENT
    }

    private final ServerSocket door;
    private final int target;
    private final ExecutorService pumps = Executors.newCachedThreadPool();
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final AtomicLong said = new AtomicLong();
    private volatile State state = State.OPEN;

    /** A way to a port of this machine. */
    public Wire(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        pumps.execute(this::accept);
    }

    /** Where the way begins. */
    public int port() {
        return door.getLocalPort();
    }

    /** Whoever is connected is forgotten, as firewalls forget those who were quiet for long; newcomers get through. */
    public void forgetAll() {
        lines.forEach(line -> line.state = State.SILENT);
    }

    /** Whoever is connected is cut off, as when a server starts again; newcomers get through. */
    public void cutOffAll() {
        lines.forEach(Line::close);
    }

    /** From now on nothing comes through, for newcomers neither. */
    public void fallSilent() {
        become(State.SILENT);
    }

    /** From now on what is said arrives, and the answers don't. */
    public void fallDumb() {
        become(State.DUMB);
    }

    /** Newcomers get through again. */
    public void speak() {
        state = State.OPEN;
    }

    private void become(State next) {
        state = next;
        lines.forEach(line -> line.state = next);
    }

    /** How many of those that are forgotten were spoken into since. */
    public long spokenIntoInVain() {
        return lines.stream().filter(line -> line.inVain).count();
    }

    /** How often something was said to the server, whether it arrived or not. */
    public long said() {
        return said.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Line line = new Line(door.accept(), new Socket(InetAddress.getLoopbackAddress(), target), state);
                lines.add(line);
                pumps.execute(line::there);
                pumps.execute(line::back);
            } catch (IOException e) {
                // the server is away, or the test is over
            }
        }
    }

    /** One connection. */
    private final class Line {

        private final Socket near;
        private final Socket far;
        private volatile State state;
        private volatile boolean inVain;

        Line(Socket near, Socket far, State state) {
            this.near = near;
            this.far = far;
            this.state = state;
        }

        void there() {
            pump(near, far, true);
        }

        void back() {
            pump(far, near, false);
        }

        private void pump(Socket from, Socket to, boolean there) {
            byte[] buffer = new byte[8192];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    said.addAndGet(there ? 1 : 0);
                    if (passes(there)) {
                        out.write(buffer, 0, n);
                    } else {
                        inVain |= there;
                    }
                }
                if (passes(there)) {
                    to.shutdownOutput();
                }
            } catch (IOException e) {
                if (passes(there)) {
                    close(to);
                }
            }
        }

        private boolean passes(boolean there) {
            return state == State.OPEN || (state == State.DUMB && there);
        }

        void close() {
            close(near);
            close(far);
        }

        private static void close(Socket socket) {
            try {
                socket.close();
            } catch (IOException e) {
                // closed it is
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cutOffAll();
        pumps.shutdownNow();
    }
}
