package nl.barriergraph.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

@ShippedGraph
class ReportIT {

    @Autowired
    private Reports reports;

    @Test
    void look() throws IOException {
        Report report = this.reports.make(ReportRequest.of(Words.in(Language.NL)), (title) -> {
        });
        Files.createDirectories(Path.of("target/report"));
        for (ReportFormat format : ReportFormat.values()) {
            long start = System.nanoTime();
            Files.write(Path.of("target/report/report." + format.extension()), format.write(report));
            System.err.println("XX " + format + " " + (System.nanoTime() - start) / 1_000_000);
        }
    }

}
