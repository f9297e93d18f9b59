package nl.barriergraph.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.nio.file.Path;

import nl.barriergraph.cli.Program;

/** The packaged program on the shipped data, with its Browser and its analyst. */
final class ServedKit implements AutoCloseable {

    private final Program program;

    private ServedKit(Program program) {
        this.program = program;
    }

    static ServedKit start(Path folder) throws IOException, InterruptedException {
        return new ServedKit(Program
            .start(folder, "serve", "--home", folder.resolve("home").toString(), "--port", freePort(), "--browser-port",
                    "0", "--bolt-port", "0")
            .awaitServing());
    }

    /** Told 0, the program could not tell Browser where the guide is. */
    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(socket.getLocalPort());
        }
    }

    String application() {
        return this.program.printed("Toepassing");
    }

    /** The address of Browser. */
    String browser() {
        return this.program.printed("Neo4j Browser");
    }

    String browserOrigin() {
        return this.browser().replace("/browser/", "");
    }

    String bolt() {
        return this.program.printed("Bolt");
    }

    String analyst() {
        return this.program.printed("Alleen lezen").split(", wachtwoord ", -1)[0];
    }

    String password() {
        return this.program.printed("Alleen lezen").split(", wachtwoord ", -1)[1];
    }

    <T> HttpResponse<T> send(String method, String path, BodyHandler<T> body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(application() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
        return HttpClient.newHttpClient()
            .send(((headers.length > 0) ? request.headers(headers) : request).build(), body);
    }

    @Override
    public void close() {
        this.program.close();
    }

}
