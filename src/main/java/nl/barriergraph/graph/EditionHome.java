package nl.barriergraph.graph;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a home holds for one edition: its database, its accounts, and who is using it now.
 */
public record EditionHome(Home home, Path directory) {

    /** Where the databases of past loads live. */
    public Path past() {
        return directory.resolve("past");
    }

    /**
     * The server that is serving this edition now, if one is.
     */
    public Optional<Server> server() {
        return announcement().read(Server.class).filter(Server::isAlive);
    }

    Path lock() {
        return directory.resolve("lock");
    }

    JsonFile announcement() {
        return new JsonFile(directory.resolve("server.json"));
    }

    /**
     * The two accounts. They are made once, by whoever holds the lock.
     */
    Credentials credentials() {
        JsonFile file = new JsonFile(directory.resolve("credentials.json"));
        return file.read(Credentials.class).orElseGet(() -> {
            Credentials made = Credentials.make();
            file.write(made);
            return made;
        });
    }

}
