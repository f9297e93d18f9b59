package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.AbsenceKind;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.GapCode;
import nl.barriergraph.model.Ground;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Period;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.SheetPart;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * One line of the sheet of a barrier.
 *
 * @param item the element, the actor or what has the gap, or why there is none
 * @param ground only for actors
 * @param relationship how the item hangs on the subject; in a gap what is missing
 * @param subject empty for gaps
 * @param gap only for gaps, with why it counts and its kind of absence
 */
public record BarrierSheet(SheetPart part, Known<Entry> item, @Nullable Ground ground,
        @Nullable RelationshipType relationship, @Nullable Entry subject, @Nullable Modality modality,
        @Nullable Period period, @Nullable GapCode gap, @Nullable Text why, @Nullable AbsenceKind absence,
        @Nullable Evidence evidence, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        if (this.gap != null && this.why != null && this.absence != null) {
            return words.text("sentence.gap", this.gap.name(), item(words), this.why.in(words.language()),
                    words.of(this.absence));
        }
        String subject = (this.subject != null) ? this.subject.title(words.language()) : "";
        if (this.modality != null) {
            return words.text("sentence.duty", item(words), role(words), subject);
        }
        return (this.part == SheetPart.OWNER) ? words.text("sentence.nobody", role(words), subject, item(words))
                : words.text("sentence.element", StringUtils.capitalize(words.of(this.part)), subject, item(words));
    }

    private String role(Words words) {
        return (this.relationship != null) ? words.noun(this.relationship) : "";
    }

    private String item(Words words) {
        return (this.item instanceof Known.Fact<Entry> fact) ? fact.value().title(words.language())
                : words.of(((Known.Absent<Entry>) this.item).kind());
    }

}
