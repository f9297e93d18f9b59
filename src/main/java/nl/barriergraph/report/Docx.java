package nl.barriergraph.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.xml.namespace.QName;

import nl.barriergraph.report.Block.Field;
import nl.barriergraph.report.Block.Heading;
import nl.barriergraph.report.Block.Illustration;
import nl.barriergraph.report.Block.Look;
import nl.barriergraph.report.Block.Paragraph;
import nl.barriergraph.report.Block.Places;
import nl.barriergraph.report.Block.Points;
import nl.barriergraph.report.Block.Table;
import nl.barriergraph.report.Report.Part;
import nl.barriergraph.views.Format;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.picture.CTPicture;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A report for Word. Figures are vectors, with points for programs that know none; the
 * stamps of the figures are a custom part, which Word keeps when it saves.
 */
final class Docx {

    private static final String PART = "/customXml/item1.xml";

    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Twentieths of a point in a millimetre. */
    private static final double TWIPS = 1440 / 25.4;

    private static final int LONG = 297;

    private static final int SHORT = 210;

    private static final int MARGIN = 20;

    private final Report report;

    private final XWPFDocument document = new XWPFDocument();

    private final String foot;

    private long bookmarks;

    private Docx(Report report) {
        this.report = report;
        this.foot = foot(report, this.document);
    }

