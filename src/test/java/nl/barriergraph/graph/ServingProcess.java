package nl.barriergraph.graph;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A program for tests to start and to kill: it serves the edition {@code internal} of a
 * home, says the pid of its database, and stays until its input ends.
 */
final class ServingProcess {

    private ServingProcess() {
    }

    public static void main(String[] arguments) throws IOException {
        EditionHome edition = Home.open(Path.of(arguments[0])).edition("internal");
        try (DatabaseAccess access = DatabaseAccess.serve(edition, new Ports(0, 0), "", System.err::println)) {
            access.announce(8080);
            System.out.println(ProcessHandle.current().children().findFirst().orElseThrow().pid());
            System.in.read();
        }
    }

}
