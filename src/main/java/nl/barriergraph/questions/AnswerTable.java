package nl.barriergraph.questions;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * An answer as a table; every surface draws this one.
 *
 * @param columns in the order of the statement
 * @param rows a cell for every column
 */
public record AnswerTable(List<Column> columns, List<List<Cell>> rows) {

    static AnswerTable of(Question question, Class<? extends Row> type, List<? extends Row> rows) {
        RecordComponent[] components = type.getRecordComponents();
        return new AnswerTable(columns(question, type), rows.stream().map((row) -> cells(row, components)).toList());
    }

    static List<Column> columns(Question question, Class<? extends Row> type) {
        return Arrays.stream(type.getRecordComponents())
            .map((component) -> Column.of(component,
                    Objects.requireNonNull(question.columns().get(component.getName()),
                            () -> "No title for column '%s'".formatted(component.getName()))))
            .toList();
    }

    private static List<Cell> cells(Row row, RecordComponent[] components) {
        return Arrays.stream(components).map((component) -> cell(row, component)).toList();
    }

    private static Cell cell(Row row, RecordComponent component) {
        try {
            return new Cell(component.getAccessor().invoke(row));
        }
        catch (IllegalAccessException | InvocationTargetException ex) {
            throw new IllegalStateException("%s of %s cannot be read".formatted(component, row), ex);
        }
    }

}
