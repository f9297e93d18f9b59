package nl.barriergraph.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import nl.barriergraph.model.Due;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Deadlines;
import nl.barriergraph.questions.Known;

/**
 * What is due within a year, and what is past its date without a follow-up that was
 * found.
 *
 * @param upcoming the nearest first
 * @param overdue the latest first
 */
public record DueSoon(List<Deadlines> upcoming, List<Deadlines> overdue) {

    private static final int SHOWN = 4;

    static DueSoon of(Answer deadlines, LocalDate today) {
        String end = today.plusYears(1).toString();
        return new DueSoon(
                rows(deadlines, Due.UPCOMING).filter((row) -> row.due().compareTo(end) <= 0)
                    .sorted(Comparator.comparing(Deadlines::due))
                    .toList(),
                rows(deadlines, Due.PAST).filter((row) -> row.outcome() instanceof Known.Absent<?>)
                    .sorted(Comparator.comparing(Deadlines::due).reversed())
                    .toList());
    }

    private static Stream<Deadlines> rows(Answer deadlines, Due state) {
        return deadlines.rows().stream().map(Deadlines.class::cast).filter((row) -> row.state() == state);
    }

    /** The first of a list; the question itself shows all. */
    public List<Deadlines> first(List<Deadlines> rows) {
        return rows.subList(0, Math.min(SHOWN, rows.size()));
    }

}
