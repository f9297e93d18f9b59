package nl.barriergraph.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import nl.barriergraph.model.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseAccessIT {

    @TempDir
    private Path folder;

    private EditionHome edition;

    private final List<Message> notices = new ArrayList<>();

    @BeforeEach
    void open() {
        edition = Home.open(folder).edition("internal");
    }

    @Test
    void startsWhereNobodyServes() {
        edition.announcement().write(new Server(ProcessHandle.current().pid(), 1, 2, 3));
        try (DatabaseAccess access = DatabaseAccess.join(edition, notices::add)) {
            assertThat(answers(access)).isTrue();
            assertThat(edition.server()).isEmpty();
        }
        assertThat(notices).isEmpty();
    }

    @Test
    void waitsForOtherCommand() throws Exception {
        BlockingQueue<Message> told = new LinkedBlockingQueue<>();
        DatabaseAccess first = DatabaseAccess.join(edition, notices::add);
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> {
            try (DatabaseAccess access = DatabaseAccess.join(edition, told::add)) {
                return answers(access);
            }
        });
        assertThat(told.poll(30, TimeUnit.SECONDS)).asString().startsWith("Waiting for this process");
        assertThat(second).isNotDone();
        first.close();
        assertThat(second).succeedsWithin(120, TimeUnit.SECONDS).isEqualTo(true);
        assertThat(told).isEmpty();
    }

    @Test
    void joinsServerAndRefusesSecondOne() throws Exception {
        Process server = Databases.java(ServingProcess.class, folder.toString()).start();
        server.inputReader().readLine();
        assertThatExceptionOfType(DatabaseException.class)
            .isThrownBy(() -> DatabaseAccess.serve(edition, new Ports(0, 0), "", notices::add))
            .withMessageContaining("process " + server.pid() + " has it and serves it on http://localhost:8080")
            .withMessageContaining("--home");
        try (DatabaseAccess access = DatabaseAccess.join(edition, notices::add)) {
            assertThat(answers(access)).isTrue();
        }
        assertThat(server.isAlive()).isTrue();
        server.getOutputStream().close();
        assertThat(server.onExit()).succeedsWithin(30, TimeUnit.SECONDS);
        assertThat(edition.directory().resolve("server.json")).doesNotExist();
        assertThat(notices).isEmpty();
    }

    private static boolean answers(DatabaseAccess access) {
        return Databases.ask(access.ports().bolt(), access.credentials().application(), "RETURN 1").size() == 1;
    }

}
