package nl.barriergraph.questions;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;

import nl.barriergraph.graph.Entry;

/**
 * A column of an answer.
 *
 * @param name as in the statement
 * @param type what its cells are
 * @param title for a reader
 */
public record Column(String name, ColumnType type, Text title) {

    /** What the cells of a column are. */
    public enum ColumnType {

        NODE, NODES, TERM, TEXT, NUMBER, SOURCES

    }

    /**
     * Whether it holds ids, which a program or a decision refers to and no reader needs.
     */
    public boolean isId() {
        return this.name.equals("gap");
    }

    static Column of(RecordComponent component, Text title) {
        return new Column(component.getName(), type(component.getName(), component.getGenericType()), title);
    }

    private static ColumnType type(String name, Type type) {
        if (name.equals("sources")) {
            return ColumnType.SOURCES;
        }
        if (type instanceof ParameterizedType generic) {
            ColumnType element = type(name, generic.getActualTypeArguments()[0]);
            return (generic.getRawType() == List.class && element == ColumnType.NODE) ? ColumnType.NODES : element;
        }
        if (type == Entry.class) {
            return ColumnType.NODE;
        }
        if (type == int.class) {
            return ColumnType.NUMBER;
        }
        return ((Class<?>) type).isEnum() ? ColumnType.TERM : ColumnType.TEXT;
    }

}
