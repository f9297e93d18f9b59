package nl.barriergraph.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class LoopbackPortTests {

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "0.0.0.0" })
    void namesTakenPortAndItsOption(String address) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(address))) {
            LoopbackPort port = new LoopbackPort(taken.getLocalPort(), "--bolt-port");
            assertThatExceptionOfType(DatabaseException.class).isThrownBy(port::requireFree)
                .withMessageContaining("Port " + taken.getLocalPort() + " is taken")
                .withMessageContaining("--bolt-port");
        }
    }

    @Test
    void acceptsAnyFreePort() {
        assertThatNoException().isThrownBy(new LoopbackPort(0, "--bolt-port")::requireFree);
    }

}
