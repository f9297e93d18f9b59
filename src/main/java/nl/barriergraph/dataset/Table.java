package nl.barriergraph.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Nearest;

/** The rows of one CSV file, found by the names in its header. */
final class Table {

    static final String LIMITE = "limite/";

    private final String file;

    private final List<String> columns;

    private final List<Problem> problems;

    private Table(String file, List<String> columns, List<Problem> problems) {
        this.file = file;
        this.columns = columns;
        this.problems = problems;
    }

    /** Reads the rows of a file; what cannot be read becomes a problem. */
    static List<Row> read(String file, byte[] bytes, List<String> columns, List<Problem> problems) {
        return new Table(file, columns, problems).rows(bytes);
    }

    private List<Row> rows(byte[] bytes) {
        List<Row> rows = new ArrayList<>();
        try {
            String text = decode(bytes);
            if (text.indexOf('\0') >= 0) {
                throw new MalformedInputException(1); // what UTF-16 without its mark
                                                      // looks like
            }
            Iterator<CsvRecord> records = reader(text).iterator();
            if (!records.hasNext()) {
                this.problems.add(Problem.ofFile(this.file, Message.of("data.emptyFile", this.columns)));
                return rows;
            }
            List<String> header = header(records.next().getFields());
            // under a wrong header every cell would seem wrong
            boolean right = header.size() == this.columns.size() && this.columns.containsAll(header);
            while (records.hasNext()) {
                CsvRecord next = records.next();
                if (right) {
                    rows.add(row(next, header));
                }
            }
        }
        catch (CharacterCodingException ex) {
            this.problems.add(Problem.ofFile(this.file, Message.of("data.notUtf8")));
        }
        catch (CsvParseException ex) {
            this.problems.add(new Problem(this.file, rows.size() + 2L, null, null, Message.of("data.notCsv")));
        }
        return rows;
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
        String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static CsvReader<CsvRecord> reader(String text) {
        String first = text.lines().findFirst().orElse("");
        boolean semicolons = first.chars().filter((character) -> character == ';').count() > first.chars()
            .filter((character) -> character == ',')
            .count();
        return CsvReader.builder()
            .fieldSeparator(semicolons ? ';' : ',')
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .skipEmptyLines(true)
            .ofCsvRecord(text);
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

    private Row row(CsvRecord csv, List<String> header) {
        List<String> fields = csv.getFields();
        long line = csv.getStartingLineNumber();
        if (fields.size() != header.size()) {
            this.problems
                .add(new Problem(this.file, line, null, null, Message.of("data.cells", fields.size(), header.size())));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(fields.size(), header.size()); i++) {
            CellText value = CellText.of(fields.get(i));
            if (!value.text().isEmpty()) {
                cells.put(header.get(i), judged(value, line, header.get(i)));
            }
        }
        return new Row(this.file, line, cells);
    }

    /** The text, or of a faulty one what may be shown of it. */
    private String judged(CellText cell, long line, String column) {
        Optional<Message> fault = cell.fault();
        fault.ifPresent((told) -> this.problems.add(new Problem(this.file, line, column, cell.visible(), told)));
        return fault.isPresent() ? cell.visible() : cell.text();
    }

}
