package nl.barriergraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Stands between a driver and its database and spoils their connection on request. */
public final class FaultyProxy implements AutoCloseable {

    /** When a connection is lost. */
    public enum Moment {

        /** The database has not been told to commit. */
        BEFORE_COMMIT,

        /** The database has been told, and may or may not have done so. */
        DURING_COMMIT,

        /** The database has committed, and its answer is lost. */
        AFTER_COMMIT

    }

    /** How connections are treated. */
    public enum Mood {

        PASSING,

        /** Connections are closed as soon as they are made. */
        REFUSING,

        /** Nothing ever arrives. */
        SILENT,

        /** Everything arrives late. */
        SLOW

    }

    /** The Bolt message COMMIT, which has no field, in a chunk of its own. */
    private static final String COMMIT = text(new byte[] { 0, 2, (byte) 0xB0, 0x12 });

    private static final String LOAD = "CREATE (load:__Load)";

    private static final int MILLISECONDS_LATE = 40;

    private final ServerSocket server;

    private final int target;

    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    private volatile Mood mood = Mood.PASSING;

    private volatile Moment moment;

    private volatile boolean loading;

    private volatile boolean committing;

    private volatile CountDownLatch load = new CountDownLatch(0);

    private volatile String[] replacement = {};

    public FaultyProxy(int target) {
        this.target = target;
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        run(this::accept);
    }

    public int port() {
        return this.server.getLocalPort();
    }

    public String uri() {
        return "bolt://localhost:" + port();
    }

    /** From now on; connections that are open are lost. */
    public void be(Mood mood) {
        this.mood = mood;
        cut();
    }

    /** Loses every connection once, when the next load is committed. */
    public void cutNextLoad(Moment moment) {
        this.loading = false;
        this.committing = false;
        this.moment = moment;
    }

    /** Opens when the next load is about to be committed. */
    public CountDownLatch nextLoad() {
        this.load = new CountDownLatch(1);
        return this.load;
    }

    /** Has the database say something else; both texts have the same length. */
    public void replace(String said, String heard) {
        this.replacement = new String[] { said, heard };
    }

    private void accept() {
        while (!this.server.isClosed()) {
            try {
                Socket client = this.server.accept();
                switch (this.mood) {
                    case REFUSING -> client.close();
                    case SILENT -> this.sockets.add(client);
                    case PASSING, SLOW -> connect(client);
                }
            }
            catch (IOException ex) {
                // closed, or nobody listens behind
            }
        }
    }

    private void connect(Socket client) throws IOException {
        this.sockets.add(client);
        Socket database;
        try {
            database = new Socket(InetAddress.getLoopbackAddress(), this.target);
        }
        catch (IOException ex) {
            client.close();
            throw ex;
        }
        this.sockets.add(database);
        run(() -> copy(client, database, true));
        run(() -> copy(database, client, false));
    }

    private void copy(Socket from, Socket to, boolean asking) {
        byte[] buffer = new byte[65_536];
        try (from; to; InputStream input = from.getInputStream(); OutputStream output = to.getOutputStream()) {
            for (int length = input.read(buffer); length >= 0; length = input.read(buffer)) {
                if (this.mood == Mood.SLOW) {
                    Thread.sleep(MILLISECONDS_LATE);
                }
                String text = text(Arrays.copyOf(buffer, length));
                if (asking ? isLostAsking(text, output) : isLostAnswering()) {
                    this.moment = null;
                    cut();
                    return;
                }
                output.write(bytes(asking ? text : replaced(text)));
                output.flush();
            }
        }
        catch (IOException | InterruptedException ex) {
            // the other side is gone
        }
    }

    private boolean isLostAsking(String text, OutputStream output) throws IOException {
        if (text.contains(LOAD)) {
            this.loading = true;
            this.load.countDown();
        }
        if (this.moment == null || !this.loading || !text.contains(COMMIT)) {
            return false;
        }
        if (this.moment == Moment.BEFORE_COMMIT) {
            return true;
        }
        this.committing = this.moment == Moment.AFTER_COMMIT;
        output.write(bytes(text));
        output.flush();
        return this.moment == Moment.DURING_COMMIT;
    }

    private boolean isLostAnswering() {
        return this.moment == Moment.AFTER_COMMIT && this.committing;
    }

    private String replaced(String text) {
        return (this.replacement.length == 2) ? text.replace(this.replacement[0], this.replacement[1]) : text;
    }

    private void cut() {
        this.sockets.forEach((socket) -> {
            try {
                socket.close();
            }
            catch (IOException ex) {
                // then it is lost already
            }
        });
        this.sockets.clear();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "faulty-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        cut();
        try {
            this.server.close();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
