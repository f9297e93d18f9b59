package nl.barriergraph.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The formats a report is written in. */
public enum ReportFormat {

    HTML(Html::of), PDF(Pdf::of), DOCX(Docx::of), ODT(Odt::of);

    private final Function<Report, byte[]> writer;

    ReportFormat(Function<Report, byte[]> writer) {
        this.writer = writer;
    }

    /** As at the end of a file's name. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public byte[] write(Report report) {
        return this.writer.apply(report);
    }

    /** By the end of a file's name. */
    public static Optional<ReportFormat> of(String extension) {
        return Arrays.stream(values()).filter((format) -> format.extension().equals(extension)).findFirst();
    }

    public static List<String> extensions() {
        return Arrays.stream(values()).map(ReportFormat::extension).toList();
    }

}
