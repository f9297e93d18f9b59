package nl.barriergraph.dataset;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.common.collect.Interner;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Nearest;
import nl.barriergraph.model.Property;
import org.jspecify.annotations.Nullable;

/**
 * Turns the cells of a row into values of their type; what does not fit becomes a
 * problem.
 */
final class Cells {

    static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** The longest value but a text: an id, a choice, a date. */
    private static final int LONGEST = 200;

    private static final int LONGEST_ADDRESS = 2000;

    private final Interner<String> texts;

    private final List<Problem> problems;

    Cells(Interner<String> texts, List<Problem> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** The value of a column: a string, long, boolean or list of them. */
    Optional<Object> value(Row row, Property property) {
        String cell = row.cell(property.name());
        if (cell == null) {
            if (property.required()) {
                this.problems.add(row.problem(property.name(), Message.of("data.emptyNeeds", allowed(property))));
            }
            return Optional.empty();
        }
        if (!property.list()) {
            return single(row, property, cell);
        }
        List<Object> values = Arrays.stream(cell.split("\\|", -1))
            .map((part) -> this.texts.intern(part.strip()))
            .map((part) -> single(row, property, part))
            .flatMap(Optional::stream)
            .toList();
        if (values.stream().distinct().count() < values.size()) {
            this.problems.add(row.problem(property.name(), Message.of("data.listTwice", cell)));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private Optional<Object> single(Row row, Property property, String cell) {
        Object value = parse(property, cell);
        if (value == null) {
            this.problems.add(row.problem(property.name(), Message.of("data.notAllowed", new CellText(cell).visible(),
                    allowed(property), Nearest.hint(cell, property.choices()))));
        }
        return Optional.ofNullable(value);
    }

    private static @Nullable Object parse(Property property, String cell) {
        return switch (property.type()) {
            case TEXT -> cell.isEmpty() ? null : cell;
            case NUMBER -> cell.matches("\\d{1,9}") ? (Object) Long.valueOf(cell) : null;
            case BOOLEAN -> cell.matches("true|false") ? (Object) Boolean.valueOf(cell) : null;
            case DATE -> isDate(cell) ? cell : null;
            case ADDRESS -> isAddress(cell) ? cell : null;
            case CHOICE -> property.choices().contains(cell) ? cell : null;
            case REFERENCE -> (cell.isEmpty() || cell.length() > LONGEST) ? null : cell;
        };
    }

    private static boolean isDate(String cell) {
        if (!DATE.matcher(cell).matches()) {
            return false;
        }
        try {
            return switch (cell.length()) {
                case 10 -> LocalDate.parse(cell).getYear() > 0;
                case 7 -> YearMonth.parse(cell).getYear() > 0;
                default -> true;
            };
        }
        catch (DateTimeException ex) {
            return false;
        }
    }

    private static boolean isAddress(String cell) {
        try {
            URI address = URI.create(cell);
            return List.of("http", "https").contains(Objects.toString(address.getScheme(), ""))
                    && address.getHost() != null && address.getUserInfo() == null && cell.length() <= LONGEST_ADDRESS;
        }
        catch (IllegalArgumentException ex) {
            return false;
        }
    }

    private static Message allowed(Property property) {
        Message one = switch (property.type()) {
            case TEXT -> Message.of("data.type.text");
            case NUMBER -> Message.of("data.type.number");
            case BOOLEAN -> Message.of("data.type.boolean");
            case DATE -> Message.of("data.type.date");
            case ADDRESS -> Message.of("data.type.address");
            case CHOICE -> Message.of("data.type.choice", property.choices());
            case REFERENCE -> property.labels().isEmpty() ? Message.of("data.type.node")
                    : Message.of("data.type.nodeOf", property.labels());
        };
        return property.list() ? Message.of("data.type.list", one) : one;
    }

}
