package nl.barriergraph.views;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import nl.barriergraph.OutsideTool;
import nl.barriergraph.ShippedGraph;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.svg2svg.SVGTranscoder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Pictures in the programs of others, with their words and their legend. */
@ShippedGraph
@TestInstance(Lifecycle.PER_CLASS)
class ElsewhereIT {

    /** Prints the nodes and relations of each file. */
    private static final String NETWORKX = """
            import sys, networkx
            for file in sys.argv[1:]:
                graph = networkx.read_graphml(file)
                print("graph")
                for node in graph.nodes():
                    print(node)
                for start, end in graph.edges():
                    print(start + " > " + end)
            """;

    @Autowired
    private Views views;

    @TempDir
    private Path folder;

    private final List<Figure> figures = new ArrayList<>();

    @BeforeAll
    void draw() {
        Wanted.oneOfEach()
            .forEach((wanted) -> this.figures
                .add(this.views.draw(wanted.view(), wanted.given(), Words.in(Language.NL), Sheet.A4)));
    }

    @Test
    void graphvizReadsEveryGraph() throws Exception {
        String read = OutsideTool.named("dot").run(List.of("-Tplain"), files(Format.DOT, this.figures.size()));
        List<String> lines = read.lines().toList();
        assertThat(lines.stream().filter((line) -> line.startsWith("node ")))
            .hasSize(this.figures.stream().mapToInt((figure) -> figure.view().boxes().size()).sum());
        assertThat(lines.stream().filter((line) -> line.startsWith("edge ")))
            .hasSize(this.figures.stream().mapToInt((figure) -> figure.view().relations().size()).sum());
    }

    @Test
    void networkxReadsEveryGraph() throws Exception {
        OutsideTool python = OutsideTool.named("python3").with("NetworkX", "-c", "import networkx");
        List<String> graphs = Stream
            .of(python.run(List.of("-c", NETWORKX), files(Format.GRAPHML, this.figures.size())).split("graph\n"))
            .filter((graph) -> !graph.isEmpty())
            .toList();
        assertThat(graphs).hasSameSizeAs(this.figures);
        for (int i = 0; i < graphs.size(); i++) {
            FigureContent content = FigureContent.of(this.figures.get(i).view());
            TreeSet<String> expected = new TreeSet<>(content.nodes());
            expected.addAll(content.relations());
            assertThat(new TreeSet<>(graphs.get(i).lines().toList())).isEqualTo(expected);
        }
    }

    @Test
    void batikReadsEveryPicture() throws Exception {
        for (Figure figure : this.figures) {
            assertThat(text(figure.write(Format.PDF, 1))).satisfies((text) -> holdsWords(figure, text));
            StringWriter written = new StringWriter();
            new SVGTranscoder().transcode(
                    new TranscoderInput(
                            new StringReader(new String(figure.write(Format.SVG, 1), StandardCharsets.UTF_8))),
                    new TranscoderOutput(written));
            assertThat(written.toString().replaceAll("\\s+", " ")).contains(figure.title());
        }
    }

    @Test
    void librsvgDrawsEveryPictureWithItsWords() throws Exception {
        OutsideTool rsvg = OutsideTool.named("rsvg-convert");
        for (Path file : files(Format.SVG, this.figures.size())) {
            rsvg.run(List.of("-f", "pdf", "-o", pdf(file).toString()), List.of(file));
        }
        holdWords(this.figures.size());
    }

    @Test
    void inkscapeDrawsPicturesWithTheirWords() throws Exception {
        OutsideTool.named("inkscape").run(List.of("--export-type=pdf"), files(Format.SVG, 4));
        holdWords(4);
    }

    @Test
    void libreOfficeDrawsPicturesWithTheirWords() throws Exception {
        OutsideTool.named("soffice")
            .run(List.of("-env:UserInstallation=" + this.folder.resolve("office").toUri(), "--headless", "--convert-to",
                    "pdf", "--outdir", this.folder.toString()), files(Format.SVG, 4));
        holdWords(4);
    }

    private List<Path> files(Format format, int count) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path file = this.folder.resolve("figure-%d.%s".formatted(i, format.extension()));
            files.add(Files.write(file, this.figures.get(i).write(format, 1)));
        }
        return files;
    }

    private static Path pdf(Path file) {
        return Path.of(file.toString().replaceAll("\\.svg$", ".pdf"));
    }

    private void holdWords(int count) throws IOException {
        assumeTrue(Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
            .contains("Liberation Sans"), "Liberation Sans (Debian: fonts-liberation) is not installed");
        for (int i = 0; i < count; i++) {
            Figure figure = this.figures.get(i);
            holdsWords(figure, text(Files.readAllBytes(this.folder.resolve("figure-%d.pdf".formatted(i)))));
        }
    }

    /** Every word of a picture, its legend among them, whatever stands between them. */
    private static void holdsWords(Figure figure, String text) {
        List<String> words = figure.drawing()
            .parts()
            .stream()
            .flatMap((part) -> part.marks().stream())
            .filter(Drawing.Text.class::isInstance)
            .map((mark) -> plain(((Drawing.Text) mark).text()))
            .toList();
        assertThat(words).contains(plain(figure.view().legend().get(0).text()));
        assertThat(words).allSatisfy((word) -> assertThat(text).contains(word));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

}
