package nl.barriergraph.views;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Questions;
import nl.barriergraph.questions.Row;
import nl.barriergraph.questions.WrongQuestionException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The views of the shipped data. */
@ShippedGraph
class ViewsIT {

    private static final Path EXPECTED = Path.of("src/test/resources/views");

    private static final String DAY = "2026-06-30";

    private static final Words DUTCH = Words.in(Language.NL);

    @Autowired
    private Views views;

    @Autowired
    private Questions questions;

    /** A picture to draw. */
    record Wanted(String view, Map<String, List<String>> given) {

        static Wanted of(String view, String... parameters) {
            Map<String, List<String>> given = new TreeMap<>();
            Arrays.stream(parameters)
                .map((parameter) -> parameter.split("="))
                .forEach((parts) -> given.put(parts[0], List.of(parts[1])));
            return new Wanted(view, given);
        }

        @Override
        public String toString() {
            return this.view + this.given;
        }

    }

    static Stream<Wanted> oneOfEach() {
        return Stream.of(Wanted.of("responsibility-chain", "subject=geld", "asOf=" + DAY),
                Wanted.of("responsibility-chain", "subject=eu-actieplan-2021-4-c", "asOf=" + DAY),
                Wanted.of("ownership-matrix", "asOf=" + DAY), Wanted.of("coverage-matrix"),
                Wanted.of("actor", "actor=kmar", "asOf=" + DAY), Wanted.of("lineage", "action=eu-actieplan-2021-4-c"),
                Wanted.of("theme-thread", "theme=thema-liaisons"),
                Wanted.of("gaps", "barrier=doorreis", "code=G03", "asOf=" + DAY), Wanted.of("gaps", "asOf=" + DAY),
                Wanted.of("barrier-model", "asOf=" + DAY));
    }

    private Figure draw(Wanted wanted) {
        return draw(wanted, DUTCH);
    }

    private Figure draw(Wanted wanted, Words words) {
        return this.views.draw(wanted.view(), wanted.given(), words, Sheet.A4);
    }

    private static String text(Figure figure, Format format) {
        return new String(figure.write(format, 1), StandardCharsets.UTF_8);
    }

    private List<String> ids(String question, String parameter) {
        LoadInfo load = this.questions.ask("source-coverage", Map.of()).load();
        return this.questions.catalogue()
            .find(question)
            .orElseThrow()
            .parameters()
            .stream()
            .filter((candidate) -> candidate.name().equals(parameter))
            .flatMap((candidate) -> this.questions.choices(candidate, load).stream())
            .map(Entry::id)
            .toList();
    }

    @Test
    void drawsEveryBarrierActorAndThemeSoThatNothingOverlapsOrIsCut() {
        List<Wanted> all = new ArrayList<>(oneOfEach().toList());
        ids("who-owns-barrier", "barrier").forEach((id) -> all.add(Wanted.of("responsibility-chain", "subject=" + id)));
        ids("duties-of-actor", "actor").forEach((id) -> all.add(Wanted.of("actor", "actor=" + id)));
        ids("theme-thread", "theme").forEach((id) -> all.add(Wanted.of("theme-thread", "theme=" + id)));
        assertThat(all).hasSizeGreaterThan(100);
        assertThat(all).allSatisfy((wanted) -> assertThat(Geometry.faults(draw(wanted))).isEmpty());
    }

