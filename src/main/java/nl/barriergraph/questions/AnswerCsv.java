package nl.barriergraph.questions;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import nl.barriergraph.model.Words;

/**
 * An answer as CSV (RFC 4180): ids and names in the cells, a title column beside every
 * column of nodes.
 */
public final class AnswerCsv {

    private AnswerCsv() {
    }

    public static String of(Answer answer, Words words) {
        StringWriter text = new StringWriter();
        List<Column> columns = answer.table().columns();
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(text);
        writer.writeRecord(columns.stream()
            .flatMap((column) -> hasTitle(column) ? Stream.of(column.name(), column.name() + "Title")
                    : Stream.of(column.name()))
            .toList());
        for (List<Cell> row : answer.table().rows()) {
            writer.writeRecord(IntStream.range(0, columns.size())
                .boxed()
                .flatMap((i) -> hasTitle(columns.get(i)) ? Stream.of(row.get(i).key(words), row.get(i).text(words))
                        : Stream.of(row.get(i).key(words)))
                .toList());
        }
        return text.toString();
    }

    private static boolean hasTitle(Column column) {
        return column.type() == Column.ColumnType.NODE || column.type() == Column.ColumnType.NODES;
    }

}
