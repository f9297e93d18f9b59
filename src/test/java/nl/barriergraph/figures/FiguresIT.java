package nl.barriergraph.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.figures.Finding.State;
import nl.barriergraph.loads.Loads;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Words;
import nl.barriergraph.report.Report;
import nl.barriergraph.report.ReportFormat;
import nl.barriergraph.report.ReportRequest;
import nl.barriergraph.report.Reports;
import nl.barriergraph.views.Figure;
import nl.barriergraph.views.Format;
import nl.barriergraph.views.Sheet;
import nl.barriergraph.views.Views;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ShippedGraph
class FiguresIT {

    private static final Words WORDS = Words.in(Language.NL);

    private static final String DAY = "2026-06-30";

    private final Dataset shipped = DatasetReader.read(DataFolder.shipped());

    @Autowired
    private Loads loads;

    @Autowired
    private Views views;

    @Autowired
    private Reports reports;

    @Autowired
    private Figures figures;

    @TempDir
    private Path folder;

    @AfterEach
    void loadShippedDataAgain() {
        this.loads.apply(this.shipped, null);
    }

    @Test
    void findsEveryFigureInEveryKindOfFile() throws IOException {
        writeReports();
        for (Format format : List.of(Format.SVG, Format.PNG, Format.PDF, Format.HTML)) {
            write("chain", chain("geld"), format);
        }
        assertThat(judge()).hasSize(8).allMatch((finding) -> finding.state() == State.CURRENT);
    }

    @Test
    void callsStaleOnlyWhatShowsTheChange() throws IOException {
        writeReports();
        write("touched", chain("geld"), Format.PNG);
        write("untouched", chain("arbeid"), Format.PNG);
        this.loads.apply(renamed("geld", "Geldsporen"), null);
        List<Finding> findings = judge();
        assertThat(findings).filteredOn(Finding::isStale)
            .hasSize(5)
            .noneMatch((finding) -> finding.file().contains("untouched"))
            .allSatisfy((finding) -> assertThat(finding.text(WORDS)).contains("Niet meer: ", "Geldstromen")
                .contains("Nieuw: ", "Geldsporen"));
        assertThat(findings).filteredOn((finding) -> finding.file().contains("untouched"))
            .singleElement()
            .matches((finding) -> finding.state() == State.CURRENT);
    }

    @Test
    void doesNotKnowAPictureWithoutAStamp() throws IOException {
        Files.writeString(this.folder.resolve("foreign.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Files.writeString(this.folder.resolve("page.html"), "<p><img src='x.png' alt=''></p>");
        Files.writeString(this.folder.resolve("broken.pdf"), "no PDF");
        assertThat(judge()).hasSize(3).allMatch((finding) -> finding.state() == State.UNKNOWN);
    }

    private List<Finding> judge() {
        return this.figures.judge(Figures.files(this.folder));
    }

    private void writeReports() throws IOException {
        Report report = this.reports.make(new ReportRequest(List.of("barriers"), "geld", null, DAY, WORDS), (title) -> {
        });
        for (ReportFormat format : ReportFormat.values()) {
            Files.write(this.folder.resolve("report." + format.extension()), format.write(report));
        }
    }

    private Figure chain(String subject) {
        return this.views.draw("responsibility-chain", Map.of("subject", List.of(subject), "asOf", List.of(DAY)), WORDS,
                Sheet.A4);
    }

    private void write(String name, Figure figure, Format format) throws IOException {
        Files.write(this.folder.resolve(name + "." + format.extension()), figure.write(format, 1));
    }

    private Dataset renamed(String id, String title) {
        TreeMap<String, Node> nodes = new TreeMap<>(this.shipped.nodes());
        nodes.computeIfPresent(id, (key, node) -> {
            TreeMap<String, Object> properties = new TreeMap<>(node.properties());
            properties.put("title", title);
            return new Node(node.label(), id, properties);
        });
        return new Dataset(nodes, new TreeMap<>(this.shipped.relationships()));
    }

}
