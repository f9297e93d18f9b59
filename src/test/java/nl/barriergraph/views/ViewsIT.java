package nl.barriergraph.views;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Questions;
import nl.barriergraph.questions.Row;
import nl.barriergraph.questions.WrongQuestionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.offset;

/** The views of the shipped data. */
@ShippedGraph
class ViewsIT {

    private static final Path EXPECTED = Path.of("src/test/resources/views");

    private static final String DAY = Wanted.DAY;

    private static final int STRIDE = Integer.getInteger("stride", 12);

    private static final Words DUTCH = Words.in(Language.NL);

    @Autowired
    private Views views;

    @Autowired
    private Questions questions;

    static Stream<Wanted> oneOfEach() {
        return Wanted.oneOfEach();
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
        return this.questions.catalogue()
            .find(question)
            .orElseThrow()
            .parameters()
            .stream()
            .filter((candidate) -> candidate.name().equals(parameter))
            .flatMap((candidate) -> this.questions.choices(candidate, null).stream())
            .map(Entry::id)
            .toList();
    }

    @Test
    void drawsEverySubjectOnOnePageSoThatNothingOverlapsOrIsCut() {
        assertThat(everySubject()).hasSizeGreaterThan(150)
            .allSatisfy((wanted) -> assertThat(Geometry.faults(draw(wanted))).isEmpty());
    }

    /** Of actions every so many: the campaigns draw them all. */
    private List<Wanted> everySubject() {
        List<Wanted> all = new ArrayList<>(oneOfEach().toList());
        ids("who-owns-barrier", "barrier")
            .forEach((id) -> all.addAll(List.of(Wanted.of("responsibility-chain", "subject=" + id),
                    Wanted.of("gaps", "barrier=" + id, "asOf=" + DAY))));
        ids("duties-of-actor", "actor").forEach((id) -> all.add(Wanted.of("actor", "actor=" + id)));
        ids("theme-thread", "theme").forEach((id) -> all.add(Wanted.of("theme-thread", "theme=" + id)));
        List<String> actions = ids("lineage", "action");
        for (int i = 0; i < actions.size(); i += STRIDE) {
            all.add(Wanted.of("lineage", "action=" + actions.get(i)));
            all.add(Wanted.of("responsibility-chain", "subject=" + actions.get(i)));
        }
        return all;
    }

    @Test
    void drawsInEnglishAndOnOtherSheets() {
        Wanted fullest = Wanted.of("responsibility-chain", "subject=raad-13901-2023-iii-1");
        List<Wanted> some = (STRIDE > 1) ? Stream.concat(oneOfEach(), Stream.of(fullest)).toList() : everySubject();
        for (Sheet sheet : List.of(Sheet.of("a3", null), Sheet.of(null, "140"))) {
            assertThat(some).allSatisfy((wanted) -> {
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
                    answer.load(), rows, answer.table(), answer.sources(), answer.named(), answer.background());
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
    void summarisesActorsForWhomThePageHasNoRoom() {
        Map<String, List<String>> given = Map.of("asOf", List.of(DAY));
        GraphView small = this.views.draw("ownership-matrix", given, DUTCH, Sheet.A4).view();
        GraphView whole = this.views.draw("ownership-matrix", given, DUTCH, Sheet.of(null, "1200")).view();
        assertThat(small.box("more-Actor-EU").orElseThrow().title())
            .matches("(en nog )?%d actoren".formatted(small.box("more-Actor-EU").orElseThrow().count()));
        assertThat(small.boxes()).filteredOn((box) -> box.form() == GraphView.Form.FOLD)
            .allSatisfy((box) -> assertThat(box.count()).isGreaterThan(1));
        assertThat(whole.boxes()).noneMatch((box) -> box.form() == GraphView.Form.FOLD)
            .hasSize(small.boxes().stream().mapToInt(GraphView.Box::count).sum());
    }

    @Test
    void namesWhoHasATaskAndSummarisesWishesApart() {
        GraphView view = draw(Wanted.of("responsibility-chain", "subject=geld", "asOf=" + DAY)).view();
        assertThat(view.boxes()).extracting(GraphView.Box::id)
            .contains("banken", "commissie", "creditcardmaatschappijen", "geldovermakers");
        assertThat(view.box("all-Actor").orElseThrow().remark()).startsWith("DGM, JenV");
        GraphView.Box wished = view.box("all-Actor-wished").orElseThrow();
        assertThat(wished.title()).isEqualTo("%d actoren, alleen gewenst of voorgesteld", wished.count());
        assertThat(wished.remark()).startsWith("Lidstaten van de Europese Unie, EFECC").matches(".* en nog \\d+");
        assertThat(view.relations()).filteredOn((relation) -> relation.from().equals(wished.id()))
            .isNotEmpty()
            .allMatch(GraphView.Relation::isWish);
    }

    @Test
    void tellsWhoIsSummarisedInTheChainOfEveryBarrier() {
        assertThat(ids("who-owns-barrier", "barrier")).allSatisfy((barrier) -> {
            Figure figure = draw(Wanted.of("responsibility-chain", "subject=" + barrier, "asOf=" + DAY));
            assertThat(figure.view().boxes())
                .filteredOn((box) -> box.form() == GraphView.Form.FOLD && box.label().equals("Actor"))
                .allSatisfy((box) -> assertThat(box.remark()).isNotEmpty());
            assertThat(footnotes(figure))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, figure.view().sources().size()).boxed().toList());
        });
    }

    /** The numbers at the foot of a picture, in order. */
    private static List<Integer> footnotes(Figure figure) {
        String foot = figure.drawing()
            .parts()
            .stream()
            .flatMap((part) -> part.marks().stream())
            .filter(Drawing.Text.class::isInstance)
            .map((mark) -> ((Drawing.Text) mark).text())
            .dropWhile((text) -> !text.equals(DUTCH.text("answer.sources")))
            .collect(Collectors.joining(" "));
        return Pattern.compile("\\[([\\d, -]+)\\]")
            .matcher(foot)
            .results()
            .flatMap((numbers) -> Arrays.stream(numbers.group(1).split(", ")))
            .map((run) -> run.split("-"))
            .flatMap((run) -> IntStream.rangeClosed(Integer.parseInt(run[0]), Integer.parseInt(run[run.length - 1]))
                .boxed())
            .sorted()
            .toList();
    }

    @Test
    void leavesNoThreadOutWhereItSummarisesATheme() {
        GraphView small = draw(Wanted.of("theme-thread", "theme=thema-partnerlanden")).view();
        GraphView whole = this.views
            .draw("theme-thread", Map.of("theme", List.of("thema-partnerlanden")), DUTCH, Sheet.of(null, "1200"))
            .view();
        assertThat(small.boxes()).anyMatch((box) -> box.form() == GraphView.Form.FOLD);
        assertThat(small.boxes().stream().mapToInt(GraphView.Box::count).sum()).isEqualTo(whole.boxes().size());
        assertThat(follows(small)).isNotEmpty().isEqualTo(follows(whole));
    }

    private static List<String> follows(GraphView view) {
        return view.relations()
            .stream()
            .filter((relation) -> relation.type().equals("FOLLOWS"))
            .map(view::sentence)
            .sorted()
            .toList();
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