    @Test
    void drawsInEnglishAndOnOtherSheets() {
        for (Sheet sheet : List.of(Sheet.of("a3", null), Sheet.of(null, "140"))) {
            assertThat(oneOfEach()).allSatisfy((wanted) -> {
                Figure figure = this.views.draw(wanted.view(), wanted.given(), Words.in(Language.EN), sheet);
                assertThat(Geometry.faults(figure)).isEmpty();
                assertThat(figure.drawing().width()).isEqualTo(sheet.width());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void showsTheSameInEveryForm(Wanted wanted) throws Exception {
        Figure figure = draw(wanted);
        FigureContent content = FigureContent.of(figure.view());
        assertThat(content.nodes()).isNotEmpty();
        assertThat(FigureContent.ofSvg(text(figure, Format.SVG))).isEqualTo(content);
        assertThat(FigureContent.ofHtmlTable(text(figure, Format.HTML))).isEqualTo(content);
        assertThat(FigureContent.ofGraphMl(text(figure, Format.GRAPHML))).isEqualTo(content);
        assertThat(FigureContent.ofDot(text(figure, Format.DOT))).isEqualTo(content);
        assertThat(FigureContent.ofMermaid(text(figure, Format.MERMAID), figure.view())).isEqualTo(content);
        assertThat(figure.view().boxes()).allSatisfy((box) -> assertThat(figure.description()).contains(box.title()));
        assertThat(figure.view().relations())
            .allSatisfy((relation) -> assertThat(figure.description()).contains(figure.view().sentence(relation)));
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void looksAsExpected(Wanted wanted) throws Exception {
        String svg = text(draw(wanted), Format.SVG).replaceAll("\"load\":\\d+", "\"load\":0")
            .replaceAll("\"dataFingerprint\":\"\\w+\"", "\"dataFingerprint\":\"\"");
        String name = wanted.view() + String.join("",
                wanted.given()
                    .entrySet()
                    .stream()
                    .filter((parameter) -> !parameter.getKey().equals("asOf"))
                    .map((parameter) -> "-" + parameter.getValue().get(0))
                    .toList());
        Path expected = EXPECTED.resolve(name + ".svg");
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void doesNotDependOnTheMachine(Wanted wanted) {
        Figure here = draw(wanted);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Figure there = draw(wanted);
            Stream.of(Format.SVG, Format.MERMAID, Format.DOT, Format.GRAPHML, Format.HTML)
                .forEach((format) -> assertThat(text(there, format)).isEqualTo(text(here, format)));
        }
        finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void doesNotDependOnTheOrderOfRows(Wanted wanted) {
        Answer answer = this.questions.ask(View.of(wanted.view()).orElseThrow().question(), wanted.given());
        String expected = text(this.views.draw(answer, DUTCH, Sheet.A4), Format.SVG);
        for (int seed = 1; seed < 4; seed++) {
            List<Row> rows = new ArrayList<>(answer.rows());
            Collections.shuffle(rows, new Random(seed));
            Answer shuffled = new Answer(answer.question(), answer.parameters(), answer.edition(), answer.asOf(),
                    answer.load(), rows, answer.table(), answer.sources());
            assertThat(text(this.views.draw(shuffled, DUTCH, Sheet.A4), Format.SVG)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void printsNoDayButTheOneAskedFor(Wanted wanted) {
        Figure figure = draw(wanted);
        boolean asked = wanted.given().containsKey("asOf");
        assertThat(figure.stamp().asOf()).isEqualTo(asked ? DAY : "");
        assertThat(figure.view().subtitle()).isEqualTo(asked ? "Peildatum " + DAY : "");
    }

    @Test
    void fitsTheMatrixOnAPage() {
        Figure figure = draw(Wanted.of("ownership-matrix", "asOf=" + DAY));
        assertThat(figure.drawing().height()).isLessThan(257 * 640 / 170.0);
        GraphView.Box fold = figure.view().box("more-Actor-EU").orElseThrow();
        assertThat(fold.title()).isEqualTo("en nog " + fold.count() + " actoren");
        GraphView whole = this.views.draw("ownership-matrix", Map.of("asOf", List.of(DAY)), DUTCH, Sheet.of("a3", null))
            .view();
        assertThat(whole.boxes()).noneMatch((box) -> box.form() == GraphView.Form.FOLD);
        assertThat(whole.boxes()).hasSize(figure.view().boxes().stream().mapToInt(GraphView.Box::count).sum());
    }

    @Test
    void fillsAPngWhateverItsScale() throws Exception {
        Figure figure = draw(Wanted.of("lineage", "action=eu-actieplan-2021-4-c"));
        BufferedImage plain = ImageIO.read(new ByteArrayInputStream(figure.write(Format.PNG, 1)));
        BufferedImage large = ImageIO.read(new ByteArrayInputStream(figure.write(Format.PNG, 2.5)));
        assertThat(large.getWidth()).isEqualTo(1600);
        assertThat(ink(large)).isCloseTo(ink(plain).doubleValue(), offset(0.01));
    }

    /** How far down the first line of a title stands, as a part of the picture. */
    private static Double ink(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth() / 8; x++) {
                if ((image.getRGB(x, y) & 0xff) < 100) {
                    return (double) y / image.getHeight();
                }
            }
        }
        return 1.0;
    }

    @Test
    void neverDrawsAWishLikeATask() {
        Figure figure = draw(Wanted.of("responsibility-chain", "subject=winst-afnemen"));
        assertThat(figure.view().relations()).anyMatch(GraphView.Relation::isWish)
            .filteredOn(GraphView.Relation::isWish)
            .allSatisfy((relation) -> {
                assertThat(BoxLook.pen(relation, Palette.INK).dash()).isNotEmpty();
                assertThat(relation.telling(DUTCH)).containsAnyOf("gewenst", "voorgesteld");
            });
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void carriesItsStampInEveryFile(Wanted wanted) throws Exception {
        Figure figure = draw(wanted);
        assertThat(Stamp.parse(
                FigureContent.xml(text(figure, Format.SVG)).getElementsByTagName("metadata").item(0).getTextContent()))
            .isEqualTo(figure.stamp());
        assertThat(stampOfPng(figure.write(Format.PNG, 1))).isEqualTo(figure.stamp().json());
        assertThat(new String(figure.write(Format.PDF, 1), StandardCharsets.ISO_8859_1))
            .contains(figure.stamp().figureFingerprint());
        assertThat(text(figure, Format.HTML)).contains("data-stamp=\"");
        assertThat(draw(wanted).stamp()).isEqualTo(figure.stamp());
    }

    private static String stampOfPng(byte[] bytes) throws Exception {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream);
            Element root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            Element entry = (Element) root.getElementsByTagName("iTXtEntry").item(0);
            assertThat(entry.getAttribute("keyword")).isEqualTo(Png.KEYWORD);
            return entry.getAttribute("text");
        }
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void opensInBatik(Wanted wanted) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PNGTranscoder().transcode(new TranscoderInput(new StringReader(text(draw(wanted), Format.SVG))),
                new TranscoderOutput(bytes));
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes.toByteArray())).getWidth()).isGreaterThan(600);
    }

    @Test
    void opensInGraphviz() throws Exception {
        assertThat(accepts(Format.DOT, "dot", "-Tcanon")).isTrue();
    }

    @Test
    void opensInLibrsvg() throws Exception {
        assertThat(accepts(Format.SVG, "rsvg-convert")).isTrue();
    }

    private boolean accepts(Format format, String... command) throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .anyMatch((folder) -> Files.isExecutable(Path.of(folder, command[0]))),
                command[0] + " is not installed");
        for (Wanted wanted : oneOfEach().toList()) {
            Path file = Files.createTempFile("figure", "." + format.extension());
            Files.write(file, draw(wanted).write(format, 1));
            List<String> call = new ArrayList<>(List.of(command));
            call.add(file.toString());
            Process process = new ProcessBuilder(call).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
            if (process.waitFor() != 0) {
                return false;
            }
            Files.delete(file);
        }
        return true;
    }

    @Test
    void saysWhatWouldHaveBeenRight() {
        assertThatExceptionOfType(WrongQuestionException.class)
            .isThrownBy(() -> this.views.draw("responsibility-chian", Map.of(), DUTCH, Sheet.A4))
            .withMessageContaining("Did you mean 'responsibility-chain'?");
        assertThatExceptionOfType(WrongQuestionException.class).isThrownBy(() -> Sheet.of("a5", null))
            .withMessageContaining("Valid are a4, a3, screen");
        assertThatExceptionOfType(WrongQuestionException.class).isThrownBy(() -> Sheet.of(null, "wide"))
            .withMessageContaining("120 to 1200");
        assertThatExceptionOfType(WrongQuestionException.class).isThrownBy(() -> Sheet.scale("0"))
            .withMessageContaining("0.25 to 8");
    }

}
