package nl.barriergraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import nl.barriergraph.OtherNeo4j;
import nl.barriergraph.SmallData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The life of the data, as a user leads it on the command line. */
class LifeIT {

    @TempDir
    private Path folder;

    private Map<String, String> environment = Map.of();

    @Test
    void plansAppliesAsksBackUndoesAndRestores() throws Exception {
        live();
        restoresTheDataElsewhere();
        copyIsAHomeByItself();
        refusesHomeOfAnotherLayout();
    }

    @Test
    void doesSoOnADatabaseThatTheEnvironmentNames() throws Exception {
        try (OtherNeo4j neo4j = OtherNeo4j.start(this.folder.resolve("server"))) {
            this.environment = Map.of("SPRING_NEO4J_URI", "neo4j://localhost:" + neo4j.port(),
                    "SPRING_NEO4J_AUTHENTICATION_USERNAME", neo4j.account().name(),
                    "SPRING_NEO4J_AUTHENTICATION_PASSWORD", neo4j.account().password(), "SPRING_DATA_NEO4J_DATABASE",
                    "neo4j");
            live();
            run(0, "report", "--output", "report");
            assertThat(this.folder.resolve("report")).isNotEmptyDirectory();
            assertThat(this.folder.resolve("home/internal/store")).doesNotExist();
        }
    }

    private void live() throws Exception {
        Path data = this.folder.resolve("data");
        new SmallData().writeTo(data);
        assertThat(run(0, "apply", "--data", "data").output()).startsWith("Lading 1: ");
        new SmallData().remove("responsibilities.csv", "role=COORDINATES", "target=geld").writeTo(data);
        run(0, "plan", "--data", "data", "--output", "plan.json");
        assertThat(run(0, "plan", "--data", "data").output()).contains("Verbanden: 0 erbij, 0 gewijzigd, 1 eraf.")
            .contains("Coördinatie van barrière «geld (nl)»: de enige actor valt weg (jenv (nl)).")
            .contains("G02: barrière «geld (nl)»");
        assertThat(run(0, "apply", "--plan", "plan.json").output())
            .startsWith("Lading 2: 0 erbij, 0 gewijzigd, 1 eraf");
        assertThat(run(1, "apply", "--plan", "plan.json").errors()).contains("De graaf is niet meer die van het plan");
        Program gaps = run(1, "ask", "coverage-gaps", "code=G02", "--fail-on", "new");
        assertThat(gaps.errors()).contains("Nieuwe leemte G02:geld, er nog niet bij lading 1");
        assertThat(run(0, "ask", "duties-of-actor", "actor=jenv", "--load", "1", "--format", "csv").output())
            .contains("COORDINATES,geld");
        assertThat(run(2, "ask", "duties-of-actor", "actor=jenv", "--load", "9").errors())
            .contains("De ladingen zijn 2, 1.");
        assertThat(run(0, "ask", "changes-since", "since=1").output()).contains("coördineert");
        assertThat(run(0, "export", "-o", "backup.zip").output()).contains("lading 2");
        assertThat(run(0, "undo").output()).startsWith("Lading 2 is teruggedraaid. Lading 3: 1 erbij");
        assertThat(run(0, "history").output().lines().skip(2)).hasSize(3)
            .first()
            .asString()
            .startsWith("3")
            .contains("lading 2 teruggedraaid");
        assertThat(run(0, "apply", "--data", "backup.zip").output()).startsWith("Lading 4: ");
    }

    private void restoresTheDataElsewhere() throws Exception {
        assertThat(elsewhere("restored", "apply", "--data", "backup.zip").output()).startsWith("Lading 1: ");
        elsewhere("restored", "export", "-o", "again.zip");
        assertThat(this.folder.resolve("again.zip")).hasSameBinaryContentAs(this.folder.resolve("backup.zip"));
    }

    private void copyIsAHomeByItself() throws Exception {
        FileSystemUtils.copyRecursively(this.folder.resolve("home"), this.folder.resolve("copy"));
        FileSystemUtils.deleteRecursively(this.folder.resolve("copy/runtime"));
        assertThat(elsewhere("copy", "history").output()).isEqualTo(run(0, "history").output());
        assertThat(elsewhere("copy", "ask", "duties-of-actor", "actor=jenv", "--load", "1", "--format", "csv").output())
            .contains("COORDINATES,geld");
    }

    private void refusesHomeOfAnotherLayout() throws Exception {
        Path layout = Files.writeString(this.folder.resolve("copy/home.json"), "{\"layout\": 7}");
        Program refused = elsewhere("copy", "history");
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.errors()).contains("heeft indeling 7").contains("--home");
        assertThat(layout).hasContent("{\"layout\": 7}");
    }

    private Program elsewhere(String home, String... arguments) throws Exception {
        return Program.run(this.folder,
                Stream.concat(Stream.of("--home", this.folder.resolve(home).toString()), Stream.of(arguments))
                    .toArray(String[]::new));
    }

    private Program run(int code, String... arguments) throws Exception {
        String[] all = new String[arguments.length + 2];
        all[0] = "--home";
        all[1] = this.folder.resolve("home").toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        Program program = Program.run(this.folder, this.environment, all);
        assertThat(program.exitCode()).as(program.output() + program.errors()).isEqualTo(code);
        return program;
    }

}