    static byte[] of(Report report) {
        Docx docx = new Docx(report);
        try (docx.document) {
            docx.write();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            docx.document.write(bytes);
            return bytes.toByteArray();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InvalidFormatException | XmlException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private void write() throws IOException, InvalidFormatException, XmlException {
        String language = this.report.words().language().choose("nl-NL", "en-GB");
        this.document.createStyles()
            .setStyles(StylesDocument.Factory.parse(Resources.text("styles-docx.xml").replace("{lang}", language))
                .getStyles());
        POIXMLProperties properties = this.document.getProperties();
        properties.getCoreProperties().setTitle(this.report.title());
        properties.getCoreProperties().setSubjectProperty(this.report.subtitle());
        properties.getCoreProperties()
            .setCreated(Optional.of(Date.from(this.report.asOf().atStartOfDay().toInstant(ZoneOffset.UTC))));
        properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty(language);
        cover();
        for (Part part : this.report.parts()) {
            part(part);
        }
        sheet(this.document.getDocument().getBody().getSectPr(), isLastWide());
        stamps();
    }

    private boolean isLastWide() {
        List<Part> parts = this.report.parts();
        return !parts.isEmpty() && parts.get(parts.size() - 1).wide();
    }

    private void cover() {
        paragraph("Mark", this.report.marked());
        paragraph("Title", this.report.title());
        paragraph("Subtitle", this.report.subtitle());
        this.report.facts().forEach((fact) -> paragraph("Fact", fact));
        paragraph("ContentsHeading", this.report.words().text("report.contents"));
        this.report.parts().forEach((part) -> link(paragraph("Contents", ""), part.id(), part.title()));
    }

    private void link(XWPFParagraph paragraph, String bookmark, String text) {
        var link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(bookmark);
        link.addNewR().addNewT().setStringValue(text);
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = this.document.createParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
        return paragraph;
    }

    private void part(Part part) throws IOException, InvalidFormatException {
        if (part.wide()) {
            section(false);
        }
        heading("Heading1", part.id(), part.title()).setPageBreak(!part.wide());
        for (Block block : part.blocks()) {
            block(block, part.wide() ? LONG : SHORT);
        }
        if (part.wide() && !isLastWide()) {
            section(true);
        }
    }

    /** Ends the section so far. */
    private void section(boolean lying) {
        sheet(paragraph("Normal", "").getCTP().addNewPPr().addNewSectPr(), lying);
    }

    private void sheet(CTSectPr section, boolean lying) {
        if (section.sizeOfFooterReferenceArray() == 0) {
            var foot = section.addNewFooterReference();
            foot.setType(STHdrFtr.DEFAULT);
            foot.setId(this.foot);
        }
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(lying ? LONG : SHORT));
        size.setH(twips(lying ? SHORT : LONG));
        if (lying) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margin = section.addNewPgMar();
        margin.setTop(twips(MARGIN));
        margin.setBottom(twips(MARGIN));
        margin.setLeft(twips(MARGIN));
        margin.setRight(twips(MARGIN));
        margin.setHeader(twips(MARGIN / 2));
        margin.setFooter(twips(MARGIN / 2));
        margin.setGutter(BigInteger.ZERO);
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS));
    }

    private XWPFParagraph heading(String style, String id, String text) {
        XWPFParagraph heading = this.document.createParagraph();
        heading.setStyle(style);
        mark(heading, id, text);
        return heading;
    }

    /** Text that links may lead to. */
    private void mark(XWPFParagraph paragraph, String id, String text) {
        this.bookmarks++;
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(this.bookmarks));
        start.setName(id);
        paragraph.createRun().setText(text);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(this.bookmarks));
    }

    private void block(Block block, int width) throws IOException, InvalidFormatException {
        if (block instanceof Heading heading) {
            heading("Heading" + heading.level(), heading.id(), heading.text());
        }
        else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.notice() ? "Notice" : "Normal", paragraph.text());
        }
        else if (block instanceof Points points) {
            points.items().forEach((item) -> paragraph("Point", "•\t" + item));
        }
        else if (block instanceof Table table) {
            table(table, width - 2 * MARGIN);
        }
        else if (block instanceof Illustration illustration) {
            illustration(illustration);
        }
        else if (block instanceof Places places) {
            IntStream.range(0, places.lines().size())
                .forEach((i) -> mark(paragraph("Place", "[%d]\t".formatted(i + 1)), "place-" + (i + 1),
                        places.lines().get(i)));
        }
    }

    private void table(Table table, int width) {
        paragraph("Caption", table.caption()).setKeepNext(true);
        XWPFTable target = this.document.createTable(1, table.header().size());
        target.setStyleID("ReportTable");
        target.getCTTbl().getTblPr().unsetTblBorders();
        target.setWidth(String.valueOf(twips(width)));
        var grid = target.getCTTbl().addNewTblGrid();
        List<BigInteger> widths = IntStream.range(0, table.header().size())
            .mapToObj((i) -> twips(width * table.share(i) / 100))
            .toList();
        widths.forEach((column) -> grid.addNewGridCol().setW(column));
        target.getCTTbl()
            .getTblPr()
            .addNewTblLayout()
            .setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType.FIXED);
        XWPFTableRow header = target.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        IntStream.range(0, table.header().size())
            .forEach((i) -> cell(header.getCell(i), Field.of(table.header().get(i)), "TableHeader", widths.get(i)));
        for (List<Field> fields : table.rows()) {
            XWPFTableRow row = target.createRow();
            row.setCantSplitRow(true);
            IntStream.range(0, fields.size())
                .forEach((i) -> cell(row.getCell(i), fields.get(i), "TableText", widths.get(i)));
        }
        paragraph("AfterTable", "");
    }

    private void cell(XWPFTableCell cell, Field field, String style, BigInteger width) {
        CTTblWidth size = cell.getCTTc().addNewTcPr().addNewTcW();
        size.setType(STTblWidth.DXA);
        size.setW(width);
        if (field.look() != Look.PLAIN) {
            cell.setColor(field.look().colour());
        }
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(style);
        XWPFRun run = paragraph.createRun();
        run.setText(field.text());
        run.setItalic(field.look() == Look.DERIVED);
        field.references().forEach((number) -> {
            paragraph.createRun().setText(" ");
            link(paragraph, "place-" + number, "[%d]".formatted(number));
        });
    }

    private void illustration(Illustration illustration) throws IOException, InvalidFormatException {
        byte[] png = illustration.figure().write(Format.PNG, 2);
        byte[] svg = illustration.figure().write(Format.SVG, 1);
        double share = illustration.figure().heightByWidth();
        double width = illustration.width();
        XWPFParagraph paragraph = paragraph("Figure", "");
        paragraph.setKeepNext(true);
        var picture = paragraph.createRun()
            .addPicture(new ByteArrayInputStream(png), PictureType.PNG, illustration.id() + ".png",
                    Units.toEMU(width * 72 / 25.4), Units.toEMU(width * share * 72 / 25.4));
        String vector = this.document.addPictureData(svg, PictureType.SVG);
        vector(picture.getCTPicture(), vector);
        CTNonVisualDrawingProps properties = paragraph.getRuns()
            .get(0)
            .getCTR()
            .getDrawingArray(0)
            .getInlineArray(0)
            .getDocPr();
        properties.setName(illustration.id());
        properties.setDescr(illustration.alt());
        paragraph("Caption", illustration.caption());
    }

    /** The same picture as vectors, for programs that know them. */
    private static void vector(CTPicture picture, String relation) {
        CTBlip blip = picture.getBlipFill().getBlip();
        try (XmlCursor cursor = blip.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("extLst", DRAWING);
            cursor.beginElement("ext", DRAWING);
            cursor.insertAttributeWithValue("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
            cursor.beginElement(new QName(SVG, "svgBlip", "asvg"));
            cursor.insertNamespace("asvg", SVG);
            cursor.insertAttributeWithValue("embed", LINKS, relation);
        }
    }

    /** The foot of every page, to which each section refers. */
    private static String foot(Report report, XWPFDocument document) {
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setStyle("Footer");
        paragraph.createRun().setText(report.foot() + " · ");
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        return document.getRelationId(footer);
    }

    /** The stamps by the names of their figures. */
    private void stamps() throws IOException, InvalidFormatException {
        PackagePartName name = PackagingURIHelper.createPartName(PART);
        PackagePart part = this.document.getPackage().createPart(name, "application/xml");
        try (OutputStream stream = part.getOutputStream()) {
            stream.write(Stamps.xml(this.report).getBytes(StandardCharsets.UTF_8));
        }
        this.document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATIONSHIP);
    }

}
