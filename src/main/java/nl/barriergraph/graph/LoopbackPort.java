package nl.barriergraph.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

import nl.barriergraph.model.Message;

/**
 * A port on this machine that a command line option chooses.
 */
public record LoopbackPort(int number, String option) {

    private static final int TIMEOUT_MILLIS = 500;

    /**
     * Says so in time when another program has this port; 0 means any free one.
     */
    public void requireFree() {
        if (number != 0 && (!canBind() || answersElsewhere())) {
            throw new DatabaseException(Message.of("database.portTaken", number, option));
        }
    }

    private boolean canBind() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("127.0.0.1", number));
            return true;
        }
        catch (IOException exception) {
            return false;
        }
    }

    /**
     * A program on the other address of {@code localhost} would get the visitors that are
     * meant for us.
     */
    private boolean answersElsewhere() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName("::1"), number), TIMEOUT_MILLIS);
            return true;
        }
        catch (IOException exception) {
            return false;
        }
    }

}
