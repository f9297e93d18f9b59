package nl.barriergraph.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Words;
import nl.barriergraph.report.Block.Illustration;

/**
 * A report, free of any form.
 *
 * @param subtitle what it is about
 * @param facts lines for the cover
 * @param asOf the day on which everything was asked; the only date that is printed
 * @param marking the highest among its sources
 */
public record Report(String title, String subtitle, List<String> facts, LocalDate asOf, Marking marking, Words words,
        List<Part> parts) {

    /** A chapter as it is read. */
    record Part(String id, String title, boolean wide, List<Block> blocks) {
    }

    /** The marking as it stands on the cover and on every page. */
    public String marked() {
        return this.words.text("report.marking", this.words.of(this.marking));
    }

    /** The line at the foot of every page. */
    public String foot() {
        return this.words.text("report.foot", marked(), this.title, this.asOf.toString());
    }

    Stream<Illustration> illustrations() {
        return this.parts.stream()
            .flatMap((part) -> part.blocks().stream())
            .filter(Illustration.class::isInstance)
            .map(Illustration.class::cast);
    }

}
