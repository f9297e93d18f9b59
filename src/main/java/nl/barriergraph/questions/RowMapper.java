package nl.barriergraph.questions;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.AbsenceKind;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/**
 * Turns the rows of a statement into records. A node, or a map like one, becomes an
 * {@link Entry}, a map {@code {absent: …}} an absence, a map {@code {nl: …, en: …}} a
 * {@link Text}, a word an enum.
 */
final class RowMapper<R extends Row> {

    private final Class<R> type;

    RowMapper(Class<R> type) {
        this.type = type;
    }

    R map(Record row) {
        RecordComponent[] components = this.type.getRecordComponents();
        @Nullable Object[] values = Arrays.stream(components)
            .map((component) -> value(row.get(component.getName()), component.getGenericType()))
            .toArray();
        try {
            Constructor<R> constructor = this.type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        }
        catch (InvocationTargetException | NoSuchMethodException | InstantiationException | IllegalAccessException ex) {
            throw new IllegalStateException("%s cannot be made of the row %s".formatted(this.type, row), ex);
        }
    }

    private static @Nullable Object value(Value value, Type type) {
        if (value.isNull()) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            return (generic.getRawType() == Known.class) ? known(value, element)
                    : value.asList((item) -> value(item, element));
        }
        return single(value, (Class<?>) type);
    }

    private static Known<?> known(Value value, Type type) {
        if (!value.hasType(TypeSystem.getDefault().NODE()) && value.hasType(TypeSystem.getDefault().MAP())
                && value.containsKey("absent")) {
            return new Known.Absent<>(AbsenceKind.valueOf(value.get("absent").asString()));
        }
        return new Known.Fact<>(Objects.requireNonNull(value(value, type)));
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private static Object single(Value value, Class<?> type) {
        if (type == Entry.class) {
            return value.hasType(TypeSystem.getDefault().NODE()) ? Entry.of(value.asNode()) : entry(value);
        }
        if (type == Text.class) {
            Map<String, String> text = value.asMap(Value::asString);
            return new Text(text.getOrDefault("nl", ""), text.getOrDefault("en", ""));
        }
        if (type == int.class) {
            return value.asInt();
        }
        return type.isEnum() ? Enum.valueOf((Class) type, value.asString()) : value.asString();
    }

    /** A node that the graph does not hold any more. */
    private static Entry entry(Value map) {
        return new Entry(map.get("id").asString(), map.get("label").asString(), map.get("title").asString(),
                map.get("titleEn").asString());
    }

}
