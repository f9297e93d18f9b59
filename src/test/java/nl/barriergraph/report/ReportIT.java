package nl.barriergraph.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import nl.barriergraph.OutsideTool;
import nl.barriergraph.ShippedGraph;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.WrongQuestionException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ShippedGraph
@TestInstance(Lifecycle.PER_CLASS)
class ReportIT {

    private static final String DAY = "2026-06-30";

    private static final Pattern WORD = Pattern.compile("[\\s-]+");

    @Autowired
    private Reports reports;

    private final Map<Language, Report> made = new EnumMap<>(Language.class);

    private Report report(Language language) {
        return this.made.computeIfAbsent(language, this::make);
    }

    private Report make(Language language) {
        return this.reports.make(new ReportRequest(List.of("summary", "barriers", "matrix", "method"), "geld", null,
                DAY, Words.in(language)), (title) -> {
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isAccessibleAndArchivablePdf(Language language) throws Exception {
        byte[] pdf = ReportFormat.PDF.write(report(language));
        VeraGreenfieldFoundryProvider.initialise();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_U, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                assertThat(validator.validate(parser).getTestAssertions()).as(flavour.toString()).isEmpty();
            }
        }
    }

    @Test
    void hasTheSameHeadingsAndCaptionsInEveryFormat() throws IOException {
        Report report = report(Language.NL);
        Document html = Jsoup.parse(text(ReportFormat.HTML.write(report)));
        List<String> headings = html.select("main h2, main h3, main h4").eachText();
        List<String> captions = html.select("caption, figcaption").eachText();
        assertThat(headings).contains("Geldstromen", "Samenvatting");
        assertThat(captions).anyMatch((caption) -> caption.startsWith("Tabel 1."))
            .anyMatch((caption) -> caption.startsWith("Figuur 1."));
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(ReportFormat.DOCX.write(report)))) {
            assertThat(styled(docx, "Heading")).isEqualTo(headings);
            assertThat(styled(docx, "Caption")).isEqualTo(captions);
        }
        Document odt = Jsoup.parse(parts(ReportFormat.ODT.write(report)).get("content.xml"), Parser.xmlParser());
        assertThat(odt.getElementsByTag("text:h").eachText()).isEqualTo(headings);
        assertThat(odt.getElementsByAttributeValueStarting("text:style-name", "Caption").eachText())
            .isEqualTo(captions);
        try (PDDocument pdf = Loader.loadPDF(ReportFormat.PDF.write(report))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(captions).allSatisfy((caption) -> assertThat(text).contains(caption));
            assertThat(headings).allSatisfy((heading) -> assertThat(text).contains(heading));
        }
    }

    @Test
    void isDatedInWordByTheDayItIsAskedForAndNotByTheDayItIsMade() throws IOException {
        Report report = report(Language.NL);
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(ReportFormat.DOCX.write(report)))) {
            assertThat(docx.getProperties().getCoreProperties().getCreated())
                .isEqualTo(report.asOf().atStartOfDay().toInstant(ZoneOffset.UTC));
        }
    }

    @Test
    void tellsEveryFigureInWords() throws IOException {
        Report report = report(Language.NL);
        List<String> told = report.illustrations().map(Block.Illustration::alt).toList();
        assertThat(told).isNotEmpty().allMatch((alt) -> alt.contains("Geldstromen"));
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(ReportFormat.DOCX.write(report)))) {
            assertThat(docx.getParagraphs()
                .stream()
                .flatMap((paragraph) -> paragraph.getRuns().stream())
                .flatMap((run) -> run.getCTR().getDrawingList().stream())
                .map((drawing) -> drawing.getInlineArray(0).getDocPr().getDescr())).isEqualTo(told);
        }
        Document odt = Jsoup.parse(parts(ReportFormat.ODT.write(report)).get("content.xml"), Parser.xmlParser());
        assertThat(odt.getElementsByTag("svg:desc").stream().map(Element::wholeText)).isEqualTo(told);
    }

    @Test
    void printsFiguresAsWideAsTheyAreDrawnSoThatLettersKeepTheirSize() throws IOException {
        Report report = report(Language.NL);
        assertThat(report.illustrations()).isNotEmpty().allSatisfy((figure) -> {
            assertThat(figure.width()).isEqualTo(170);
            assertThat(figure.width() * figure.figure().heightByWidth()).isLessThan(236);
        });
        Document odt = Jsoup.parse(parts(ReportFormat.ODT.write(report)).get("content.xml"), Parser.xmlParser());
        assertThat(odt.getElementsByTag("draw:frame").eachAttr("svg:width")).isNotEmpty().containsOnly("170.00mm");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsWordsInTablesWhole(Language language) throws IOException {
        Report report = report(language);
        Set<String> words = Jsoup.parse(text(ReportFormat.HTML.write(report)))
            .select("th, td")
            .eachText()
            .stream()
            .flatMap((text) -> WORD.splitAsStream(text))
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(words).contains((language == Language.NL) ? "Creditcardmaatschappijen" : "companies");
        try (PDDocument pdf = Loader.loadPDF(ReportFormat.PDF.write(report))) {
            assertThat(WORD.splitAsStream(new PDFTextStripper().getText(pdf))).containsAll(words);
        }
    }

    /**
     * A heading would else hold on to a figure that no page has room for with the next
     * one.
     */
    @Test
    void keepsATableByItsCaptionAndNoFigureByTheNext() throws IOException {
        Map<String, String> odt = parts(ReportFormat.ODT.write(report(Language.NL)));
        List<String> holding = Jsoup.parse(odt.get("styles.xml"), Parser.xmlParser())
            .select("[fo:keep-with-next=always]")
            .stream()
            .map((properties) -> properties.parent().attr("style:name"))
            .toList();
        Map<Boolean, List<String>> captions = Jsoup.parse(odt.get("content.xml"), Parser.xmlParser())
            .getElementsByAttributeValueStarting("text:style-name", "Caption")
            .stream()
            .collect(Collectors.partitioningBy((caption) -> caption.text().startsWith("Tabel"),
                    Collectors.mapping((caption) -> caption.attr("text:style-name"), Collectors.toList())));
        assertThat(captions.get(true)).isNotEmpty().allMatch(holding::contains);
        assertThat(captions.get(false)).isNotEmpty().noneMatch(holding::contains);
        assertThat(holding).contains("Heading_20_3", "Figure");
    }

    @Test
    void opensInLibreOffice(@TempDir Path folder) throws Exception {
        OutsideTool office = OutsideTool.named("soffice");
        for (ReportFormat format : List.of(ReportFormat.DOCX, ReportFormat.ODT)) {
            Path file = Files.write(folder.resolve(format.extension() + "." + format.extension()),
                    format.write(report(Language.NL)));
            office.run(List.of("-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless",
                    "--convert-to", "pdf", "--outdir", folder.toString()), List.of(file));
            try (PDDocument pdf = Loader.loadPDF(folder.resolve(format.extension() + ".pdf").toFile())) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("Samenvatting", "Figuur 1.", "Tabel 1.",
                        "Keten van verantwoordelijkheid: Geldstromen");
            }
        }
    }

    @Test
    void isOnePageWithoutAnythingFromOutside() {
        Document html = Jsoup.parse(text(ReportFormat.HTML.write(report(Language.NL))));
        assertThat(html.select("script, link, img, iframe, object")).isEmpty();
        assertThat(html.select("[href]").eachAttr("href")).isNotEmpty()
            .allSatisfy((link) -> assertThat(html.getElementById(link.substring(1))).as(link).isNotNull());
        assertThat(html.select("style").html()).doesNotContain("url(", "@import");
    }

    @Test
    void holdsTheSameForTheSameDataAndDay() {
        byte[] first = ReportFormat.HTML.write(report(Language.NL));
        assertThat(ReportFormat.HTML.write(make(Language.NL))).isEqualTo(first);
        assertThat(Jsoup.parse(text(first)).select(".fact").eachText()).contains("Peildatum " + DAY);
    }

    @Test
    void bearsTheHighestMarkingOnCoverAndEveryPage() throws IOException {
        Report report = report(Language.NL);
        try (PDDocument pdf = Loader.loadPDF(ReportFormat.PDF.write(report))) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("Rubricering: LIMITE");
            }
        }
        assertThat(parts(ReportFormat.ODT.write(report)).get("styles.xml")).contains("Rubricering: LIMITE");
    }

    @Test
    void tellsEveryFaultOfARequest() {
        ReportRequest request = new ReportRequest(List.of("sumary", "matrix", "x"), "geld", "om", null,
                Words.in(Language.EN));
        assertThatExceptionOfType(WrongQuestionException.class).isThrownBy(() -> this.reports.make(request, (title) -> {
        })).satisfies((ex) -> assertThat(ex.messages()).hasSize(3)).withMessageContaining("Did you mean 'summary'?");
    }

    @Test
    void isAboutOneActorWhenAsked() {
        Report report = this.reports
            .make(new ReportRequest(List.of("barriers"), null, "om", DAY, Words.in(Language.EN)), (title) -> {
            });
        Document html = Jsoup.parse(text(ReportFormat.HTML.write(report)));
        assertThat(html.select("main h3").eachText()).containsExactly("Public Prosecution Service of the Netherlands");
        assertThat(html.select("figure[data-stamp]")).hasSize(1);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static List<String> styled(XWPFDocument docx, String style) {
        return docx.getParagraphs()
            .stream()
            .filter((paragraph) -> paragraph.getStyle() != null && paragraph.getStyle().startsWith(style))
            .map(XWPFParagraph::getText)
            .toList();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), text(zip.readAllBytes()));
            }
        }
        return parts;
    }

}
