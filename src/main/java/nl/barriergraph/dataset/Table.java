package nl.barriergraph.dataset;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.common.base.CharMatcher;
import com.google.common.base.Utf8;
import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Interner;
import com.google.common.collect.Streams;
import com.google.common.primitives.Bytes;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Nearest;
import org.jspecify.annotations.Nullable;

/** The rows of one CSV file, found by the names in its header. */
final class Table {

    static final String LIMITE = "limite/";

    /** What some programs begin a file in UTF-8 with. */
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final String file;

    private final List<String> columns;

    private final Interner<String> texts;

    private final List<Problem> problems;

    private Table(String file, List<String> columns, Interner<String> texts, List<Problem> problems) {
        this.file = file;
        this.columns = columns;
        this.texts = texts;
        this.problems = problems;
    }

    /**
     * Reads the rows of a file, each when it is asked for; what cannot be read becomes a
     * problem.
     * @param texts keeps once what stands in many cells
     */
    static Stream<Row> read(String file, byte[] bytes, List<String> columns, Interner<String> texts,
            List<Problem> problems) {
        return new Table(file, columns, texts, problems).rows(bytes);
    }

    private Stream<Row> rows(byte[] bytes) {
        // a zero is what UTF-16 without its mark looks like
        if (!Utf8.isWellFormed(bytes) || Bytes.contains(bytes, (byte) 0)) {
            this.problems.add(Problem.ofFile(this.file, Message.of("data.notUtf8")));
            return Stream.empty();
        }
        return Streams.stream(new Rows(reader(bytes).iterator()));
    }

    private final class Rows extends AbstractIterator<Row> {

        private final Iterator<CsvRecord> records;

        private @Nullable List<String> header;

        private Map<String, Integer> places = Map.of();

        private long read;

        Rows(Iterator<CsvRecord> records) {
            this.records = records;
        }

        @Override
        protected @Nullable Row computeNext() {
            try {
                if (this.header == null) {
                    readHeader();
                }
                // under a wrong header every cell would seem wrong
                while (this.records.hasNext()) {
                    CsvRecord next = this.records.next();
                    if (!this.places.isEmpty()) {
                        this.read++;
                        return row(next, Objects.requireNonNull(this.header), this.places);
                    }
                }
            }
            catch (CsvParseException ex) {
                Table.this.problems
                    .add(new Problem(Table.this.file, this.read + 2, null, null, Message.of("data.notCsv")));
            }
            return endOfData();
        }

        private void readHeader() {
            if (!this.records.hasNext()) {
                Table.this.problems
                    .add(Problem.ofFile(Table.this.file, Message.of("data.emptyFile", Table.this.columns)));
                return;
            }
            this.header = header(this.records.next().getFields());
            if (this.header.size() == Table.this.columns.size() && Table.this.columns.containsAll(this.header)) {
                this.places = this.header.stream()
                    .distinct()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), this.header::indexOf));
            }
        }

    }

    private static CsvReader<CsvRecord> reader(byte[] bytes) {
        int start = Arrays.equals(bytes, 0, Math.min(MARK.length, bytes.length), MARK, 0, MARK.length) ? MARK.length
                : 0;
        int end = start;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        String first = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        boolean semicolons = CharMatcher.is(';').countIn(first) > CharMatcher.is(',').countIn(first);
        return CsvReader.builder()
            .fieldSeparator(semicolons ? ';' : ',')
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .skipEmptyLines(true)
            .ofCsvRecord(new InputStreamReader(new ByteArrayInputStream(bytes, start, bytes.length - start),
                    StandardCharsets.UTF_8));
    }

    private List<String> header(List<String> fields) {
        List<String> header = fields.stream().map((field) -> CellText.of(field).visible()).toList();
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!this.columns.contains(column)) {
                this.problems.add(new Problem(this.file, 1, column, null,
                        Message.of("data.noColumn", column, Nearest.hint(column, this.columns), this.columns)));
            }
            else if (!seen.add(column)) {
                this.problems.add(new Problem(this.file, 1, column, null, Message.of("data.columnTwice", column)));
            }
        }
        List<String> missing = this.columns.stream().filter((column) -> !seen.contains(column)).toList();
        if (!missing.isEmpty()) {
            this.problems.add(new Problem(this.file, 1, null, null, Message.of("data.columnsMissing", missing)));
        }
        return header;
    }

    private Row row(CsvRecord csv, List<String> header, Map<String, Integer> places) {
        List<String> fields = csv.getFields();
        long line = csv.getStartingLineNumber();
        if (fields.size() != header.size()) {
            this.problems
                .add(new Problem(this.file, line, null, null, Message.of("data.cells", fields.size(), header.size())));
        }
        String[] values = new String[Math.min(fields.size(), header.size())];
        for (int i = 0; i < values.length; i++) {
            CellText value = CellText.of(fields.get(i));
            values[i] = value.text().isEmpty() ? "" : this.texts.intern(judged(value, line, header.get(i)));
        }
        return new Row(this.file, line, places, List.of(values));
    }

    /** The text, or of a faulty one what may be shown of it. */
    private String judged(CellText cell, long line, String column) {
        Optional<Message> fault = cell.fault();
        fault.ifPresent((told) -> this.problems.add(new Problem(this.file, line, column, cell.visible(), told)));
        return fault.isPresent() ? cell.visible() : cell.text();
    }

}
