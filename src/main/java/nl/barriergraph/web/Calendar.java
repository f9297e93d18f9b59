package nl.barriergraph.web;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Date;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Deadlines;
import nl.barriergraph.questions.Known;

/**
 * Deadlines for a calendar program: a day-long event each, on the last day of its period.
 * The same answer gives the same text.
 */
final class Calendar {

    private final Answer answer;

    private final Words words;

    Calendar(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    String text() {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//barrier-graph//" + this.words.language().code());
        calendar.setName(this.answer.question().title().in(this.words.language()));
        this.answer.rows()
            .stream()
            .map(Deadlines.class::cast)
            .filter((row) -> row.state() != null)
            .forEach((row) -> calendar.addEvent(event(row)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Deadlines row) {
        VEvent event = new VEvent();
        event.setUid(row.subject().id() + "-" + row.due() + "@barrier-graph");
        event.setDateTimeStamp(Date.from(this.answer.load().at().toInstant()));
        event.setDateStart(date(row.due()));
        event.setSummary(row.subject().title(this.words.language()));
        event.setDescription(description(row));
        event.setTransparency(true);
        event.setClassification(
                (this.answer.marking() == Marking.PUBLIC) ? Classification.public_() : Classification.confidential());
        return event;
    }

    private String description(Deadlines row) {
        String sentence = row.told(this.words);
        String marking = (this.answer.marking() == Marking.PUBLIC) ? ""
                : System.lineSeparator() + this.words.text("page.marked", this.words.of(this.answer.marking()));
        return (row.outcome() instanceof Known.Absent<?> absent)
                ? sentence + " ‹" + this.words.of(absent.kind()) + "›" + marking : sentence + marking;
    }

    private static ICalDate date(String due) {
        LocalDate day = switch (due.length()) {
            case 4 -> Year.parse(due).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(due).atEndOfMonth();
            default -> LocalDate.parse(due);
        };
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

}
