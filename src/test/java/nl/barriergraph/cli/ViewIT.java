package nl.barriergraph.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures drawn by the packaged program, whose letters lie in jars within its jar. */
class ViewIT {

    @TempDir
    private Path folder;

    @Test
    void drawsEveryForm() throws Exception {
        try (Program server = Program
            .start(this.folder, "serve", "--home", home(), "--port", "0", "--browser-port", "0", "--bolt-port", "0")
            .awaitServing()) {
            assertThat(server.handle().isAlive()).isTrue();
            assertThat(drawn("lijn.svg")).startsWith("<?xml").contains("<metadata");
            assertThat(drawn("lijn.png")).startsWith("\u0089PNG");
            assertThat(drawn("lijn.pdf")).startsWith("%PDF").contains("LiberationSans");
            assertThat(drawn("lijn.mmd")).startsWith("---\ntitle:").contains("flowchart LR");
            assertThat(drawn("lijn.dot")).contains("digraph {");
            assertThat(drawn("lijn.graphml")).contains("<graphml");
            assertThat(drawn("lijn.html")).startsWith("<!DOCTYPE html>").contains("<svg");
        }
    }

    private String drawn(String file) throws Exception {
        Program program = Program.run(this.folder, "view", "lineage", "action=eu-actieplan-2021-4-c", "-o", file,
                "--home", home());
        assertThat(program.exitCode()).as(program::errors).isZero();
        return Files.readString(this.folder.resolve(file), StandardCharsets.ISO_8859_1);
    }

    @Test
    void saysWhatWouldHaveBeenRight() throws Exception {
        assertThat(refused("lineage", "-o", "lijn.jpg")).contains(".svg", ".png", ".pdf");
        assertThat(refused("lineage", "-o", "lijn.svg", "--format", "jpg")).contains("jpg", "svg");
        assertThat(refused("lineage", "-o", "lijn.svg", "--page", "a5")).contains("a4, a3, screen");
        assertThat(refused("lineages", "-o", "lijn.svg")).contains("Bedoelde u 'lineage'?");
        assertThat(refused("lineage", "-o", "nergens/lijn.svg")).contains("nergens");
        assertThat(this.folder.resolve("lijn.svg")).doesNotExist();
    }

    private String refused(String... arguments) throws Exception {
        String[] all = new String[arguments.length + 3];
        all[0] = "view";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--home";
        all[arguments.length + 2] = home();
        Program program = Program.run(this.folder, all);
        assertThat(program.exitCode()).as(program::errors).isEqualTo(2);
        assertThat(program.errors()).doesNotContain("Exception");
        return program.errors();
    }

    private String home() {
        return this.folder.resolve("home").toString();
    }

}
